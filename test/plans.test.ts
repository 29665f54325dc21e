import { claimPage, type ClaimFilter, type ClaimOrder, checkPage } from '../src/query/index.js';
import type { Database } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';
import { statementsOf } from './support/statements.js';

/** Enough claims that a planner which can use an index does. */
const CLAIMS = 20_000;
const FILL = `
  INSERT INTO ingest_run (id, source, engine_version) VALUES (1, 'test', '1');
  INSERT INTO unit (id) SELECT 'unit' || i FROM generate_series(0, 49) i;
  INSERT INTO metric (id) SELECT 'metric' || i FROM generate_series(0, 39) i;
  INSERT INTO system (id, name) SELECT i, 'System' || i FROM generate_series(0, 1999) i;
  INSERT INTO hardware (id, name, vendor, kind) SELECT i, 'Chip ' || i, 'Vendor' || i % 30, 'Kind' || i % 20 FROM generate_series(0, 299) i;
  INSERT INTO model (id, name) SELECT i, 'Model-' || i FROM generate_series(0, 299) i;
  INSERT INTO dataset (id, name) SELECT i, 'Set-' || i FROM generate_series(0, 299) i;
  INSERT INTO paper (id, external_id) SELECT i, 'p' || i FROM generate_series(0, ${CLAIMS / 4 - 1}) i;
  INSERT INTO paper_version (id, paper_id, version, current, title, abstract, content_hash, run_id, engine_version)
    SELECT id, id, 1, true, 'Title ' || id, repeat('An abstract. ', 40), 'h', 1, '1' FROM paper;
  INSERT INTO claim (revision, id, paper_version_id, current, shown, since, span_start, span_end, quote, sentence, sentence_start, low, high, qualifier, unit_id, metric_id,
                     relation, direction, subject_id, baseline_id, attribution, factor_low, factor_high, confidence, rules, engine_version, published, search)
    SELECT i, md5(i::text), i / 4, true, true, now(), 200 * (i % 4), 200 * (i % 4) + 3, '1.5', repeat('A sentence about it. ', 8), 0, i % 997, i % 997,
           CASE WHEN i % 50 = 0 THEN 'up_to' ELSE 'exact' END, 'unit' || i % 50, 'metric' || i % 40, CASE WHEN i % 50 = 1 THEN 'level' ELSE 'ratio' END,
           CASE WHEN i % 50 = 2 THEN 'down' ELSE 'up' END, i % 2000, (i * 7) % 2000, CASE WHEN i % 50 = 3 THEN 'prior' ELSE 'own' END,
           CASE WHEN i % 3 > 0 THEN 1 + i % 991 END, CASE WHEN i % 3 > 0 THEN 1 + i % 991 END, (i % 983) / 983.0, '{}', '1', date '2020-01-01' + i % 2000,
           to_tsvector('english', 'word' || i % 3000)
      FROM generate_series(0, ${CLAIMS - 1}) i;
  INSERT INTO claim_hardware (claim_revision, ordinal, hardware_id, role, text) SELECT revision, 0, revision % 300, 'measured_on', 'Chip' FROM claim;
  INSERT INTO claim_model (claim_revision, ordinal, model_id) SELECT revision, 0, revision % 300 FROM claim;
  INSERT INTO claim_dataset (claim_revision, ordinal, dataset_id) SELECT revision, 0, revision % 300 FROM claim;
  INSERT INTO claim_check (id, paper_version_id, current, since, kind, verdict, stated_low, stated_high, arithmetic)
    SELECT id, id, true, now(), 'movement', CASE WHEN id % 50 = 0 THEN 'inconsistent' ELSE 'consistent' END, 1, 2, '1 = 1' FROM paper_version;
  ANALYZE`;

const FILTERS: Readonly<Record<string, ClaimFilter>> = {
  nothing: {},
  metric: { metric: ['metric7'] },
  unit: { unit: ['unit7'] },
  baseline: { baseline: 'System77' },
  subject: { subject: 'System77' },
  hardware: { hardware: [{ name: 'Chip 77', role: 'measured_on' }] },
  kind: { hardware: [{ kind: 'kind7' }] },
  'a group by hardware': { group: [{ by: 'HARDWARE', value: 'Chip 77' }] },
  'a group by baseline': { group: [{ by: 'BASELINE', value: 'System77' }] },
  'a group by model': { group: [{ by: 'MODEL', value: 'Model-77' }] },
  'a group by unit': { group: [{ by: 'UNIT', value: 'unit7' }] },
  model: { model: 'Model-77' },
  dataset: { dataset: 'Set-77' },
  relation: { relation: ['level'] },
  direction: { direction: ['down'] },
  qualifier: { qualifier: ['up_to'] },
  attribution: { attribution: 'prior' },
  value: { value: { min: 990 } },
  factor: { factor: { min: 980 } },
  confidence: { minConfidence: 0.99 },
  paper: { paper: 'p77' },
  date: { date: { from: '2025-06-01' } },
  review: { review: ['corrected'] },
  text: { text: 'word77' },
  or: { or: [{ metric: ['metric7'] }, { baseline: 'System77' }] },
  not: { metric: ['metric7'], not: { qualifier: ['up_to'] } },
};
const ORDERS: readonly ClaimOrder[] = ['PAPER', 'FACTOR_DESC', 'VALUE_ASC', 'SI_DESC', 'CONFIDENCE_ASC', 'PUBLISHED_DESC'];

onBothDatabases('the plans of lists', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.dataSource.runMigrations();
    await database.dataSource.query(FILL);
  });
  afterAll(() => database.close());

  /** Tables that the statements of a piece of work read from end to end. */
  async function scanned(work: () => Promise<unknown>): Promise<string[]> {
    const tables: string[] = [];
    for (const { query, parameters } of await statementsOf(database.dataSource, work)) {
      const rows: { 'QUERY PLAN': string }[] = await database.dataSource.query(`EXPLAIN ${query}`, parameters);
      tables.push(...rows.flatMap((row) => /Seq Scan on (\w+)/.exec(row['QUERY PLAN'])?.slice(1) ?? []));
    }
    return tables;
  }

  it.each(
    Object.entries(FILTERS).map(([name, filter]) => ({ name, filter })),
  )('reads no claim but those of its page, filtered by $name', async ({ filter }) => {
    for (const order of ORDERS)
      for (const asOf of order === 'PAPER' ? [undefined, new Date()] : [undefined])
        expect([
          order,
          asOf !== undefined,
          ...(await scanned(() => claimPage(database.dataSource, { filter, asOf }, { order, first: 20 }))),
        ]).not.toContain('claim');
  });

  it('are seen for real: a statement that must read every claim is found out', async () => {
    expect(await scanned(() => database.dataSource.query('SELECT max(quote) FROM claim'))).toEqual(['claim']);
  });

  it('begins a page where the one before ended, in an index', async () => {
    for (const order of ORDERS) {
      const { edges } = await claimPage(database.dataSource, {}, { order, first: 1 });
      const after = edges[0]?.cursor;
      expect(await scanned(() => claimPage(database.dataSource, {}, { order, first: 20, after }))).not.toContain('claim');
    }
  });

  it('lists checks by their verdict without reading all', async () => {
    expect(await scanned(() => checkPage(database.dataSource, { verdict: ['inconsistent'] }, { first: 20 }))).not.toContain('claim_check');
  });
});

import { openDatabase, ReviewStore } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';

const BEFORE_CLAIMS = `
  INSERT INTO ingest_run (id, source, engine_version) VALUES (1, 'test', '1');
  INSERT INTO paper (id, external_id) VALUES (1, 'p');
  INSERT INTO paper_version (id, paper_id, version, current, title, abstract, content_hash, run_id, engine_version) VALUES (1, 1, 1, true, 't', 'a', 'h', 1, '1');
  INSERT INTO unit (id) VALUES ('x');
  INSERT INTO metric (id) VALUES ('speedup')`;
const CLAIM: Record<string, string> = {
  ...{
    id: "'c'",
    paper_version_id: '1',
    current: 'true',
    shown: 'true',
    since: 'now()',
    search: "'x'",
    span_start: '2',
    span_end: '7',
    quote: "'x'",
    sentence: "'x'",
    sentence_start: '0',
  },
  ...{
    low: '1',
    high: '2',
    qualifier: "'exact'",
    unit_id: "'x'",
    metric_id: "'speedup'",
    relation: "'ratio'",
    direction: "'up'",
    attribution: "'own'",
  },
  ...{ factor_low: '1', factor_high: '2', confidence: '0.5', rules: "'{}'", engine_version: "'1'" },
};

onBothDatabases('migrations', (open) => {
  it('run on an empty database, agree with the entities, and go down and up again', async () => {
    const { dataSource, close } = await open();
    await dataSource.runMigrations();
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([]);
    for (let left = dataSource.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
    const tables: { table_name: string }[] = await dataSource.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    expect(tables.map((table) => table.table_name)).toEqual(['migration']);
    expect((await dataSource.runMigrations()).length).toBe(dataSource.migrations.length);
    await close();
  });

  it('are compared with the entities for real: a missing column is seen', async () => {
    const { dataSource, close } = await open();
    await dataSource.runMigrations();
    await dataSource.query('ALTER TABLE claim DROP COLUMN condition');
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query).join()).toContain('condition');
    await close();
  });

  it('refuse rows that cannot be', async () => {
    const { dataSource, close } = await open();
    await dataSource.runMigrations();
    await dataSource.query(BEFORE_CLAIMS);
    const insert = (row: Record<string, string>): Promise<unknown> =>
      dataSource.query(`INSERT INTO claim (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`);
    for (const wrong of [
      { low: '9' },
      { span_start: '7' },
      { confidence: '1.5' },
      { factor_low: '0' },
      { direction: "'sideways'" },
      { sentence_start: '3' },
      { until: 'now()' },
      { current: 'false' },
      { review: "'rejected'" },
      { shown: 'false' },
    ])
      await expect(insert({ ...CLAIM, ...wrong })).rejects.toMatchObject({ driverError: { code: '23514' } });
    await expect(insert({ ...CLAIM, metric_id: "'unheard-of'" })).rejects.toMatchObject({ driverError: { code: '23503' } });
    await insert(CLAIM);
    await expect(insert(CLAIM)).rejects.toMatchObject({ driverError: { code: '23505' } });
    await close();
  });
});

/** Rows as version 0.1.0 stored them: a paper in two versions, with a claim each. */
const LAST_RELEASE = `
  INSERT INTO ingest_run (id, source, engine_version) VALUES (1, 'test', '1.1.0');
  INSERT INTO paper (id, external_id) VALUES (1, 'p');
  INSERT INTO paper_version (id, paper_id, version, current, title, abstract, content_hash, run_id, created_at) VALUES
    (1, 1, 1, false, 'FooServe', 'FooServe is 2x faster on an A100.', 'h1', 1, '2026-01-01'),
    (2, 1, 2, true, 'FooServe', 'FooServe is 3x faster on an A100.', 'h2', 1, '2026-02-01');
  INSERT INTO unit (id) VALUES ('x');
  INSERT INTO metric (id) VALUES ('speedup');
  INSERT INTO hardware (id, name) VALUES (1, 'NVIDIA A100');
  INSERT INTO claim (id, paper_version_id, current, ordinal, span_start, span_end, quote, sentence, sentence_start, low, high, qualifier,
                     unit_id, metric_id, relation, direction, attribution, confidence, rules, engine_version) VALUES
    ('old', 1, false, 0, 12, 13, '2', 'FooServe is 2x faster on an A100.', 0, 2, 2, 'exact', 'x', 'speedup', 'ratio', 'up', 'own', 0.8, '{}', '1.1.0'),
    ('new', 2, true, 0, 12, 13, '3', 'FooServe is 3x faster on an A100.', 0, 3, 3, 'exact', 'x', 'speedup', 'ratio', 'up', 'own', 0.8, '{}', '1.1.0');
  INSERT INTO claim_hardware (claim_id, ordinal, hardware_id, role, text) VALUES ('old', 0, 1, 'measured_on', 'A100'), ('new', 0, 1, 'measured_on', 'A100')`;

onBothDatabases("migrations from the last release's data", (open) => {
  it('keep every claim and its links, up and down', async () => {
    const { dataSource, close } = await open();
    await dataSource.runMigrations();
    while ((await dataSource.query('SELECT * FROM migration')).length > 1) await dataSource.undoLastMigration();
    await dataSource.query(LAST_RELEASE);
    await dataSource.runMigrations();
    const hardware = (key: string): string =>
      `SELECT claim.id, hw.name FROM claim JOIN claim_hardware link ON link.${key} JOIN hardware hw ON hw.id = link.hardware_id ORDER BY claim.id`;
    const links = [
      { id: 'new', name: 'NVIDIA A100' },
      { id: 'old', name: 'NVIDIA A100' },
    ];
    expect(
      await dataSource.query('SELECT id, shown, ended_by, until IS NULL AS open, since::date::text AS since FROM claim ORDER BY id'),
    ).toEqual([
      { id: 'new', shown: true, ended_by: null, open: true, since: '2026-02-01' },
      { id: 'old', shown: false, ended_by: 'version', open: false, since: '2026-01-01' },
    ]);
    expect(await dataSource.query(hardware('claim_revision = claim.revision'))).toEqual(links);
    await new ReviewStore(dataSource).review({
      claimId: 'new',
      action: 'correct',
      changes: { baseline: 'vLLM' },
      reason: 'test',
      reviewer: 'test',
    });
    while ((await dataSource.query('SELECT * FROM migration')).length > 1) await dataSource.undoLastMigration();
    expect(
      await dataSource.query(
        'SELECT claim.id, ordinal, system.name AS baseline FROM claim LEFT JOIN system ON system.id = baseline_id ORDER BY 1',
      ),
    ).toEqual([
      { id: 'new', ordinal: 0, baseline: 'vLLM' },
      { id: 'old', ordinal: 0, baseline: null },
    ]);
    expect(await dataSource.query(hardware('claim_id = claim.id'))).toEqual(links);
    await close();
  });
});

it('two processes cannot have one folder', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const folder = mkdtempSync('/tmp/benchclaims-lock-');
  const first = await openDatabase({ folder });
  await expect(openDatabase({ folder })).rejects.toThrow(/in use by process \d+/);
  await first.close();
  await (await openDatabase({ folder })).close();
  rmSync(folder, { recursive: true });
});

import { openDatabase } from '../src/storage/index.js';
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
    ])
      await expect(insert({ ...CLAIM, ...wrong })).rejects.toMatchObject({ driverError: { code: '23514' } });
    await expect(insert({ ...CLAIM, metric_id: "'unheard-of'" })).rejects.toMatchObject({ driverError: { code: '23503' } });
    await insert(CLAIM);
    await expect(insert(CLAIM)).rejects.toMatchObject({ driverError: { code: '23505' } });
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

import { ingest } from '../src/ingest/index.js';
import { ClaimRow, ClaimStore, type Database, PaperVersion, RejectedRecord, RunLog } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';
import { jsonl, scratch } from './support/files.js';

onBothDatabases('ingest', (open) => {
  const file = scratch();
  let database: Database;
  const run = async (...files: string[]): Promise<object> => {
    const { seconds, ...counts } = await ingest(files, new ClaimStore(database.dataSource), new RunLog(database.dataSource));
    return counts;
  };
  const paper = { id: 'p1', title: 'FooServe', abstract: 'FooServe is 1.6x faster than SmoothQuant on an A100. It needs 40% less memory.' };

  beforeAll(async () => {
    database = await open();
    await database.dataSource.runMigrations();
  });
  afterAll(() => database.close());

  it('stores what is new, and the second time changes nothing', async () => {
    const path = file('first.jsonl', jsonl(paper, { ...paper, id: 'p2' }));
    expect(await run(path)).toEqual({ read: 2, new: 2, changed: 0, unchanged: 0, rejected: 0, claims: 4 });
    const before = await database.dataSource.query('SELECT * FROM claim ORDER BY id');
    expect(await run(path)).toEqual({ read: 2, new: 0, changed: 0, unchanged: 2, rejected: 0, claims: 0 });
    expect(await database.dataSource.query('SELECT * FROM claim ORDER BY id')).toEqual(before);
  });

  it('makes a new version of a changed abstract and keeps the old claims readable', async () => {
    const changed = { ...paper, abstract: paper.abstract.replace('1.6x', '1.7x') };
    expect(await run(file('changed.jsonl', jsonl(changed)))).toMatchObject({ changed: 1, claims: 2 });
    const versions = await database.dataSource
      .getRepository(PaperVersion)
      .find({ where: { paper: { externalId: 'p1' } }, order: { version: 'ASC' } });
    expect(versions.map(({ version, current }) => [version, current])).toEqual([
      [1, false],
      [2, true],
    ]);
    const claims = await database.dataSource
      .getRepository(ClaimRow)
      .find({ where: { metricId: 'speedup', paperVersion: { paper: { externalId: 'p1' } } }, order: { low: 'ASC' } });
    expect(claims.map(({ low, current }) => [low, current])).toEqual([
      [1.6, false],
      [1.7, true],
    ]);
  });

  it('takes two versions of one paper from one file, in their order', async () => {
    const path = file('twice.jsonl', jsonl({ ...paper, id: 'p3' }, { ...paper, id: 'p3', title: 'FooServe again' }));
    expect(await run(path)).toMatchObject({ new: 1, changed: 1 });
  });

  it('keeps what it turned away, with file, line and reason', async () => {
    const path = file('broken.jsonl', `${jsonl({ ...paper, id: 'p4' })}{"id": "p5", "ti\n${jsonl({ ...paper, id: 'p6' })}`);
    expect(await run(path)).toMatchObject({ read: 3, new: 2, rejected: 1 });
    const [rejected] = await database.dataSource.getRepository(RejectedRecord).find({ where: { file: path } });
    expect(rejected).toMatchObject({ line: 2, reason: expect.stringContaining('not JSON'), excerpt: '{"id": "p5", "ti' });
  });

  it('stores evidence that points at the number, character for character', async () => {
    const rows = await database.dataSource.getRepository(ClaimRow).find({ relations: { paperVersion: true } });
    for (const { quote, sentence, start, end, sentenceStart, paperVersion } of rows) {
      expect(paperVersion.abstract.slice(start, end)).toBe(quote);
      expect(paperVersion.abstract.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
    }
  });

  it('lets ten runs at once make one paper once', async () => {
    const path = file('race.jsonl', jsonl({ ...paper, id: 'race' }));
    const runs = (await Promise.all(Array.from({ length: 10 }, () => run(path)))) as { new: number; unchanged: number }[];
    expect([runs.reduce((sum, one) => sum + one.new, 0), runs.reduce((sum, one) => sum + one.unchanged, 0)]).toEqual([1, 9]);
  });
});

import { reextract } from '../src/ingest/index.js';
import { Reextraction } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';

const SPEEDUP = 'We present FooServe. On an A100, FooServe is 2.5x faster than vLLM.';
const PAPERS: TestPaper[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: 'FooServe', abstract: SPEEDUP }));

onBothDatabases('reviews that go on', (open) => {
  const served = new Served(open, PAPERS);
  let key: string;
  const claims = async (paper: string) =>
    (await served.data(`{ claims(filter: { paper: "${paper}" }) { nodes { id value { low high } baseline review } } }`)).claims.nodes;
  const shown = async (paper: string) => (await claims(paper))[0];
  const review = async (call: string, fields = 'id') => Object.values(await served.data(`mutation { ${call} { ${fields} } }`, { key }))[0];
  const correct = async (id: string, slots: string) =>
    (await review(`correctClaim(claimId: "${id}", reason: "see table 2", slots: { ${slots} })`)) as { id: string };
  const undo = (id: string) => review(`undoReview(reviewId: "${id}", reason: "I was wrong")`);
  const rewrite = (id: string, abstract: string) => served.store({ id, title: 'FooServe', abstract });

  beforeAll(async () => {
    key = await served.key('rae', 'reviewer');
  });

  it('keep both bounds of a value, so that nothing undone turns them upside down', async () => {
    const { id } = await shown('a');
    const first = await correct(id, 'low: 100, high: 120');
    await correct(id, 'low: 110');
    await undo(first.id);
    expect(await shown('a')).toMatchObject({ value: { low: 110, high: 120 }, review: 'CORRECTED' });
  });

  it('hold with a newer engine that reads a bound past the corrected one, kept alone as it once was', async () => {
    const { dataSource } = served.database;
    const { id } = await shown('b');
    await dataSource.query(
      `INSERT INTO review (claim_id, paper_version_id, quote, action, changes, reason, reviewer, at)
       SELECT id, paper_version_id, quote, 'correct', '{"high": 2}', 'r', 'rae', now() FROM claim WHERE id = $1 AND current`,
      [id],
    );
    await dataSource.query("UPDATE claim SET low = 1, high = 2, review = 'corrected', corrected = '{high}' WHERE id = $1 AND current", [
      id,
    ]);
    await dataSource.query("UPDATE paper_version SET engine_version = '0.9'");
    expect(await reextract(new Reextraction(dataSource))).toMatchObject({ papers: PAPERS.length, failed: [], left: 0 });
    expect(await shown('b')).toMatchObject({ value: { low: 2, high: 2 }, review: 'CORRECTED' });
  });

  it('leave a paper that cannot be stored as it was, and bring the others up to date', async () => {
    const { dataSource } = served.database;
    const { id } = await shown('b');
    await dataSource.query("UPDATE claim SET condition = 'of another engine' WHERE current");
    await dataSource.query("UPDATE claim SET reading = jsonb_set(reading, '{condition}', '\"x\"') WHERE reading IS NOT NULL AND current");
    await dataSource.query("UPDATE paper_version SET engine_version = '0.9'");
    await dataSource.query(`ALTER TABLE claim ADD CONSTRAINT ck_trouble CHECK (id <> '${id}') NOT VALID`);
    const report = await reextract(new Reextraction(dataSource));
    expect(report).toMatchObject({
      papers: PAPERS.length - 1,
      left: 1,
      failed: [{ paperId: 'b', reason: expect.stringContaining('ck_trouble') }],
    });
    await dataSource.query('ALTER TABLE claim DROP CONSTRAINT ck_trouble');
    expect(await reextract(new Reextraction(dataSource))).toMatchObject({ papers: 1, left: 0, failed: [] });
  });

  it.each([
    ['another space', 'On an A100,  FooServe is 2.5x faster than vLLM.'],
    ['LaTeX', 'On an A100, FooServe is $2.5\\times$ faster than vLLM.'],
    ['another verb', 'On an A100, FooServe runs 2.5x faster than vLLM.'],
    ['the first words again', 'On an A100, FooServe is 2.5x faster than vLLM.'],
  ])('go over to a version with %s', async (_what, sentence) => {
    if ((await shown('c')).review === 'NONE') await review(`acceptClaim(claimId: "${(await shown('c')).id}", reason: "right")`);
    await rewrite('c', `We present FooServe, revised (${_what}). ${sentence}`);
    expect(await shown('c')).toMatchObject({ value: { low: 2.5 }, review: 'ACCEPTED' });
  });

  it('do not go over to another comparison, unless they reject the number', async () => {
    await review(`acceptClaim(claimId: "${(await shown('d')).id}", reason: "right")`);
    await rewrite('d', SPEEDUP.replace('vLLM', 'SGLang'));
    expect(await shown('d')).toMatchObject({ baseline: 'SGLang', review: 'NONE' });
    await review(`rejectClaim(claimId: "${(await shown('d')).id}", reason: "a slip")`);
    await rewrite('d', SPEEDUP.replace('vLLM', 'TGI'));
    expect(await claims('d')).toEqual([]);
  });

  it('come back with a sentence that one version left out', async () => {
    await correct((await shown('e')).id, 'baseline: "vLLM 0.4"');
    await rewrite('e', 'We present FooServe.');
    expect(await claims('e')).toEqual([]);
    await rewrite('e', `${SPEEDUP} It is open.`);
    expect(await shown('e')).toMatchObject({ baseline: 'vLLM 0.4', review: 'CORRECTED' });
  });

  it('are undone wherever they went, be it the first or a repeated one that is undone', async () => {
    const first = await correct((await shown('f')).id, 'low: 3, high: 3');
    await rewrite('f', `${SPEEDUP} It is open.`);
    expect(await shown('f')).toMatchObject({ value: { low: 3 }, review: 'CORRECTED' });
    await undo(first.id);
    expect(await shown('f')).toMatchObject({ value: { low: 2.5 }, review: 'NONE' });
    await rewrite('f', SPEEDUP);
    expect(await shown('f')).toMatchObject({ value: { low: 2.5 }, review: 'NONE' });
  });

  it('are of a paper whose day its source tells later', async () => {
    await served.store({ id: 'f', title: 'FooServe', abstract: SPEEDUP, published: '2025-03-01' });
    const { claims } = await served.data(
      '{ claims(filter: { paper: "f", date: { from: "2025-01-01" } }) { nodes { paper { version published } } } }',
    );
    expect(claims.nodes).toEqual([{ paper: { version: 3, published: '2025-03-01' } }]);
  });

  it('are of a paper whose arXiv id tells its month', async () => {
    await served.store({ id: '2503.01234', title: 'FooServe', abstract: SPEEDUP });
    const { facet } = await served.data('{ facet(by: YEAR, filter: { paper: "2503.01234" }) { value claims } }');
    expect(facet).toEqual([{ value: '2025', claims: 1 }]);
  });

  it('can be listed by paper, reviewer, claim and action', async () => {
    const count = async (filter: string) =>
      (await served.data(`{ reviews(first: 50, filter: ${filter}) { nodes { id } } }`)).reviews.nodes.length;
    expect(await count('{ paper: "f", reviewer: "rae" }')).toBe(4);
    expect(await count('{ paper: "f", action: [UNDO] }')).toBe(2);
    expect(await count('{ reviewer: "nobody" }')).toBe(0);
  });
});

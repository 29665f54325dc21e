import { snapshot, written } from '../src/export/index.js';
import { reextract } from '../src/ingest/index.js';
import { Reextraction } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';

const PAPERS: TestPaper[] = [
  {
    id: 'a',
    title: 'FooServe',
    published: '2024-03-01',
    abstract:
      'We present FooServe. On an A100, FooServe is 2x faster than vLLM. It reduces latency from 40 ms to 10 ms (4x). It saves 30% energy.',
  },
  { id: 'b', title: 'BarServe', abstract: 'We present BarServe. BarServe is 5x faster than vLLM.' },
];
const SPEEDUPS = '{ claims(filter: { metric: ["speedup"] }) { nodes { id value { low } baseline review corrected } } }';
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

onBothDatabases('reviewing', (open) => {
  const served = new Served(open, PAPERS);
  let key: string;
  let id: string;
  const review = (call: string, fields = 'id action') => served.data(`mutation { ${call} { ${fields} } }`, { key });
  const speedups = async () => (await served.data(SPEEDUPS)).claims.nodes;

  beforeAll(async () => {
    key = await served.key('rae', 'reviewer');
    [{ id }] = await speedups();
  });

  it('takes a key with the right role, and says which', async () => {
    const reader = await served.key('reed', 'reader');
    const accept = `mutation { acceptClaim(claimId: "${id}", reason: "read it") { id } }`;
    const codes = await Promise.all(
      [{}, { key: reader }, { key: 'bc_wrong' }].map(async (options) => (await served.ask(accept, options)).errors?.[0]),
    );
    expect(codes).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' }, message: expect.stringContaining('role reviewer') },
      { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('"reed" has reader') },
      { extensions: { code: 'UNAUTHENTICATED' }, message: 'the API key is unknown or revoked' },
    ]);
    const [stored] = await served.database.dataSource.query("SELECT hash FROM api_key WHERE name = 'rae'");
    expect(stored.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toContain(key);
  });

  it('corrects a claim: the corrected value wins in every query, and a time shows what stood then', async () => {
    const before = new Date().toISOString();
    await pause();
    const { correctClaim } = await review(
      `correctClaim(claimId: "${id}", reason: "the table says 2.5", slots: { low: 2.5, high: 2.5, baseline: "vLLM 0.4", hardware: [{ text: "H100" }] })`,
      'action reviewer slots claim { value { low } factor { low } hardware { text hardware { name } } review corrected }',
    );
    expect(correctClaim).toEqual({
      action: 'CORRECT',
      reviewer: 'rae',
      slots: expect.arrayContaining(['low', 'high', 'baseline', 'hardware']),
      claim: {
        value: { low: 2.5 },
        factor: { low: 2.5 },
        hardware: [{ text: 'H100', hardware: { name: 'NVIDIA H100' } }],
        review: 'CORRECTED',
        corrected: expect.arrayContaining(['low', 'baseline']),
      },
    });
    const { compare, claims, then, one, paper } = await served.data(`{
      compare(groupBy: [HARDWARE], filter: { paper: "a", metric: ["speedup"] }) { nodes { keys { value } spread { median } } }
      claims(filter: { baseline: "vLLM 0.4" }) { totalCount }
      then: claims(filter: { metric: ["speedup"], paper: "a" }, asOf: "${before}") { nodes { value { low } baseline review } }
      one: claim(id: "${id}", asOf: "${before}") { value { low } until }
      paper(id: "a", asOf: "${before}") { version claims { metric value { low } } } }`);
    expect(compare.nodes).toEqual([{ keys: [{ value: 'NVIDIA H100' }], spread: { median: 2.5 } }]);
    expect(claims.totalCount).toBe(1);
    expect(then.nodes).toEqual([{ value: { low: 2 }, baseline: 'vLLM', review: 'NONE' }]);
    expect(one).toEqual({ value: { low: 2 }, until: expect.any(String) });
    expect(paper).toMatchObject({ version: 1, claims: expect.arrayContaining([{ metric: 'speedup', value: { low: 2 } }]) });
  });

  it('rejects and undoes, and keeps everything that was said', async () => {
    const { rejectClaim } = await review(`rejectClaim(claimId: "${id}", reason: "not theirs")`);
    expect((await speedups()).map(({ value }: { value: { low: number } }) => value.low)).toEqual([5]);
    expect((await served.data('{ claims(filter: { review: [REJECTED] }) { nodes { id } } }')).claims.nodes).toEqual([{ id }]);
    await review(`undoReview(reviewId: "${rejectClaim.id}", reason: "it is")`);
    expect((await speedups())[0]).toMatchObject({ value: { low: 2.5 }, review: 'CORRECTED' });
    const { claim } = await served.data(`{ claim(id: "${id}") { reviews { action reason undoes } } }`);
    expect(claim.reviews.map(({ action }: { action: string }) => action)).toEqual(['CORRECT', 'REJECT', 'UNDO']);
    expect(
      (await served.ask(`mutation { undoReview(reviewId: "${rejectClaim.id}", reason: "again") { id } }`, { key })).errors?.[0],
    ).toMatchObject({
      message: `review ${rejectClaim.id} is undone already`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    for (const statement of ["UPDATE review SET reason = 'x'", 'DELETE FROM review'])
      await expect(served.database.dataSource.query(statement)).rejects.toThrow(/only ever added/);
  });

  it.each([
    ['no such claim', 'acceptClaim(claimId: "nope", reason: "r")', /no current claim has the id nope/],
    [
      'bounds upside down',
      'correctClaim(claimId: "ID", reason: "r", slots: { low: 9, high: 3 })',
      /low \(9\) must not be more than high \(3\)/,
    ],
    [
      'an unknown metric',
      'correctClaim(claimId: "ID", reason: "r", slots: { metric: "acuracy" })',
      /no metric is called acuracy; did you mean accuracy/,
    ],
    ['a correction of nothing', 'correctClaim(claimId: "ID", reason: "r", slots: {})', /must change something/],
    ['no reason', 'acceptClaim(claimId: "ID", reason: "")', /reason should not be empty/],
    ['a blank reason', 'acceptClaim(claimId: "ID", reason: "  ")', /reason should not be empty/],
    ['an unknown unit', 'correctClaim(claimId: "ID", reason: "r", slots: { unit: "bananas" })', /no unit is called bananas/],
    ['a factor in points', 'correctClaim(claimId: "ID", reason: "r", slots: { unit: "pp" })', /a ratio is not told in pp/],
    [
      'a value that is none',
      'correctClaim(claimId: "ID", reason: "r", slots: { low: 1e308, high: 1e308 })',
      /low \(1e\+308\) is no number/,
    ],
    ['no value', 'correctClaim(claimId: "ID", reason: "r", slots: { low: null })', /low cannot be empty/],
    ['a blank name', 'correctClaim(claimId: "ID", reason: "r", slots: { subject: " " })', /subject must not be blank/],
    ['a blank model', 'correctClaim(claimId: "ID", reason: "r", slots: { models: [""] })', /models must not hold blank names/],
  ])('refuses %s', async (_what, call, message) => {
    const { errors } = await served.ask(`mutation { ${call.replace('ID', id)} { id } }`, { key });
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('checks the arithmetic anew when a claim is corrected', async () => {
    const checks = async () =>
      (await served.data('{ checks(filter: { paper: "a" }) { nodes { kind verdict arithmetic claims { id evidence { quote } } } } }'))
        .checks.nodes;
    const [check] = await checks();
    expect(check).toMatchObject({
      kind: 'MOVEMENT',
      verdict: 'CONSISTENT',
      claims: [{ evidence: { quote: '4' } }, { evidence: { quote: '10' } }],
    });
    await review(`correctClaim(claimId: "${check.claims[1].id}", reason: "typo", slots: { low: 20, high: 20 })`);
    expect(await checks()).toMatchObject([{ verdict: 'INCONSISTENT', arithmetic: '40 / 20 = 1.927 to 2.077; stated: 3.5 to 4.5' }]);
  });

  it('shows the checks and reviews of a time', async () => {
    const { claims } = await served.data(
      '{ claims(filter: { paper: "a", unit: ["x"] }, orderBy: VALUE_DESC) { nodes { id reviews { at } } } }',
    );
    const [{ id: factor }] = claims.nodes;
    const before = (await served.data(`{ claim(id: "${factor}") { since } }`)).claim.since;
    const then = async (time: string) =>
      served.data(`{
        claim(id: "${factor}", asOf: "${time}") { checks { verdict } }
        other: claim(id: "${id}", asOf: "${time}") { reviews { action } }
        paper(id: "a", asOf: "${time}") { checks { verdict } claims { checks { verdict } } } }`);
    expect(await then(before)).toMatchObject({
      claim: { checks: [{ verdict: 'CONSISTENT' }] },
      other: { reviews: [] },
      paper: { checks: [{ verdict: 'CONSISTENT' }] },
    });
    expect(await then(new Date().toISOString())).toMatchObject({
      claim: { checks: [{ verdict: 'INCONSISTENT' }] },
      other: { reviews: [{ action: 'CORRECT' }, { action: 'REJECT' }, { action: 'UNDO' }] },
      paper: { checks: [{ verdict: 'INCONSISTENT' }] },
    });
  });

  it('holds on to reviews when a newer engine reads again, and tells what changed', async () => {
    const { dataSource } = served.database;
    const energy = (await served.data('{ claims(filter: { metric: ["energy"] }) { nodes { id } } }')).claims.nodes[0].id;
    await review(`acceptClaim(claimId: "${energy}", reason: "right")`);
    // An older engine read another baseline, another span of the energy claim, and a claim that is none.
    await dataSource.query(`UPDATE paper_version SET engine_version = '0.9'`);
    await dataSource.query(`UPDATE claim SET reading = jsonb_set(reading, '{subject}', '"Foo"') WHERE id = $1 AND current`, [id]);
    await dataSource.query(`UPDATE claim SET metric_id = 'latency' WHERE current AND low = 5`);
    const changes: { before: { text: string } | null; after: { text: string } | null; slots: readonly string[] }[] = [];
    const store = new Reextraction(dataSource);
    expect(await store.left()).toBe(2);
    const report = await reextract(store, { onChange: async (change) => void changes.push(change) });
    expect(report).toMatchObject({ papers: 2, added: 0, gone: 0, changed: 2, slots: { subject: 1, metric: 1 } });
    expect(await store.left()).toBe(0);
    expect(await speedups()).toMatchObject([
      { id, value: { low: 2.5 }, baseline: 'vLLM 0.4', review: 'CORRECTED' },
      { value: { low: 5 }, review: 'NONE' },
    ]);
    expect((await reextract(store)).papers).toBe(0);
  });

  it('keeps the review of a claim that is no more, and says the same of what took its place', async () => {
    const { dataSource } = served.database;
    const [{ id: energy }] = (await served.data('{ claims(filter: { metric: ["energy"] }) { nodes { id } } }')).claims.nodes;
    // As if an older engine had taken "30%" and not "30" for the number: another span, so another id.
    const older = 'older-span';
    await dataSource.query('ALTER TABLE review DISABLE TRIGGER review_append_only');
    await dataSource.query('UPDATE review SET claim_id = $2 WHERE claim_id = $1', [energy, older]);
    await dataSource.query('ALTER TABLE review ENABLE TRIGGER review_append_only');
    await dataSource.query("UPDATE claim SET id = $2, span_end = span_end + 1, engine_version = '0.9' WHERE id = $1", [energy, older]);
    await dataSource.query("UPDATE paper_version SET engine_version = '0.9'");
    expect(await reextract(new Reextraction(dataSource))).toMatchObject({ added: 1, gone: 1 });
    const { claim, gone, reviews } = await served.data(
      `{ claim(id: "${energy}") { review reviews { action carriedFrom } } gone: claim(id: "${older}") { current until endedBy } reviews(first: 50) { nodes { claimId action claim { current } } } }`,
    );
    expect(claim).toEqual({ review: 'ACCEPTED', reviews: [{ action: 'ACCEPT', carriedFrom: expect.any(String) }] });
    expect(gone).toEqual({ current: false, until: expect.any(String), endedBy: 'ENGINE' });
    expect(reviews.nodes).toContainEqual({ claimId: older, action: 'ACCEPT', claim: { current: false } });
  });

  it('exports what was reviewed as annotations', async () => {
    const taken = await snapshot(served.database.dataSource, { filter: { review: ['none', 'accepted', 'corrected', 'rejected'] } });
    let text = '';
    for await (const piece of written(taken, 'gold')) text += piece;
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['a']);
    const speedup = lines[0].claims.find(({ metric }: { metric: string }) => metric === 'speedup');
    expect(speedup).toMatchObject({
      value: '2',
      low: 2.5,
      baseline: 'vLLM 0.4',
      hardware: ['H100'],
      baselineHardware: [],
      attribution: 'own',
    });
    expect(PAPERS[0]?.abstract.slice(speedup.start, speedup.end)).toBe('2');
    expect(speedup.optional).toBeUndefined();
    expect(lines[0].claims.filter(({ optional }: { optional?: boolean }) => optional)).toHaveLength(1);
  });

  it('tells whose key a request has', async () => {
    const key = await served.key('mia', 'reader');
    expect(await served.data('{ me { name role } }', { key })).toEqual({ me: { name: 'mia', role: 'READER' } });
    expect(await served.data('{ me { name } }')).toEqual({ me: null });
  });

  it('reads a part of a file, and tells what it rejects by the lines of the file', async () => {
    const key = await served.key('noa', 'ingester');
    const text = [
      JSON.stringify({ id: 'l1', title: 'L', abstract: 'LServe is 6x faster than vLLM.', source: 'arXiv:2401.00001' }),
      'no JSON',
      JSON.stringify({ id: 'l2', title: 'L2', abstract: 'L2Serve is 5x faster than vLLM.', source: 'javascript:alert(1)' }),
    ].join('\n');
    const query = `mutation ($text: String!) { ingestLines(file: "l.jsonl", firstLine: 41, text: $text) {
      new claims rejections { file line reason excerpt } } }`;
    const { ingestLines } = await served.data(query, { key, variables: { text } });
    expect(ingestLines).toMatchObject({ new: 2, claims: 2, rejections: [{ file: 'l.jsonl', line: 42, excerpt: 'no JSON' }] });
    const { a, b, c } = await served.data('{ a: paper(id: "l1") { url } b: paper(id: "l2") { url } c: paper(id: "p") { url } }');
    expect([a, b, c?.url ?? null]).toEqual([{ url: 'https://arxiv.org/abs/2401.00001' }, { url: null }, null]);
    expect((await served.ask(query, { variables: { text } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets ingesters add papers, and admins make and take keys', async () => {
    const admin = await served.key('ada', 'admin');
    const { createApiKey } = await served.data('mutation { createApiKey(name: "ivy", role: INGESTER) }', { key: admin });
    const ingest =
      'mutation { ingest(papers: [{ id: "n", title: "New", abstract: "NewServe is 7x faster than vLLM." }]) { new unchanged claims } }';
    expect(await served.data(ingest, { key: createApiKey })).toEqual({ ingest: { new: 1, unchanged: 0, claims: 1 } });
    expect(await served.data(ingest, { key: createApiKey })).toEqual({ ingest: { new: 0, unchanged: 1, claims: 0 } });
    expect((await served.ask(ingest, { key })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await served.data('mutation { revokeApiKey(name: "ivy") }', { key: admin });
    expect((await served.ask(ingest, { key: createApiKey })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await served.data('{ apiKeys { name role revokedAt } }', { key: admin })).apiKeys).toContainEqual({
      name: 'ivy',
      role: 'INGESTER',
      revokedAt: expect.any(String),
    });
  });

  it('says the same of a number that a newer version of the paper says again', async () => {
    const [{ abstract = '' } = {}] = PAPERS;
    await served.store({ id: 'a', title: 'FooServe, revised', abstract: abstract.replace('saves 30% energy', 'saves 35% energy') });
    const { claims } = await served.data(
      '{ claims(filter: { paper: "a" }) { nodes { metric value { low } baseline review reviews { action carriedFrom } } } }',
    );
    expect(claims.nodes.find(({ metric }: { metric: string }) => metric === 'speedup')).toEqual({
      metric: 'speedup',
      value: { low: 2.5 },
      baseline: 'vLLM 0.4',
      review: 'CORRECTED',
      reviews: [{ action: 'CORRECT', carriedFrom: expect.any(String) }],
    });
    expect(claims.nodes.find(({ metric }: { metric: string }) => metric === 'energy')).toMatchObject({
      value: { low: 35 },
      review: 'NONE',
    });
  });

  it('tells which numbers a newer version of a paper changed', async () => {
    await served.store({ id: 'b', title: 'BarServe', abstract: 'We present BarServe. BarServe is 6x faster than vLLM.' });
    const { checks, paper } = await served.data(`{
      checks(filter: { paper: "b", verdict: [INCONSISTENT] }) { nodes { kind arithmetic claims { value { low } current } } }
      paper(id: "b", version: 1) { current claims { value { low } current } } }`);
    expect(checks.nodes).toEqual([
      {
        kind: 'VERSION',
        arithmetic: '5 before, 6 now (+1)',
        claims: [
          { value: { low: 6 }, current: true },
          { value: { low: 5 }, current: false },
        ],
      },
    ]);
    expect(paper).toEqual({ current: false, claims: [{ value: { low: 5 }, current: false }] });
  });
});

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app.js';
import { ingest } from '../src/ingest/index.js';
import { CLAIM_ORDERS } from '../src/query/index.js';
import { ClaimStore, type Database, RunLog } from '../src/storage/index.js';
import { onBothDatabases } from './support/databases.js';
import { jsonl, scratch } from './support/files.js';
import { statementsOf } from './support/statements.js';

const PAPERS = [
  {
    id: 'a',
    title: 'FooServe: serving',
    published: '2024-03-01',
    abstract:
      'We present FooServe. On an A100 80GB GPU, FooServe is 1.6x faster than SmoothQuant. It reaches 1,200 tokens/s with LLaMA-7B.',
  },
  {
    id: 'b',
    title: 'BarChip: a chip',
    published: '2025-06-30',
    abstract:
      'We present BarChip. On an RTX 4090, BarChip improves energy efficiency by up to 12x over GPU baselines. It is 3x faster than vLLM.',
  },
  {
    id: 'c',
    title: 'Baz: a compiler',
    abstract: 'We present Baz. Baz is 2.5x faster than SmoothQuant on an H100. It reaches 76.1% accuracy on ImageNet.',
  },
];
const EVERYTHING = `{ claims(first: 50) { totalCount nodes { id subject baseline models datasets hardware { role text hardware { name } } evidence { quote } paper { id version versions { version } } } } }`;

onBothDatabases('the API', (open) => {
  const file = scratch();
  let database: Database;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await open();
    await database.dataSource.runMigrations();
    await ingest([file('papers.jsonl', jsonl(...PAPERS))], new ClaimStore(database.dataSource), new RunLog(database.dataSource));
    app = await createApp(database.dataSource);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: answers are as various as the queries
  async function ask(query: string): Promise<{ data: any; errors?: { message: string; path?: string[]; extensions: { code: string } }[] }> {
    const answer = await fetch(`${await app.getUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return answer.json() as never;
  }
  const quotes = async (filter: string): Promise<string[]> => {
    const { data, errors } = await ask(`{ claims(filter: ${filter}) { nodes { evidence { quote } } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.claims.nodes.map((node: { evidence: { quote: string } }) => node.evidence.quote);
  };

  it.each([
    ['speedups over SmoothQuant', '{ metric: ["speedup"], baseline: "SmoothQuant" }', ['1.6', '2.5']],
    ['measured on an RTX 4090', '{ hardware: [{ name: "RTX 4090", role: MEASURED_ON }] }', ['12', '3']],
    ['an A100 of any size', '{ hardware: [{ name: "a100" }] }', ['1.6', '1,200']],
    ['no part of a name', '{ hardware: [{ name: "RTX 409" }] }', []],
    [
      'by kind and vendor',
      '{ hardware: [{ kind: "gpu", vendor: "nvidia", role: MEASURED_ON }], metric: ["speedup"] }',
      ['1.6', '3', '2.5'],
    ],
    ['full text', '{ text: "energy efficiency" }', ['12']],
    ['model', '{ model: "LLaMA-7B" }', ['1,200']],
    ['data set', '{ dataset: "ImageNet" }', ['76.1']],
    ['qualifier', '{ qualifier: [UP_TO] }', ['12']],
    ['relation and direction', '{ relation: [RATIO], direction: [UP], value: { min: 2, max: 4 } }', ['3', '2.5']],
    ['factor', '{ factor: { min: 10 } }', ['12']],
    ['date', '{ date: { from: "2025-01-01" } }', ['12', '3']],
    ['paper', '{ paper: "c" }', ['2.5', '76.1']],
    ['unit', '{ unit: ["tokens/s"] }', ['1,200']],
    ['subject', '{ subject: "Baz" }', ['2.5', '76.1']],
    ['nothing that matches', '{ baseline: "\\u0027; DROP TABLE claim; --" }', []],
  ])('filters by %s', async (_what, filter, expected) => {
    expect(await quotes(filter)).toEqual(expected);
  });

  it('takes null for what is left out, as clients send it', async () => {
    const nothing =
      '{ metric: null, review: null, or: null, not: null, text: null, hardware: null, value: { min: null }, date: { from: null } }';
    const { data } = await ask(
      `{ claims(first: 1, after: null, asOf: null, filter: ${nothing}) { totalCount pageInfo { hasPreviousPage } } checks(filter: { kind: null }, after: null) { nodes { id } } compare(groupBy: [METRIC], after: null, qualifiers: null, filter: null) { nodes { count } } leaderboard(metric: "throughput", unit: null, dataset: null, after: null) { unit } reviews(after: null) { nodes { id } } }`,
    );
    expect(data).toMatchObject({ claims: { totalCount: 6, pageInfo: { hasPreviousPage: false } }, leaderboard: { unit: 'tokens/s' } });
  });

  it('pages through every order without losing or repeating a claim', async () => {
    for (const order of CLAIM_ORDERS.filter((one) => one !== 'RELEVANCE')) {
      const seen: string[] = [];
      let after = '';
      for (let more = true; more; ) {
        const { data } = await ask(
          `{ claims(orderBy: ${order}, first: 2${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...data.claims.nodes.map((node: { id: string }) => node.id));
        more = data.claims.pageInfo.hasNextPage;
        after = `, after: "${data.claims.pageInfo.endCursor}"`;
        if (!more) expect([order, new Set(seen).size, seen.length]).toEqual([order, data.claims.totalCount, data.claims.totalCount]);
      }
    }
  });

  it('compares hardware by the spread of a factor, with the claims behind it', async () => {
    const { data } = await ask(
      '{ compareHardware(metric: "speedup") { hardware { name } count papers upTo factor { min q1 median q3 max } claims { evidence { quote } } } }',
    );
    expect(data.compareHardware).toHaveLength(3);
    expect(data.compareHardware).toContainEqual({
      hardware: { name: 'NVIDIA H100' },
      count: 1,
      papers: 1,
      upTo: 0,
      factor: { min: 2.5, q1: 2.5, median: 2.5, q3: 2.5, max: 2.5 },
      claims: [{ evidence: { quote: '2.5' } }],
    });
  });

  it('answers energy efficiency against GPUs, by hardware', async () => {
    const { data } = await ask(
      '{ compareHardware(metric: "energy_efficiency", filter: { hardware: [{ kind: "GPU", role: BASELINE }] }) { hardware { name } factor { median } upTo } }',
    );
    expect(data.compareHardware).toEqual([{ hardware: { name: 'NVIDIA RTX 4090' }, factor: { median: 12 }, upTo: 1 }]);
  });

  it('gives a claim and a paper by id, and null for what is not there', async () => {
    const { data } = await ask(
      '{ paper(id: "a") { title published claims { id metric evidence { quote start end } } } none: paper(id: "z") { id } claim(id: "z") { id } }',
    );
    expect(data).toMatchObject({
      none: null,
      claim: null,
      paper: { published: '2024-03-01', claims: [{ metric: 'speedup' }, { metric: 'throughput' }] },
    });
    const [claim] = data.paper.claims;
    expect(PAPERS[0]?.abstract.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote);
    expect(
      (await ask(`{ claim(id: "${claim.id}") { paper { id } hardware { role hardware { name vendor memoryGb } } } }`)).data.claim,
    ).toEqual({
      paper: { id: 'a' },
      hardware: [{ role: 'MEASURED_ON', hardware: { name: 'NVIDIA A100 80GB', vendor: 'NVIDIA', memoryGb: 80 } }],
    });
  });

  it('lists hardware and metrics, most claimed first', async () => {
    const { data } = await ask('{ hardware(kind: "GPU", first: 1) { name } metrics { id better claims } }');
    expect(data.hardware).toHaveLength(1);
    expect(data.metrics[0]).toEqual({ id: 'speedup', better: 'higher', claims: 3 });
  });

  it('reads a text without storing it', async () => {
    const { data } = await ask(
      '{ extract(text: "Foo is 1.6x faster than Bar on an A100.") { value { low } baseline hardware { hardware { name vendor kind } } evidence { start end } } }',
    );
    expect(data.extract).toEqual([
      {
        value: { low: 1.6 },
        baseline: 'Bar',
        hardware: [{ hardware: { name: 'NVIDIA A100', vendor: 'NVIDIA', kind: 'GPU' } }],
        evidence: { start: 7, end: 10 },
      },
    ]);
  });

  it.each([
    ['too many rows', '{ claims(first: 201) { totalCount } }', /first must not be greater than 200/],
    [
      'a range upside down',
      '{ claims(filter: { factor: { min: 3, max: 2 } }) { totalCount } }',
      /filter\.factor\.max must not be less than min/,
    ],
    ['a foreign cursor', '{ claims(after: "bm9wZQ") { totalCount } }', /not a cursor of a list ordered by PAPER/],
    ['a day that is none', '{ claims(filter: { date: { from: "2024-13-01" } }) { totalCount } }', /from must be a valid ISO 8601/],
  ])('refuses %s with a code', async (_what, query, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      path: ['claims'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('sends as many statements for a hundred claims as for three: no N+1', async () => {
    const few = await statementsOf(database.dataSource, () => ask(EVERYTHING.replace('first: 50', 'first: 2')));
    const many = await statementsOf(database.dataSource, () => ask(EVERYTHING));
    const groups = await statementsOf(database.dataSource, () =>
      ask('{ compareHardware(metric: "speedup") { hardware { name } claims { id hardware { text } paper { id } } } }'),
    );
    expect([few.length, many.length, groups.length]).toEqual([8, 8, 6]);
  });

  it('serves a page to try queries in that asks nothing of the outside', async () => {
    const page = await fetch(`${await app.getUrl()}/graphiql`);
    expect([page.status, page.url]).toEqual([200, `${await app.getUrl()}/graphiql`]);
    expect(await page.text()).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//);
  });
});

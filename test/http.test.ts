import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';

const PAPERS: TestPaper[] = Array.from({ length: 40 }, (_, i) => ({
  id: `p${i}`,
  title: `System ${i}, "quoted"`,
  published: '2025-01-31',
  abstract: `We present Foo${i}. Foo${i} is ${i + 2}x faster than vLLM on an A100. It saves ${i + 1}% energy.`,
}));
const QUERY = '{ claims(first: 50) { nodes { id metric evidence { sentence } } } }';

onBothDatabases('HTTP', (open) => {
  const served = new Served(open, PAPERS);
  const get = async (path: string, headers: Record<string, string> = {}) => fetch(await served.url(path), { headers });
  const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;

  it('answers GET with an ETag, and with nothing where nothing changed', async () => {
    const first = await get(query(QUERY));
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(query(QUERY), { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await served.store({ id: 'late', title: 'Late', abstract: 'Late is 9x faster than vLLM.' });
    expect((await get(query('{ claims { totalCount } }'), { 'if-none-match': etag })).status).toBe(200);
  });

  it('lets no GET change anything', async () => {
    const answer = await get(query('mutation { revokeApiKey(name: "x") }'));
    expect(answer.status).toBe(405);
  });

  it.each([
    [401, 'UNAUTHENTICATED', '{ __typename }', {}, 'bc_wrong'],
    [400, 'BAD_USER_INPUT', 'query ($n: Int!) { claims(first: $n) { totalCount } }', { n: 'ten' }, ''],
    [200, 'BAD_USER_INPUT', 'query ($b: String!) { claims(filter: { baseline: $b }) { totalCount } }', { b: '\ud800' }, ''],
  ])('tells what is wrong with status %i and %s', async (status, code, text, variables, key) => {
    const answer = await fetch(await served.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query: text, variables }),
    });
    expect([answer.status, (await answer.json()).errors?.[0].extensions.code]).toEqual([status, code]);
  });

  it.each([
    '"yesterday"',
    '0',
    '1600000000000',
    'true',
    '"2026"',
    '"5"',
    '"2026-13-01T00:00:00Z"',
  ])('refuses %s as a time', async (time) => {
    const { errors } = await served.ask(`{ claims(asOf: ${time}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('2026-01-31T08:00:00Z') });
  });

  it('refuses a download by a parameter that is none', async () => {
    const answer = await get('/export?format=csv&fliter=%7B%7D');
    expect([answer.status, (await answer.json()).message]).toEqual([400, 'no parameter is called fliter: format, filter, asOf']);
  });

  it('refuses a persisted query that is not the one of its hash', async () => {
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'beef' } }));
    const answer = await get(`${query(QUERY)}&extensions=${extensions}`);
    expect([answer.status, (await answer.json()).errors[0]]).toEqual([
      400,
      expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } }),
    ]);
  });

  it.each([
    ['hardware: [{ kind: "graphics card" }]', 'no kind of hardware is called graphics card'],
    ['hardware: [{ vendor: "Nvidea" }]', 'no vendor is called Nvidea; did you mean NVIDIA?'],
  ])('refuses a filter by %s', async (filter, message) => {
    expect((await served.ask(`{ claims(filter: { ${filter} }) { totalCount } }`)).errors?.[0]?.message).toContain(message);
  });

  it('sends long answers gzipped', async () => {
    const url = new URL(await served.url(query(QUERY)));
    const { encoding, body } = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        const pieces: Buffer[] = [];
        answer
          .on('data', (piece: Buffer) => pieces.push(piece))
          .on('end', () => resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(pieces) }));
      })
        .on('error', reject)
        .end();
    });
    expect(encoding).toBe('gzip');
    expect(JSON.parse(gunzipSync(body).toString()).data.claims.nodes).toHaveLength(50);
  });

  it('remembers a query by its hash', async () => {
    const sha256Hash = createHash('sha256').update(QUERY).digest('hex');
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const unknown = await (await get(`/graphql?extensions=${extensions}`)).json();
    expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect((await get(`${query(QUERY)}&extensions=${extensions}`)).status).toBe(200);
    expect(await (await get(`/graphql?extensions=${extensions}`)).json()).toMatchObject({ data: { claims: { nodes: expect.any(Array) } } });
  });

  it('tells the cost of a query, and refuses one that asks for too much or too deeply', async () => {
    expect((await served.ask(QUERY)).extensions?.cost).toMatchObject({ complexity: 1 + 50 * 5, depth: 4 });
    const wide = await served.ask('{ compare(groupBy: [HARDWARE], first: 200) { nodes { claims(first: 200) { nodes { id metric } } } } }');
    expect(wide.errors?.[0]).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX' },
      message: expect.stringMatching(/costs \d+, 20000 at most/),
    });
    const deep = `{ paper(id: "p1") { ${'versions { '.repeat(20)} id ${'}'.repeat(20)} } }`;
    expect((await served.ask(deep)).errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_DEEP' } });
    expect(
      (await served.ask('{ __schema { types { name fields { type { ofType { ofType { ofType { name } } } } } } } }')).errors,
    ).toBeUndefined();
  });

  it('says where an error is, and what may have been meant', async () => {
    expect((await served.ask('{ claims { nodes { baselin } } }')).errors?.[0]).toMatchObject({
      message: expect.stringContaining('Did you mean "baseline"'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('exports a snapshot in every format, the same again by its id', async () => {
    const filter = encodeURIComponent('{"metric":["speedup"],"qualifier":["EXACT"],"date":{"from":"2025-01-01"}}');
    const first = await get(`/export?format=csv&filter=${filter}`);
    const snapshot = first.headers.get('x-snapshot-id');
    const csv = await first.text();
    expect(first.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(csv.trim().split('\n')).toHaveLength(41);
    expect(csv).toContain('"System 3, ""quoted"""');
    await served.store({ id: 'later', title: 'Later', published: '2025-06-01', abstract: 'Later is 9x faster than vLLM.' });
    const again = (format: string) => get(`/export?format=${format}&filter=${filter}&asOf=${snapshot}`);
    expect(await (await again('csv')).text()).toBe(csv);
    const lines = (await (await again('jsonl')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(40);
    expect(lines[1]).toMatchObject({
      paperId: 'p1',
      low: 3,
      metric: 'speedup',
      hardware: [{ name: 'NVIDIA A100', role: 'measured_on' }],
      review: 'none',
    });
    const rows = await parquetReadObjects({ file: await (await again('parquet')).arrayBuffer() });
    expect(rows).toHaveLength(40);
    expect(rows[1]).toMatchObject({ paper_id: 'p1', low: 3, hardware: 'NVIDIA A100', baseline: 'vLLM', baseline_value: null });
  });

  it.each([
    ['an unknown format', 'format=xml', /format must be one of csv, jsonl, parquet, gold/],
    ['a filter that is not JSON', 'filter={', /the filter is not JSON/],
    ['a field that is none', 'filter={"metrics":["speedup"]}', /Did you mean "metric"/],
    ['a wrong enum', 'filter={"qualifier":["UPTO"]}', /Did you mean the enum value "UP_TO"/],
    ['a metric that is none', 'filter={"metric":["speeedup"]}', /did you mean speedup/],
    ['a time that is none', 'asOf=yesterday', /asOf must be a time as ISO 8601/],
    ['a time to come', 'asOf=2999-01-01', /must not be in the future/],
  ])('refuses to export with %s', async (_what, parameters, message) => {
    const answer = await get(`/export?${parameters}`);
    expect([answer.status, (await answer.json()).message]).toEqual([400, expect.stringMatching(message)]);
  });
});

onBothDatabases('closed reading', (open) => {
  const served = new Served(open, PAPERS.slice(0, 1), { reading: 'closed' });

  it('takes a key of any role, for queries and downloads', async () => {
    const key = await served.key('reed', 'reader');
    expect((await served.ask('{ claims { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await served.data('{ claims { totalCount } }', { key })).toEqual({ claims: { totalCount: 2 } });
    expect((await fetch(await served.url('/export'))).status).toBe(401);
    expect((await fetch(await served.url('/export'), { headers: { 'x-api-key': key } })).status).toBe(200);
    const cached = await fetch(await served.url('/graphql?query={claims{totalCount}}'), { headers: { authorization: `Bearer ${key}` } });
    expect(cached.headers.get('cache-control')).toBe('private, no-cache');
  });
});

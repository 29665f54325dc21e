import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';
import { statementsOf } from './support/statements.js';

const PAPERS: TestPaper[] = [
  { id: 'a', title: 'Foo', published: '2024-03-01', abstract: 'We present FooServe. On an A100, FooServe is 2x faster than vLLM.' },
  { id: 'b', title: 'Bar', published: '2024-05-01', abstract: 'We present BarServe. On an A100, BarServe is 4x faster than vLLM.' },
  { id: 'c', title: 'Baz', published: '2025-05-01', abstract: 'We present BazServe. On an A100, BazServe is up to 30x faster than vLLM.' },
  { id: 'd', title: 'Qux', published: '2025-06-01', abstract: 'We present QuxServe. On an A100, QuxServe is 8-16x faster than vLLM.' },
  {
    id: 'e',
    title: 'H',
    published: '2025-07-01',
    abstract: 'We present HServe. On an H100, HServe is 3x faster than FooServe. It takes 20 ms.',
  },
  { id: 'f', title: 'I', abstract: 'We present IServe. On an H100, IServe is 5x faster than TensorRT-LLM, with a latency of 2 s.' },
  {
    id: 'g',
    title: 'J',
    abstract: 'We present JNet. JNet reaches 76.1% accuracy on ImageNet. On an H100, JNet is 2x faster than an A100 GPU.',
  },
  { id: 'h', title: 'K', abstract: 'We present KNet. KNet reaches 81.3% accuracy on ImageNet.' },
];
const GROUP =
  'keys { by value } count papers bounds { exact ranges averages upper } unit spread { claims min median max geometricMean } upperBounds { claims max } comparable differences { reason message }';

onBothDatabases('comparing', (open) => {
  const served = new Served(open, PAPERS);
  const compare = async (args: string, fields = GROUP) => (await served.data(`{ compare(${args}) { nodes { ${fields} } } }`)).compare.nodes;

  it('keeps best cases out of the spread of what is stated as it is', async () => {
    const [a100] = await compare('groupBy: [HARDWARE], filter: { metric: ["speedup"], hardware: [{ name: "A100", role: MEASURED_ON }] }');
    expect(a100).toEqual({
      keys: [{ by: 'HARDWARE', value: 'NVIDIA A100' }],
      count: 4,
      papers: 4,
      bounds: { exact: 2, ranges: 1, averages: 0, upper: 1 },
      unit: 'x',
      spread: { claims: 3, min: 2, median: 4, max: 16, geometricMean: expect.closeTo((2 * 2 * 4 * 4 * 8 * 16) ** (1 / 6), 9) },
      upperBounds: { claims: 1, max: 30 },
      comparable: true,
      differences: [],
    });
  });

  it('takes only the qualifiers asked for', async () => {
    const [a100] = await compare('groupBy: [HARDWARE], qualifiers: [UP_TO], filter: { metric: ["speedup"] }');
    expect(a100).toMatchObject({ count: 1, spread: null, upperBounds: { claims: 1, max: 30 } });
  });

  it('gives the claims of a group as points, of many the ends and some between, at the price of one each', async () => {
    const fields = 'count points(first: 100) { claimId paperId low high qualifier metric subject baseline quote }';
    const filter = 'filter: { metric: ["speedup"], hardware: [{ name: "A100", role: MEASURED_ON }] }';
    const [a100] = await compare(`groupBy: [HARDWARE], ${filter}`, fields);
    expect(a100.points.map(({ low, high, qualifier, paperId }: Record<string, unknown>) => [low, high, qualifier, paperId])).toEqual([
      [2, 2, 'EXACT', 'a'],
      [4, 4, 'EXACT', 'b'],
      [8, 16, 'EXACT', 'd'],
      [30, 30, 'UP_TO', 'c'],
    ]);
    expect(a100.points[0]).toMatchObject({ metric: 'speedup', subject: 'FooServe', baseline: 'vLLM', quote: '2' });
    const [some] = await compare(`groupBy: [HARDWARE], ${filter}`, 'points(first: 2) { high }');
    expect(some.points.map(({ high }: { high: number }) => high)).toEqual(expect.arrayContaining([2, 30]));
    expect(some.points.length).toBeLessThan(4);
    const { extensions } = await served.ask(`{ compare(groupBy: [HARDWARE], first: 10) { nodes { ${fields} } } }`);
    expect(extensions?.cost.complexity).toBe(300 + 10 * (1 + 1 + 100));
  });

  it('ranks plain numbers where they are asked for: their unit is empty, which is not none', async () => {
    await served.store({
      id: 'plain',
      title: 'P',
      abstract: 'PNet has an F1 score of 0.91. QNet has an F1 score of 88%. RNet has an F1 score of 92%.',
    });
    const board = '{ unit claims { nodes { value { high } } } }';
    const { plain, common } = await served.data(
      `{ plain: leaderboard(metric: "f1", unit: "") ${board} common: leaderboard(metric: "f1", unit: null) ${board} }`,
    );
    expect(plain).toEqual({ unit: '', claims: { nodes: [{ value: { high: 0.91 } }] } });
    expect(common).toEqual({ unit: '%', claims: { nodes: [{ value: { high: 92 } }, { value: { high: 88 } }] } });
  });

  it.each([
    'HARDWARE',
    'BASELINE',
    'BASELINE_HARDWARE',
    'SUBJECT',
    'METRIC',
    'MODEL',
    'DATASET',
    'UNIT',
    'YEAR',
    'VENDOR',
    'KIND',
    'QUALIFIER',
  ])('finds exactly the claims that a facet by %s counts', async (by) => {
    const { facet } = await served.data(`{ facet(by: ${by}) { value claims } }`);
    for (const { value, claims } of facet) {
      const query = `query ($value: String!) { claims(filter: { group: [{ by: ${by}, value: $value }] }) { totalCount } }`;
      const found = await served.data(query, { variables: { value } });
      expect([value, found.claims.totalCount]).toEqual([value, claims]);
    }
    expect(facet.length + (by === 'MODEL' ? 1 : 0)).toBeGreaterThan(0);
  });

  it('takes no word for baselines in general for one that is named', async () => {
    const vague = (id: string, baseline: string): TestPaper => ({
      id,
      title: id,
      abstract: `We present ${id}Net. ${id}Net saves 2x energy over ${baseline}.`,
    });
    await served.store(
      vague('V', 'state-of-the-art methods'),
      vague('W', 'state-of-the-art methods'),
      vague('X', 'Eyeriss'),
      vague('Y', 'Eyeriss'),
    );
    const groups = await compare('groupBy: [BASELINE], filter: { metric: ["energy"] }', 'keys { value } comparable');
    expect(groups).toEqual(
      expect.arrayContaining([
        { keys: [{ value: 'state-of-the-art methods' }], comparable: false },
        { keys: [{ value: 'Eyeriss' }], comparable: true },
      ]),
    );
  });

  it('tells why a group cannot be compared', async () => {
    const groups = await compare('groupBy: [HARDWARE], filter: { hardware: [{ name: "H100" }], metric: ["speedup"] }');
    expect(groups[0]).toMatchObject({ comparable: false, differences: [{ reason: 'BASELINES_DIFFER' }] });
    const [level] = await compare('groupBy: [YEAR], measure: VALUE, filter: { date: { from: "2025-07-01" } }');
    expect(level.differences.map(({ reason }: { reason: string }) => reason)).toEqual([
      'METRICS_DIFFER',
      'UNITS_DIFFER',
      'RELATIONS_DIFFER',
      'DIRECTIONS_DIFFER',
      'BASELINES_DIFFER',
    ]);
    expect(level).toMatchObject({ unit: null, spread: null });
    const roles = await compare('groupBy: [VENDOR], hardwareRole: null, filter: { metric: ["speedup"] }');
    expect(roles[0].differences.map(({ reason }: { reason: string }) => reason)).toContain('HARDWARE_ROLES_DIFFER');
    const [anyRole] = await compare('groupBy: [METRIC], filter: { metric: ["speedup"], hardware: [{ name: "A100" }] }');
    expect(anyRole.differences.map(({ reason }: { reason: string }) => reason)).toContain('HARDWARE_ROLES_DIFFER');
    const [measured] = await compare('groupBy: [METRIC], filter: { metric: ["speedup"], hardware: [{ name: "A100", role: MEASURED_ON }] }');
    expect(measured.comparable).toBe(true);
  });

  it('puts values of one kind in their SI unit', async () => {
    const [latency] = await compare('groupBy: [METRIC], measure: VALUE, filter: { metric: ["latency"], relation: [LEVEL] }');
    expect(latency).toMatchObject({ unit: 's', spread: { claims: 2, min: 0.02, max: 2 } });
  });

  it('groups by several keys, and pages through groups and through what is behind them', async () => {
    const query = (after: string) =>
      `{ compare(groupBy: [HARDWARE, BASELINE], filter: { metric: ["speedup"] }, first: 2${after}) { nodes { keys { value } claims(first: 1) { nodes { evidence { quote } } pageInfo { hasNextPage endCursor } } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { compare } = await served.data(query(after));
      seen.push(...compare.nodes.map(({ keys }: { keys: { value: string }[] }) => keys.map(({ value }) => value).join(' / ')));
      more = compare.pageInfo.hasNextPage;
      after = `, after: "${compare.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(['NVIDIA A100 / vLLM', 'NVIDIA H100 / A100 GPU', 'NVIDIA H100 / FooServe', 'NVIDIA H100 / TensorRT-LLM']);
    const { compare: first } = await served.data(query(''));
    expect(first.nodes[0].claims).toMatchObject({ nodes: [{ evidence: { quote: '30' } }], pageInfo: { hasNextPage: true } });
    const next = await compare(
      'groupBy: [HARDWARE, BASELINE], filter: { metric: ["speedup"] }, first: 1',
      `claims(first: 9, after: "${first.nodes[0].claims.pageInfo.endCursor}") { nodes { evidence { quote } } }`,
    );
    expect(next[0].claims.nodes.map((node: { evidence: { quote: string } }) => node.evidence.quote)).toEqual(['8-16', '4', '2']);
  });

  it('shows every claim between two things, both ways round, and inference only as such', async () => {
    const { headToHead } = await served.data(`{ headToHead(a: "HServe", b: "vLLM") {
      aOverB { claims { totalCount } } bOverA { claims { totalCount } }
      inferred { inferred via metric factor { low high } caveats evidence { evidence { quote } } } } }`);
    expect(headToHead).toEqual({
      aOverB: { claims: { totalCount: 0 } },
      bOverA: { claims: { totalCount: 0 } },
      inferred: [
        {
          inferred: true,
          via: 'FooServe',
          metric: 'speedup',
          factor: { low: 6, high: 6 },
          caveats: ['measured on NVIDIA H100 and on NVIDIA A100', 'from two papers'],
          evidence: [{ evidence: { quote: '3' } }, { evidence: { quote: '2' } }],
        },
      ],
    });
    const hardware = await served.data(
      '{ headToHead(a: "H100", b: "A100") { aOverB { claims { nodes { subject } } byMetric { keys { value } spread { median } } } bOverA { claims { totalCount } } } }',
    );
    expect(hardware.headToHead).toEqual({
      aOverB: { claims: { nodes: [{ subject: 'JNet' }] }, byMetric: [{ keys: [{ value: 'speedup' }], spread: { median: 2 } }] },
      bOverA: { claims: { totalCount: 0 } },
    });
  });

  it("ranks absolute claims by the metric's sense, units of one kind together", async () => {
    const { up, down } = await served.data(`{
      up: leaderboard(metric: "top-1 accuracy", dataset: "ImageNet") { metric better unit claims { nodes { subject value { high } } } }
      down: leaderboard(metric: "latency") { better unit otherUnits { unit claims } claims { totalCount nodes { value { high } } } } }`);
    expect(up).toEqual({
      metric: 'accuracy',
      better: 'higher',
      unit: '%',
      claims: {
        nodes: [
          { subject: 'KNet', value: { high: 81.3 } },
          { subject: 'JNet', value: { high: 76.1 } },
        ],
      },
    });
    expect(down).toEqual({
      better: 'lower',
      unit: 'ms',
      otherUnits: [],
      claims: { totalCount: 2, nodes: [{ value: { high: 20 } }, { value: { high: 2 } }] },
    });
    expect((await served.ask('{ leaderboard(metric: "share") { unit } }')).errors?.[0]?.message).toMatch(
      /neither more nor less of it is better/,
    );
  });

  it('counts facets beside a filter, combines filters, and finds names by their misspellings', async () => {
    const { claims } = await served.data(
      '{ claims(filter: { metric: ["speedup"] }) { metric: facet(by: METRIC) { value claims } years: facet(by: YEAR) { value claims } vendor: facet(by: VENDOR) { value claims } } }',
    );
    expect(claims).toEqual({
      metric: [{ value: 'speedup', claims: 7 }],
      years: [
        { value: '2025', claims: 3 },
        { value: '2024', claims: 2 },
      ],
      vendor: [{ value: 'NVIDIA', claims: 7 }],
    });
    const quotes = async (filter: string): Promise<string[]> =>
      (await served.data(`{ claims(filter: ${filter}) { nodes { evidence { quote } } } }`)).claims.nodes.map(
        (node: { evidence: { quote: string } }) => node.evidence.quote,
      );
    expect(await quotes('{ or: [{ baseline: "TensorRT-LLM" }, { and: [{ baseline: "vLLM" }, { factor: { max: 3 } }] }] }')).toEqual([
      '2',
      '5',
    ]);
    expect(await quotes('{ metric: ["speedup"], not: { or: [{ baseline: "vLLM" }, { hardware: [{ role: BASELINE }] }] } }')).toEqual([
      '3',
      '5',
    ]);
    const { claims: none, names } = await served.data(
      '{ claims(filter: { baseline: "vLMM" }) { totalCount didYouMean { kind name } } names(like: "A10O", kinds: [HARDWARE], first: 1) { name } }',
    );
    expect(none).toEqual({ totalCount: 0, didYouMean: [{ kind: 'SYSTEM', name: 'vLLM' }] });
    expect(names).toEqual([{ name: 'NVIDIA A100' }]);
  });

  it('ranks full-text search over sentences and titles', async () => {
    const { claims } = await served.data(
      '{ claims(filter: { text: "accuracy ImageNet" }, orderBy: RELEVANCE, first: 1) { totalCount nodes { id } pageInfo { endCursor } } }',
    );
    expect(claims.totalCount).toBe(2);
    const { claims: next } = await served.data(
      `{ claims(filter: { text: "accuracy ImageNet" }, orderBy: RELEVANCE, after: "${claims.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(next.nodes).toHaveLength(1);
    expect(next.nodes[0].id).not.toBe(claims.nodes[0].id);
  });

  it('costs as many statements for many groups as for one', async () => {
    const query = (first: number) =>
      `{ compare(groupBy: [HARDWARE, BASELINE], first: ${first}) { nodes { claims { nodes { baseline hardware { text } paper { id } checks { verdict } reviews { id } } } } } }`;
    const one = await statementsOf(served.database.dataSource, () => served.data(query(1)));
    const many = await statementsOf(served.database.dataSource, () => served.data(query(50)));
    expect(many.length).toBe(one.length);
  });

  it.each([
    ['an unknown metric', '{ claims(filter: { metric: ["speeedup"] }) { totalCount } }', ['speedup']],
    ['an unknown metric of a leaderboard', '{ leaderboard(metric: "acuracy") { unit } }', ['accuracy']],
  ])('answers %s with what may have been meant', async (_what, query, didYouMean) => {
    expect((await served.ask(query)).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', didYouMean });
  });
});

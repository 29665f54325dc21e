import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';
import { statementsOf } from './support/statements.js';

const PAPERS: TestPaper[] = [
  {
    id: 'a',
    title: 'FooServe: fast',
    abstract:
      'We present FooServe. On an A100 GPU, FooServe achieves a 1.6x speedup over SmoothQuant. It cuts latency by 31% compared to vLLM.',
  },
  {
    id: 'b',
    title: 'BarChip',
    abstract: 'We present BarChip. On an RTX 4090, BarChip is up to 12x faster than vLLM. It reaches 76.1% accuracy on ImageNet.',
  },
  { id: 'c', title: 'BazNet', abstract: 'We present BazNet. BazNet is 3.9-8.3x faster than TVM on a Jetson AGX Orin.' },
];
const FIELDS =
  'claims { verdict nearest { verdict slots { slot stated reported agreement } claim { paper { id } evidence { quote sentence } } } } checks { kind verdict arithmetic }';

onBothDatabases('verifying', (open) => {
  const served = new Served(open, PAPERS);
  const verify = async (text: string) =>
    (await served.data(`query ($text: String!) { verify(text: $text) { ${FIELDS} } }`, { variables: { text } })).verify;

  it.each([
    ['SUPPORTED', '1.6x over SmoothQuant on A100'],
    ['SUPPORTED', 'FooServe is 1.6x faster than SmoothQuant.'],
    ['SUPPORTED', 'FooServe has 31% lower latency than vLLM.'],
    ['SUPPORTED', 'FooServe is 1.45x faster than vLLM.'],
    ['SUPPORTED', 'BazNet is 5x faster than TVM on an AGX Orin.'],
    ['SUPPORTED', 'BarChip is up to 12x faster than vLLM.'],
    ['SUPPORTED', 'BarChip has an accuracy of 76.1% on ImageNet.'],
    ['SUPPORTED', 'BarChip is up to 12x faster than the vLLM baseline on an RTX 4090.'],
    ['SUPPORTED', 'BarChip is up to 12x faster than vLLM on a GPU.'],
    ['SUPPORTED', 'FooServe is more than 1.5x faster than SmoothQuant.'],
    ['SUPPORTED', 'SmoothQuant is 1.6x slower than FooServe.'],
    ['SUPPORTED', 'BarChip has an accuracy of 0.761 on ImageNet.'],
    ['CONTRADICTED', 'SmoothQuant is 1.6x faster than FooServe.'],
    ['CONTRADICTED', 'FooServe is 1.6x slower than SmoothQuant.'],
    ['CONTRADICTED', 'FooServe increases latency by 31% compared to vLLM.'],
    ['CONTRADICTED', 'FooServe does not achieve a 1.6x speedup over SmoothQuant.'],
    ['RELATED', 'FooServe fails to be 3x faster than SmoothQuant.'],
    ['RELATED', 'Quuxora has an accuracy of 76.1% on ImageNet.'],
    ['RELATED', 'FooServe-2 is 1.6x faster than SmoothQuant.'],
    ['RELATED', 'FooServe is 1.6x faster than SmoothQuant on a Frobnicator 9000 GPU.'],
    ['RELATED', 'FooServe is 1.6x faster than SmoothQuant at batch size 32.'],
    ['RELATED', 'BarChip is at least 12x faster than vLLM.'],
    ['RELATED', 'BarChip is on average 12x faster than vLLM.'],
    ['CONTRADICTED', 'BazNet is 1-1000x faster than TVM.'],
    ['CONTRADICTED', '2.4x over SmoothQuant on A100'],
    ['CONTRADICTED', 'FooServe is 2x faster than SmoothQuant.'],
    ['CONTRADICTED', 'BazNet is 20x faster than TVM.'],
    ['CONTRADICTED', 'BarChip is 15x faster than vLLM.'],
    ['CONTRADICTED', 'BarChip has an accuracy of 80.2% on ImageNet.'],
    ['RELATED', '1.6x over SmoothQuant on H100'],
    ['RELATED', 'BarChip is 5x faster than vLLM.'],
    ['RELATED', 'FooServe uses 3x less memory than SmoothQuant on an A100.'],
    ['RELATED', 'QuxServe is 1.6x faster than SmoothQuant.'],
    ['NOT_FOUND', 'QuxServe is 9x faster than Blargh.'],
  ])('answers %s to: %s', async (verdict, text) => {
    expect((await verify(text)).claims.map((claim: { verdict: string }) => claim.verdict)).toEqual([verdict]);
  });

  it('shows the evidence, and what differs slot by slot', async () => {
    const { claims } = await verify('1.6x over SmoothQuant on H100');
    expect(claims[0].nearest[0]).toEqual({
      verdict: 'RELATED',
      claim: {
        paper: { id: 'a' },
        evidence: { quote: '1.6', sentence: 'On an A100 GPU, FooServe achieves a 1.6x speedup over SmoothQuant.' },
      },
      slots: [
        { slot: 'value', stated: '1.6x', reported: '1.6x', agreement: 'SAME' },
        { slot: 'metric', stated: null, reported: 'speedup', agreement: 'NOT_STATED' },
        { slot: 'direction', stated: 'up', reported: 'up', agreement: 'SAME' },
        { slot: 'subject', stated: null, reported: 'FooServe', agreement: 'NOT_STATED' },
        { slot: 'baseline', stated: 'SmoothQuant', reported: 'SmoothQuant', agreement: 'SAME' },
        { slot: 'hardware', stated: 'NVIDIA H100', reported: 'NVIDIA A100', agreement: 'DIFFERENT' },
      ],
    });
  });

  it("checks the statement's own arithmetic", async () => {
    const { checks } = await verify('FooServe reduces latency from 40 ms to 10 ms (3.1x).');
    expect(checks).toEqual([{ kind: 'MOVEMENT', verdict: 'INCONSISTENT', arithmetic: '40 / 10 = 3.762 to 4.263; stated: 3.05 to 3.2' }]);
  });

  it('supports nothing by a claim that reviewers rejected', async () => {
    const text = 'BazNet is 3.9-8.3x faster than TVM.';
    const key = await served.key('rae', 'reviewer');
    const { claims } = await served.data('{ claims(filter: { subject: "BazNet" }) { nodes { id } } }');
    await served.data(`mutation { rejectClaim(claimId: "${claims.nodes[0].id}", reason: "a slip") { id } }`, { key });
    const [one] = (await verify(text)).claims;
    expect(one.verdict).toBe('RELATED');
    expect(one.nearest[0].slots).toContainEqual({ slot: 'review', stated: null, reported: 'rejected', agreement: 'DIFFERENT' });
  });

  it('prices a text by its length, and takes 100 results at most', async () => {
    const ask = (count: number) =>
      served.ask('query ($text: String!) { verify(text: $text) { claims { verdict } } }', {
        variables: { text: 'FooServe is 1.6x faster than SmoothQuant. '.repeat(count) },
      });
    const [few, many] = [(await ask(1)).extensions?.cost.complexity ?? 0, (await ask(90)).extensions?.cost.complexity ?? 0];
    expect(many).toBeGreaterThan(10 * few);
    expect((await ask(101)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('101 results'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('says nothing of a text without results, and holds many claims in as many statements as one', async () => {
    expect(await verify('We study serving.')).toEqual({ claims: [], checks: [] });
    const one = await statementsOf(served.database.dataSource, () => verify('FooServe is 1.6x faster than SmoothQuant.'));
    const many = await statementsOf(served.database.dataSource, () => verify(PAPERS.map(({ abstract }) => abstract).join(' ')));
    expect(many.length).toBe(one.length);
  });
});

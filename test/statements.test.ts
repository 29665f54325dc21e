import { readFileSync } from 'node:fs';
import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';
import { statementsOf } from './support/statements.js';

const SAMPLES = readFileSync('samples/abstracts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TestPaper);

const CLAIM =
  'id subject baseline models datasets hardware { hardware { name } } checks { verdict paper { id } claims { id subject } } reviews { id claim { id baseline } } paper { id versions { version } claims { id hardware { text } checks { kind } } }';
/** Lists of every kind with all that hangs on them; the argument is how many elements are asked for. */
const LISTS: Readonly<Record<string, (first: number) => string>> = {
  claims: (first) => `{ claims(first: ${first}) { totalCount nodes { ${CLAIM} } } }`,
  compare: (first) => `{ compare(groupBy: [METRIC], first: ${first}) { nodes { claims(first: 3) { nodes { ${CLAIM} } } } } }`,
  compareHardware: (first) => `{ compareHardware(metric: "speedup", first: ${first}) { claims(first: 3) { ${CLAIM} } } }`,
  headToHead: (first) =>
    `{ headToHead(a: "FlashAttention-3", b: "FlashAttention-2") { aOverB { claims(first: ${first}) { nodes { ${CLAIM} } } byMetric { count } } inferred(first: ${first}) { evidence { id } } } }`,
  leaderboard: (first) => `{ leaderboard(metric: "utilization", first: ${first}) { claims { nodes { ${CLAIM} } } } }`,
  checks: (first) => `{ checks(first: ${first}) { nodes { paper { id claims { id } } claims { ${CLAIM} } } } }`,
  reviews: (first) => `{ reviews(first: ${first}) { nodes { claim { ${CLAIM} } } } }`,
  verify: (first) =>
    `{ verify(nearest: ${Math.min(first, 20)}, text: "FlashAttention-2 is 2x faster than FlashAttention on an A100.") { claims { nearest { claim { ${CLAIM} } } } } }`,
  names: (first) => `{ names(like: "FlashAttention", first: ${first}) { name claims } }`,
};

onBothDatabases('statements', (open) => {
  const served = new Served(open, SAMPLES);

  beforeAll(async () => {
    const key = await served.key('rae', 'reviewer');
    const { claims } = await served.data('{ claims(first: 12) { nodes { id } } }');
    for (const { id } of claims.nodes) await served.data(`mutation { acceptClaim(claimId: "${id}", reason: "test") { id } }`, { key });
  });

  // Loaders gather what is asked for at one time: the levels of a query settle how many statements there are, not its elements.
  it.each(Object.keys(LISTS))('of %s are few, however long the list', async (name) => {
    for (const first of [2, 40]) {
      const sent = await statementsOf(served.database.dataSource, () => served.data(LISTS[name]?.(first) ?? ''));
      expect([first, sent.length <= 20, sent.length]).toEqual([first, true, sent.length]);
    }
  });
});

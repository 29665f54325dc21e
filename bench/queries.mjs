// How long questions to a database take, and what a page far down costs beside the first:
//   DATABASE_URL=postgres://... node bench/queries.mjs        (without it: the embedded database in BENCHCLAIMS_DATA)
// It reads only; fill the database first (`node dist/cli.js ingest FILE`).
import 'reflect-metadata';
import { claimPage, compareGroups, countClaims, facet, verify } from '../dist/query/index.js';
import { openDatabase } from '../dist/storage/index.js';

const { DATABASE_URL: url, BENCHCLAIMS_DATA: folder = '.benchclaims' } = process.env;
const { dataSource, kind, close } = await openDatabase(url ? { url } : { folder });
const TIMES = 15;

/** The median of so many runs, in milliseconds. */
async function median(work) {
  const times = [];
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[TIMES >> 1];
}

const speedups = { filter: { metric: ['speedup'] } };
const QUESTIONS = {
  'a page of 20 claims': () => claimPage(dataSource, {}, { order: 'PAPER', first: 20 }),
  'a page of one metric on one GPU': () =>
    claimPage(dataSource, { filter: { metric: ['speedup'], hardware: [{ name: 'A100' }] } }, { order: 'PAPER', first: 20 }),
  'a page of a full-text search, ranked': () =>
    claimPage(dataSource, { filter: { text: 'sparse attention' } }, { order: 'RELEVANCE', first: 20 }),
  'the count of one metric': () => countClaims(dataSource, speedups),
  'a facet by hardware': () => facet(dataSource, speedups, 'HARDWARE', 20),
  'speedups by hardware, with spreads': () =>
    compareGroups(dataSource, { ...speedups, groupBy: ['HARDWARE'], measure: 'FACTOR', role: 'measured_on' }, { first: 20, minClaims: 1 }),
  'a statement verified': () => verify(dataSource, { text: 'It is 1.6x faster than vLLM on an A100.', title: '' }, 5),
};

console.log(`${kind}, ${await countClaims(dataSource, {})} claims; medians of ${TIMES} runs`);
for (const [name, work] of Object.entries(QUESTIONS)) console.log(`${(await median(work)).toFixed(1).padStart(8)} ms  ${name}`);

let after;
let pages = 0;
const FIRST = 200;
for (let more = true; more; pages++) {
  const page = await claimPage(dataSource, {}, { order: 'FACTOR_DESC', first: FIRST, after });
  more = page.hasNextPage;
  if (more) after = page.edges.at(-1)?.cursor;
}
const first = await median(() => claimPage(dataSource, {}, { order: 'FACTOR_DESC', first: FIRST }));
const last = await median(() => claimPage(dataSource, {}, { order: 'FACTOR_DESC', first: FIRST, after }));
console.log(
  `page 1 of ${FIRST} claims takes ${first.toFixed(1)} ms, page ${pages} ${last.toFixed(1)} ms: ${(last / first).toFixed(2)} times as long`,
);
await close();

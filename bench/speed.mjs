// Abstracts a second, beside compromise and Recognizers-Text; how the time grows with hostile input; what a second thread brings.
// node bench/speed.mjs [FILE] (JSONL, gzip allowed; what it was measured on is ../shared/corpus/arxiv-8k.jsonl.gz)
import { extract } from '../dist/engine/index.js';
import { DETECTORS } from '../dist/evaluation/index.js';
import { onThreads, readFile } from '../dist/ingest/index.js';

const abstracts = [];
for await (const record of readFile(process.argv[2] ?? '../shared/corpus/arxiv-8k.jsonl.gz', 'jsonl'))
  if ('paper' in record) abstracts.push(record.paper);

const seconds = async (work) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};
const rate = (count, time) => `${(count / time).toFixed(0)}/s`;

const passes = [];
for (let pass = 0; pass < 3; pass++)
  passes.push(
    await seconds(() => {
      for (const abstract of abstracts) extract(abstract);
    }),
  );
const best = Math.min(...passes);
console.log(
  `${abstracts.length} abstracts, one core: ${passes.map((time) => rate(abstracts.length, time)).join(', ')} (three passes, the first cold)`,
);

for (const { name, load } of DETECTORS) {
  const find = await load();
  if (!find) continue;
  const some = abstracts.slice(0, 1000);
  const time = await seconds(() => {
    for (const { abstract } of some) find(abstract);
  });
  console.log(
    `${name}, numbers only: ${rate(some.length, time)}; the engine is ${((time / some.length) * (abstracts.length / best)).toFixed(1)} times as fast`,
  );
}

const characters = abstracts.reduce((sum, { abstract }) => sum + abstract.length, 0);
const long = {
  id: '',
  title: '',
  abstract: abstracts
    .map(({ abstract }) => abstract)
    .join(' ')
    .slice(0, 100_000),
};
const ordinary = Math.min(...[await seconds(() => extract(long)), await seconds(() => extract(long)), await seconds(() => extract(long))]);
console.log(
  `100 KB of ordinary text in one piece: ${(ordinary / ((best / characters) * 100_000)).toFixed(1)} times what it takes in abstracts`,
);
const HOSTILE = {
  digits: '1234567890',
  'single digits': '1 ',
  brackets: '(',
  'x x x': 'x ',
  'one sentence': 'the model reduces latency by 30% over the baseline and ',
  ratios: '1.5x ',
  signs: '±1 ',
  dollars: '$1 ',
  comparisons: 'than foo 3% ',
  'words and commas': 'accuracy, latency, energy vs ',
  capitals: 'Ab-C ',
  tex: '\\textbf{',
};
for (const [name, part] of Object.entries(HOSTILE)) {
  const abstract = part.repeat(Math.ceil(100_000 / part.length));
  const time = await seconds(() => extract({ id: '', title: abstract.slice(0, 300), abstract }));
  console.log(`100 KB of ${name}: ${(time / ordinary).toFixed(1)} times ordinary text`);
}

const pools = [1, 2].map((threads) => ({ threads, pool: onThreads(threads), times: [] }));
for (let pass = 0; pass < 4; pass++) for (const { pool, times } of pools) times.push(await seconds(() => pool.extract(abstracts)));
const [one, two] = pools.map(({ times }) => Math.min(...times.slice(1)));
console.log(`two threads: ${rate(abstracts.length, two)}, ${(one / two).toFixed(2)} times one (${rate(abstracts.length, one)})`);
for (const { pool } of pools) await pool.close();

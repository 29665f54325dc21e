// Abstracts a second on one core, and how the time grows with hostile input. node bench/speed.mjs FILE (JSONL, gzip allowed)
import { extract } from '../dist/engine/index.js';
import { readFile } from '../dist/ingest/index.js';

const abstracts = [];
for await (const record of readFile(process.argv[2] ?? 'samples/abstracts.jsonl', 'jsonl'))
  if ('paper' in record) abstracts.push(record.paper);

const seconds = (work) => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
};
const all = () => {
  for (const abstract of abstracts) extract(abstract);
};
const cold = seconds(all);
const warm = seconds(all);
console.log(
  `${abstracts.length} abstracts: ${(abstracts.length / cold).toFixed(0)}/s cold, ${(abstracts.length / warm).toFixed(0)}/s warm`,
);

const characters = abstracts.reduce((sum, { abstract }) => sum + abstract.length, 0);
const ordinary = (warm / characters) * 100_000;
const hostile = {
  digits: '1234567890',
  brackets: '(',
  'x x x': 'x ',
  'one sentence': 'the model reduces latency by 30% over the baseline and ',
  ratios: '1.5x ',
  dollars: '$1 ',
  comparisons: 'than foo 3% ',
};
for (const [name, part] of Object.entries(hostile)) {
  const abstract = { id: '', title: '', abstract: part.repeat(Math.ceil(100_000 / part.length)) };
  console.log(`100 KB of ${name}: ${(seconds(() => extract(abstract)) / ordinary).toFixed(1)} times ordinary text`);
}

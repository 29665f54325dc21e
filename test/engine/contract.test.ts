import { existsSync } from 'node:fs';
import { extract, readQuantities } from '../../src/engine/index.js';
import { plainView } from '../../src/engine/view.js';
import { readFile } from '../../src/ingest/index.js';
import type { PaperRecord } from '../../src/storage/index.js';

const CORPORA = ['samples/abstracts.jsonl', '../shared/corpus/trending.txt', '../shared/corpus/arxiv-8k.jsonl.gz'].filter((file) =>
  existsSync(file),
);
const claims = (abstract: string, title = '') => extract({ id: 'p', title, abstract });
const only = (abstract: string) => {
  const found = claims(abstract);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

it.each(CORPORA)('every claim of %s keeps the contract', async (file) => {
  const papers: PaperRecord[] = [];
  for await (const record of readFile(file)) if ('paper' in record) papers.push(record.paper);
  const wrong: string[] = [];
  const ids = new Set<string>();
  for (const { id, title, abstract } of papers) {
    const found = extract({ id, title, abstract });
    let last = 0;
    for (const claim of found) {
      const { start, end, text, sentence, low, high, factor, si, confidence } = claim;
      const held =
        abstract.slice(start, end) === text &&
        start < end &&
        start >= last &&
        abstract.lastIndexOf(sentence, start) >= 0 &&
        abstract.lastIndexOf(sentence, start) + sentence.length >= end &&
        low <= high &&
        (factor === null || (factor.low > 0 && factor.low <= factor.high)) &&
        (si === null || si.low <= si.high) &&
        confidence >= 0 &&
        confidence <= 1 &&
        !ids.has(claim.id);
      if (!held) wrong.push(`${id}: ${JSON.stringify(claim)}`);
      ids.add(claim.id);
      last = start;
    }
    for (const { start, end, text, low, high } of readQuantities({ id, title, abstract }))
      if (abstract.slice(start, end) !== text || !(low <= high)) wrong.push(`${id}: ${text}`);
    if (plainView(abstract).length !== abstract.length) wrong.push(`${id}: the view has another length`);
  }
  expect(wrong).toEqual([]);
});

it('the same abstract gives the same claims, another id others', () => {
  const text = 'FooServe is 1.6x faster than SmoothQuant and saves 30% energy.';
  expect(claims(text)).toEqual(claims(text));
  const ids = new Set([...claims(text), ...extract({ id: 'q', title: '', abstract: text })].map(({ id }) => id));
  expect(ids.size).toBe(4);
});

it.each([
  ['It has 31% lower latency.', 1 / 0.69],
  ['It gives a 1.6x speedup.', 1.6],
  ['It needs 3x fewer GPU-days.', 3],
  ['It has 84% energy savings.', 1 / 0.16],
  ['It is 2x slower.', 0.5],
  ['It improves throughput by 25%.', 1.25],
  ['It reduces accuracy by 20%.', 0.8],
  ['Latency fell from 10 ms to 4 ms.', 2.5],
])('%s is a factor of %d', (text, factor) => {
  const found = claims(text)[0]?.factor;
  expect(found?.low).toBeCloseTo(factor, 3);
  expect(found?.high).toBeCloseTo(factor, 3);
});

it.each([
  'It has a perplexity of 7.59.',
  'It gains 2 percentage points in F1.',
  'It cuts energy by 100%.',
  'Costs grew 2.4x per year.',
])('%s gives no factor', (text) => {
  expect(only(text).factor).toBeNull();
});

it.each([
  ['A token takes 13 ms.', { low: 0.013, high: 0.013, unit: 's' }],
  ['It sustains 156 TFLOPS.', { low: 156e12, high: 156e12, unit: 'FLOPS' }],
  ['It draws 3-5 W.', { low: 3, high: 5, unit: 'W' }],
  ['Accuracy is 93%.', { low: 0.93, high: 0.93, unit: '1' }],
])('%s in SI', (text, si) => {
  expect(only(text).si).toEqual(si);
});

it('shares out what is said "respectively"', () => {
  const text =
    'Compared to Foo and Bar, it is 1.4x and 3.1x faster, respectively. It cuts latency and energy by 81% and 91%, respectively.';
  expect(claims(text).map(({ text: value, metric, baseline }) => [value, metric, baseline])).toEqual([
    ['1.4', 'speedup', 'Foo'],
    ['3.1', 'speedup', 'Bar'],
    ['81', 'latency', null],
    ['91', 'energy', null],
  ]);
});

it('gives a number that is said of two metrics to both', () => {
  expect(
    claims('It reduces latency and energy by 20%-50%.').map(({ metric, low, high, direction }) => [metric, low, high, direction]),
  ).toEqual([
    ['latency', 20, 50, 'down'],
    ['energy', 20, 50, 'down'],
  ]);
});

it('reads a delta and its baseline value in brackets', () => {
  const found = claims('We present FooQ. On LLaMA-7B, it has a WikiText2 perplexity of 7.59 (2.17↓ vs 9.76 in AffineQuant).');
  expect(
    found.map(({ text, metric, relation, direction, baseline, baselineValue }) => [
      text,
      metric,
      relation,
      direction,
      baseline,
      baselineValue,
    ]),
  ).toEqual([
    ['7.59', 'perplexity', 'level', 'none', 'AffineQuant', 9.76],
    ['2.17', 'perplexity', 'change', 'down', 'AffineQuant', 9.76],
  ]);
  expect(found[0]).toMatchObject({ subject: 'FooQ', models: ['LLaMA-7B'], datasets: ['WikiText2'] });
});

it('takes no name for a number', () => {
  expect(claims('We train LLaMA-7B, W2A8 and ResNet-50 on an RTX 4090 with WikiText2 and GPT-3.5 by Top-1 in INT4.')).toEqual([]);
});

it.each([
  ['On March 9, 2018 the iPhone 11 (Fig. 7B) came 2nd at 11 a.m. [54,61].', []],
  ['In 2019 sales of 3.9 million headsets rose by 60%.', ['3.9 million', '60']],
  ['One of the stores sold 13 people 40 yards at £98 and 62 mph.', ['One', '13', '40', '98', '62']],
])('%s holds the quantities %j', (abstract, texts) => {
  expect(readQuantities({ id: 'p', title: '', abstract }).map(({ text }) => text)).toEqual(texts);
});

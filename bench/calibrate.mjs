// Fits the engine's confidence: how often claims of one make have every core slot right.
// node bench/calibrate.mjs > src/engine/lexicons/confidence.ts; what it says of claims it was not fitted on goes to standard error.
// Fitted on the abstracts in gold/ and ../shared/gold. The rules were written over all but gold/held-out.jsonl and do better on them;
// a weight of its own takes up that advantage and is left out, so that what is said holds for text that nobody read.
import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../dist/engine/index.js';
import { featuresOf } from '../dist/engine/normalise/confidence.js';
import { isCore, judge, readGold } from '../dist/evaluation/index.js';
import { readFile } from '../dist/ingest/index.js';

const CORPUS = '../shared/corpus/arxiv-8k.jsonl.gz';
const SETS = [
  { gold: 'bench/gold/held-out.jsonl', abstracts: CORPUS, read: false },
  { gold: 'bench/gold/read.jsonl', abstracts: CORPUS, read: true },
  { gold: '../shared/gold/dev.gold.jsonl', abstracts: '../shared/gold/dev.abstracts.jsonl', read: true },
];
for (const { gold, abstracts } of SETS)
  for (const file of [gold, abstracts]) if (!existsSync(file)) throw new Error(`${file} is needed and not here`);

const READ = 'read while rules were written';
const FOLDS = 5;

async function samplesOf({ gold, abstracts, read }) {
  const papers = new Map();
  for await (const record of readFile(abstracts)) if ('paper' in record) papers.set(record.paper.id, record.paper);
  const annotated = readGold(readFileSync(gold, 'utf8'), gold, new Map([...papers].map(([id, { abstract }]) => [id, abstract])));
  return [...annotated].flatMap(([id, wanted], i) =>
    judge(wanted, extract(papers.get(id))).flatMap((verdict) =>
      verdict.kind === 'missed'
        ? []
        : [{ features: [...featuresOf(verdict.claim), ...(read ? [READ] : [])], right: isCore(verdict) ? 1 : 0, read, fold: i % FOLDS }],
    ),
  );
}
const samples = (await Promise.all(SETS.map(samplesOf))).flat();

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const chance = ({ bias, weights }, features) => sigmoid(features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias));

/** Logistic regression by gradient descent, its weights held towards zero. */
function fitted(data, restraint = 0.002, rounds = 800, step = 1) {
  const model = { bias: 0, weights: {} };
  for (let round = 0; round < rounds; round++) {
    const slope = {};
    let biasSlope = 0;
    for (const { features, right } of data) {
      const miss = right - chance(model, features);
      biasSlope += miss;
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + miss;
    }
    model.bias += (step * biasSlope) / data.length;
    for (const [feature, sum] of Object.entries(slope))
      model.weights[feature] = (model.weights[feature] ?? 0) + step * (sum / data.length - restraint * (model.weights[feature] ?? 0));
  }
  return model;
}

const checked = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = fitted(samples.filter((sample) => sample.read || sample.fold !== fold));
  return samples
    .filter((sample) => !sample.read && sample.fold === fold)
    .map(({ features, right }) => ({ said: chance(model, features), right }));
});
const mean = (all) => all.reduce((sum, one) => sum + one, 0) / all.length;
console.error('said         claims  right   (held-out abstracts, each by a model that was not fitted on it)');
const edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
for (const [i, low] of edges.slice(0, -1).entries()) {
  const inside = checked.filter(({ said }) => said >= low && said < edges[i + 1]);
  const right = inside.length ? mean(inside.map((one) => one.right)).toFixed(2) : '-';
  console.error(`${low.toFixed(2)}-${Math.min(edges[i + 1], 1).toFixed(2)}  ${String(inside.length).padStart(8)}  ${right}`);
}
const base = mean(checked.map((one) => one.right));
const brier = mean(checked.map(({ said, right }) => (said - right) ** 2));
console.error(`Brier score ${brier.toFixed(3)}, of a constant ${(base * (1 - base)).toFixed(3)}; ${samples.length} claims in all`);

const { bias, weights } = fitted(samples);
const rows = Object.entries(weights)
  .filter(([feature, weight]) => feature !== READ && Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
console.log(
  `/** Weights of a logistic model, fitted by bench/calibrate.mjs on ${samples.length} claims of annotated abstracts. */\nexport const CONFIDENCE_BIAS = ${bias.toFixed(2)};\n\nexport const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};`,
);

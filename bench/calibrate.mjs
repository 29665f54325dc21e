// Fits the engine's confidence: how often claims of one make have every core slot right, as the judge (score.mjs) says.
// node bench/calibrate.mjs [gold folder] > src/engine/lexicons/confidence.ts; the reliability table goes to standard error.
// Fitted on every other abstract only, the half that was not read while rules were written; checked across five folds of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../dist/engine/index.js';
import { featuresOf } from '../dist/engine/normalise/confidence.js';

const folder = process.argv[2] ?? '../shared/gold';
const lines = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const gold = new Map(lines('dev.gold.jsonl').map((doc) => [doc.id, doc]));
const scratch = mkdtempSync(join(tmpdir(), 'benchclaims-calibrate-'));
const path = (name) => join(scratch, name);

/** Whether the judge finds a claim, alone, right in every core slot; null where it does not count. */
function verdict(abstract, claim) {
  writeFileSync(path('pred'), JSON.stringify(claim));
  writeFileSync(path('gold'), JSON.stringify(gold.get(abstract.id)));
  writeFileSync(path('abstracts'), JSON.stringify(abstract));
  const { predicted, coreF1 } = JSON.parse(
    execFileSync(
      process.execPath,
      [join(folder, 'score.mjs'), '--gold', path('gold'), '--abstracts', path('abstracts'), '--pred', path('pred'), '--json'],
      { encoding: 'utf8' },
    ),
  );
  return predicted === 0 ? null : coreF1 > 0;
}

const samples = lines('dev.abstracts.jsonl').flatMap((abstract, i) =>
  i % 2 === 0
    ? []
    : extract(abstract).flatMap((claim) => {
        const right = verdict(abstract, claim);
        return right === null ? [] : [{ features: featuresOf(claim), right: right ? 1 : 0, fold: i % 5 }];
      }),
);
rmSync(scratch, { recursive: true });

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const chance = ({ bias, weights }, features) => sigmoid(features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias));

/** Logistic regression by gradient descent, held towards zero: few samples, many features. */
function fitted(data, restraint = 0.1, rounds = 3000, step = 0.5) {
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

const checked = [0, 1, 2, 3, 4].flatMap((fold) => {
  const model = fitted(samples.filter((sample) => sample.fold !== fold));
  return samples.filter((sample) => sample.fold === fold).map(({ features, right }) => ({ said: chance(model, features), right }));
});
console.error('said        claims  right');
for (const [low, high] of [
  [0, 0.3],
  [0.3, 0.45],
  [0.45, 0.6],
  [0.6, 0.75],
  [0.75, 0.9],
  [0.9, 1.01],
]) {
  const inside = checked.filter(({ said }) => said >= low && said < high);
  console.error(
    `${low.toFixed(2)}-${Math.min(high, 1).toFixed(2)}  ${String(inside.length).padStart(8)}  ${inside.length ? (inside.reduce((sum, one) => sum + one.right, 0) / inside.length).toFixed(2) : '-'}`,
  );
}
console.error(
  `Brier score ${(checked.reduce((sum, { said, right }) => sum + (said - right) ** 2, 0) / checked.length).toFixed(3)}, of a constant ${((p) => (p * (1 - p)).toFixed(3))(samples.reduce((sum, one) => sum + one.right, 0) / samples.length)}`,
);

const { bias, weights } = fitted(samples);
const rows = Object.entries(weights)
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
console.log(
  `/** Weights of a logistic model, fitted by bench/calibrate.mjs on ${samples.length} claims of annotated abstracts. */\nexport const CONFIDENCE_BIAS = ${bias.toFixed(2)};\n\nexport const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};`,
);

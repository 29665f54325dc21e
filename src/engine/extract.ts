import type { Abstract, Claim, QuantityReading } from './model.js';
import { confidenceOf } from './normalise/confidence.js';
import { factorOf } from './normalise/factor.js';
import { fingerprint } from './normalise/identity.js';
import { siOf } from './normalise/si.js';
import { isLabel } from './quantities/label.js';
import { read } from './read.js';
import { type Document, type Draft, draft } from './relate/draft.js';
import {
  attribute,
  dropBaselineValues,
  findBaselines,
  findDirections,
  findHardware,
  findOutcomes,
  findScope,
  findSubjects,
  nameMetrics,
  type Stage,
} from './stages.js';

/** Changes with every change of what is extracted or checked: a test compares what the examples come to with what they came to. */
export const ENGINE_VERSION = '1.3.0';

/** THE order of stages: outcomes among the numbers, then slot by slot. */
const STAGES: readonly Stage[] = [
  findOutcomes,
  nameMetrics,
  findDirections,
  findBaselines,
  dropBaselineValues,
  attribute,
  findSubjects,
  findHardware,
  findScope,
];

/** Every claim of an abstract, in the order of the text. Pure: the same abstract gives the same claims, ids included. */
export function extract(abstract: Abstract): Claim[] {
  const document = read(abstract);
  const drafts = STAGES.reduce<readonly Draft[]>((list, stage) => stage(list, document), []);
  const content = fingerprint(`${abstract.id}\n${abstract.title}\n${abstract.abstract}`);
  return drafts.map((one, i) => {
    const nth = drafts.slice(0, i).filter(({ quantity }) => quantity === one.quantity).length;
    return finish(one, abstract, fingerprint(`${content}:${one.quantity.start}:${one.quantity.end}:${nth}`));
  });
}

/** Every quantity of an abstract, claim or not, in the order of the text: no dates, times of day, ranks, references or numbers in names. */
export function readQuantities(abstract: Abstract): QuantityReading[] {
  const document = read(abstract);
  const labels = document.sentences.flatMap(({ quantities }) => quantities.map((quantity) => isLabel(document.view, quantity)));
  return readNumbers(document, abstract.id).filter((_, i) => !labels[i]);
}

/** Every number of a document, labels too, in the order in which its sentences hold them. */
export function readNumbers(document: Document, paperId: string): QuantityReading[] {
  const all = document.sentences.flatMap((reading) => reading.quantities.map((quantity) => draft(quantity, reading, 'quantity')));
  const moved = findDirections(
    all.flatMap((one) => nameMetrics([one], document).slice(0, 1)),
    document,
  );
  return moved.map(({ quantity: { start, end, low, high, qualifier, unit }, direction }) => {
    return { paperId, start, end, text: document.text.slice(start, end), low, high, qualifier, unit, direction };
  });
}

function finish(one: Draft, { id: paperId, abstract }: Abstract, id: string): Claim {
  const { quantity, reading, metric, relation, direction, baselineQuantity } = one;
  const { start, end, low, high, qualifier, unit, from } = quantity;
  const { subject, baseline, hardware, models, datasets, condition, attribution, rules } = one;
  const sentence = abstract.slice(reading.sentence.start, reading.sentence.end);
  const stated = { low, high, qualifier, unit, metric, relation, direction };
  const slots = {
    subject,
    baseline,
    baselineValue: baselineQuantity?.low ?? null,
    from,
    hardware,
    models,
    datasets,
    condition,
    attribution,
  };
  const derived = {
    factor: factorOf(quantity, metric, relation, direction),
    si: siOf(quantity),
    confidence: confidenceOf({ ...one, unit, sentence }),
  };
  return {
    paperId,
    id,
    start,
    end,
    text: abstract.slice(start, end),
    sentence,
    ...stated,
    ...slots,
    ...derived,
    rules,
    engineVersion: ENGINE_VERSION,
  };
}

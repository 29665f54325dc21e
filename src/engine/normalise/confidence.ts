import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from '../lexicons/confidence.js';
import type { Claim } from '../model.js';

type Made = Pick<Claim, 'rules' | 'baseline' | 'hardware' | 'metric' | 'relation' | 'unit' | 'sentence' | 'attribution'>;

const NUMERAL = /\d[\d.,]*/g;
/** What a count is told apart by: one of more than this is as hard as this. */
const MOST = 6;

/** What a claim's confidence goes by: the rules that made it, the slots that it left empty, and how full its sentence is. */
export function featuresOf({ rules, baseline, hardware, metric, relation, unit, sentence, attribution }: Made): string[] {
  return [
    ...new Set(rules),
    `metric ${metric}`,
    `relation ${relation}`,
    `metric ${metric}, a ${relation} in ${unit === '%' || unit === 'x' || unit === 'pp' ? unit : 'units'}`,
    `numbers ${Math.min(MOST, sentence.match(NUMERAL)?.length ?? 0)}`,
    `words ${Math.min(MOST, Math.round(sentence.length / 80))}`,
    `baseline of ${baseline ? Math.min(MOST, baseline.split(/\s+/).length) : 0}`,
    `machines ${Math.min(MOST, hardware.length)}`,
    ...(attribution === 'own' ? [] : ['not own']),
  ];
}

/** How likely every core slot of a claim is right, 0 to 1. */
export function confidenceOf(made: Made): number {
  const score = featuresOf(made).reduce((sum, feature) => sum + (CONFIDENCE_WEIGHTS[feature] ?? 0), CONFIDENCE_BIAS);
  return Number((1 / (1 + Math.exp(-score))).toFixed(3));
}

import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from '../lexicons/confidence.js';
import type { Claim } from '../model.js';

type Made = Pick<Claim, 'rules' | 'baseline' | 'hardware' | 'metric' | 'relation'>;

/** What a claim's confidence goes by: the rules that made it, and the slots that it left empty. */
export function featuresOf({ rules, baseline, hardware, metric, relation }: Made): string[] {
  return [
    ...new Set(rules),
    `metric ${metric}`,
    `relation ${relation}`,
    ...(baseline ? [] : ['no baseline']),
    ...(hardware.length > 0 ? [] : ['no hardware']),
  ];
}

/** How likely every core slot of a claim is right, 0 to 1. */
export function confidenceOf(made: Made): number {
  const score = featuresOf(made).reduce((sum, feature) => sum + (CONFIDENCE_WEIGHTS[feature] ?? 0), CONFIDENCE_BIAS);
  return Number((1 / (1 + Math.exp(-score))).toFixed(3));
}

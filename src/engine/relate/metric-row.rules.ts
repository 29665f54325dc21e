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
    const before = sameBefore(reading, quantity);
    if (!before) return null;
    for (const rule of rules()) {
      const found =
        /^(?:by-kind|unit-metric|nearby)$/.test(rule.name) && quantity.kind === 'measure'
          ? null
          : rule.name === 'by-kind'
            ? null
            : rule.find(before, reading, document);
      if (found) return found.slice(0, 1);
    }
    return null;
  },
});

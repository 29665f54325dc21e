import type { MetricMention } from '../mentions/metrics.js';
import { coordinated } from './row.js';
import { WEAK, fits, headOf, joined, linked, named, ofWhat, shared } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

export const linkedBefore: MetricRule = {
  name: 'linked-before',
  find(quantity, reading) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const eligible = reading.metrics.filter((m) => m.end <= first.head && m.comparative === null && fits(quantity, m.name));
    const strong = eligible.findLast((m) => !WEAK.test(m.name) && first.head - m.end < 60);
    const found = [strong, eligible.at(-1)].find((m) => m && linked(reading, m, first));
    if (!found) return null;
    const mention = ofWhat(reading, found);
    const list = joined(reading, mention, (m) => fits(quantity, m.name));
    const head = headOf(reading, list[0] as MetricMention);
    return head ? [named(head)] : shared(reading, quantity, list);
  },
};

import type { MetricMention } from '../mentions/metrics.js';
import type { Quantity } from '../model.js';
import { metricOfUnit } from '../quantities/measure.rules.js';
import { type SentenceReading, between, prefix, suffix } from './draft.js';
import { WEAK, fits, named } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

export const yearly: MetricRule = {
  name: 'yearly',
  find: (quantity) => (quantity.unit === 'per_year' ? [{ metric: 'growth', at: null }] : null),
};

const CHANGED = /\b(?:reduc|decreas|lower|less|fewer|sav|improv|increas|gain|higher|more|drop|loss|cut|eliminat)\w*/i;

/** Where nothing names a metric: ratios are speed in a systems paper, levels in percent a score on a data set, else a share. */
export const byKind: MetricRule = {
  name: 'by-kind',
  find(quantity, reading, document) {
    const accurate = /\baccura/i.test(document.view);
    const changed = CHANGED.test(`${prefix(reading, quantity, 40)} ${suffix(reading, quantity, 32)}`);
    const percent = changed ? 'other' : reading.datasets.length > 0 || accurate ? 'accuracy' : 'share';
    const metric = {
      ratio: document.systemsPaper ? 'speedup' : 'other',
      percent,
      points: reading.datasets.length > 0 || accurate ? 'accuracy' : 'score',
      count: 'count',
      bare: 'score',
      measure: 'other',
      money: 'cost',
      fraction: 'pass_rate',
    }[quantity.kind];
    return [{ metric, at: null }];
  },
};

/** "wins 7 of 9 comparisons", "one in five doctors use it", "solves 13 out of 15". */
function fractionOf(quantity: Quantity, reading: SentenceReading): string {
  if (/\b(?:outperform|win|won|beat|best|superior|improv)\w*\b[^.;]{0,40}$/i.test(prefix(reading, quantity, 70))) return 'win_rate';
  return /\sin\s/.test(between(reading, quantity.start, quantity.end)) ? 'share' : 'pass_rate';
}

export const unitMetric: MetricRule = {
  name: 'unit-metric',
  find(quantity, reading) {
    const metric =
      quantity.kind === 'money' ? 'cost' : quantity.kind === 'fraction' ? fractionOf(quantity, reading) : metricOfUnit(quantity.unit);
    return metric ? [{ metric, at: null }] : null;
  },
};

/** A metric named close by. What follows a percentage at some distance is seldom what it measures (measured on annotated abstracts). */
export const nearby: MetricRule = {
  name: 'nearby',
  find(quantity, reading) {
    const distance = (m: MetricMention): number => (m.end <= quantity.head ? quantity.head - m.end : m.start - quantity.unitEnd + 12);
    const near = reading.metrics
      .filter(
        (m) =>
          distance(m) < (m.start >= quantity.unitEnd && quantity.kind === 'percent' ? 27 : 90) &&
          fits(quantity, m.name) &&
          !WEAK.test(m.name),
      )
      .sort((a, b) => distance(a) - distance(b))[0];
    return near ? [named(near)] : null;
  },
};

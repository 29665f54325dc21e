import type { Quantity } from '../model.js';
import { type Document, type SentenceReading, between, prefix, suffix } from './draft.js';
import type { NamedMetric } from './metric-phrases.js';

const CHANGED_BY =
  /\b(?:improv|gain|speed|fast|overhead|better|higher|lower|degrad|loss|penalt|increas|boost|slow|outperform|reduc|drop|enhanc)\w*/i;

/** Plain "performance" is speed in a systems paper, a score elsewhere; a ratio of performance is speed anywhere. */
export function performanceMeans(metric: NamedMetric, quantity: Quantity, reading: SentenceReading, document: Document): string {
  if (
    !/^(?:score|compute_rate)$/.test(metric.metric) ||
    !metric.at ||
    !/performance$/i.test(between(reading, metric.at.start, metric.at.end))
  )
    return metric.metric;
  if (metric.metric === 'compute_rate') return quantity.kind === 'ratio' ? 'speedup' : 'compute_rate';
  return quantity.kind === 'ratio' ||
    (quantity.kind === 'percent' &&
      document.systemsPaper &&
      CHANGED_BY.test(`${prefix(reading, quantity, 60)} ${suffix(reading, quantity, 40)}`) &&
      reading.datasets.length === 0 &&
      !/^\s*of\b/.test(suffix(reading, quantity)))
    ? 'speedup'
    : 'score';
}

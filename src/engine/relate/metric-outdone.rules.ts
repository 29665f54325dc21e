import type { MetricMention } from '../mentions/metrics.js';
import type { Quantity } from '../model.js';
import { metricOfUnit } from '../quantities/measure.rules.js';
import { type SentenceReading, between, prefix, suffix } from './draft.js';
import { coordinated } from './row.js';
import { WEAK, linked, named } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

const VERB_BY =
  /\b(?:outperform|surpass|beat|exceed|outpac)\w*\b(?<gap>(?:(?!\b(?:while|whereas|but)\b|,\s+[a-z]+ing\b|\band\s+(?:\w+ly\s+)?(?:improv|reduc|increas|decreas|cuts?|lower|sav|boost|achiev|deliver|rais|offer|provid|requir|shrink)\w*\b)(?:[^.;]|\.(?=\w)))*?)(?:\bby|\()\s*(?:[\w-]+\s+){0,4}[~(]?$/i;

/** What a level measures, by its unit or the name that leads to it. */
function levelMetric(level: Quantity, reading: SentenceReading): string | null {
  const named = reading.metrics.findLast(
    (m) => m.end <= level.head && level.head - m.end < 40 && m.comparative === null && !WEAK.test(m.name),
  );
  const after =
    level.kind === 'percent' &&
    reading.metrics.find((m) => m.start >= level.unitEnd && m.start - level.unitEnd < 16 && !WEAK.test(m.name) && m.comparative === null);
  return (
    (after ? after.name : level.kind === 'measure' ? metricOfUnit(level.unit) : null) ??
    (named && linked(reading, named, level) ? named.name : null)
  );
}

export const outperformsBy: MetricRule = {
  name: 'outperforms-by',
  find(quantity, reading, document) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const by = VERB_BY.exec(prefix(reading, first, 120));
    if (!by || !/^(?:ratio|percent|points)$/.test(quantity.kind)) return null;
    const since = first.head - by[0].length;
    const stated = reading.metrics.findLast(
      (m) =>
        m.start >= since &&
        m.end <= first.head &&
        /\b(?:in|on|in terms of)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(between(reading, m.start - 32, m.start)),
    );
    const last = coordinated(reading, quantity).at(-1) ?? quantity;
    const after = /^\s*(?:on|in|for|in\s+terms\s+of)\s+(?:[\p{L}-]+\s+){0,3}/u.exec(suffix(reading, last, 48));
    const next =
      after && reading.metrics.find((m) => m.start >= last.unitEnd && m.start <= last.unitEnd + after[0].length && !WEAK.test(m.name));
    if (stated ?? next) return [named((stated ?? next) as MetricMention)];
    const level = reading.quantities.findLast(
      (q) =>
        q.unitEnd <= first.head &&
        /^(?:measure|bare|percent)$/.test(q.kind) &&
        metricOfUnit(q.unit) !== 'count' &&
        !/^-/.test(between(reading, q.end, q.unitEnd)),
    );
    const levelled = level && levelMetric(level, reading);
    if (levelled) return [{ metric: levelled, at: null }];
    if (quantity.kind === 'ratio') return [{ metric: 'speedup', at: null }];
    const quality = reading.metrics.find((m) => /^(?:accuracy|f1|pass_rate|auc|score|bleu|map|iou|recall)$/.test(m.name));
    return [
      quality
        ? named(quality)
        : { metric: document.systemsPaper && quantity.kind === 'percent' && reading.datasets.length === 0 ? 'speedup' : 'score', at: null },
    ];
  },
};

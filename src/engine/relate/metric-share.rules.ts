import type { MetricMention } from '../mentions/metrics.js';
import { between, prefix, suffix } from './draft.js';
import { coordinated } from './row.js';
import { linkedBefore } from './metric-before.rules.js';
import { carrier, named } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

const ACCOUNTS =
  /\b(?:account\w*\s+for|spend\w*|spent|occup\w+|holds?|held|compris\w+|represent\w*|constitut\w+|tak(?:es?|ing)\s+up|consum\w+|mak(?:es?|ing)\s+up|handl\w+|process\w*)\s+(?:\w+\s+){0,2}$/i;

const SOLVED =
  /\b(?:fix|solv|detect|cover|pass|complet|resolv|repair|recover|identif|find|found|correct|intercept|succe)\w*\s+(?:(?:in|on|for)\s+)?(?:[\w-]+\s+){0,3}$/i;

const OF_LIMIT = /\b(?:peak|theoretical|roofline|optimal|optimum|maximum|ideal|oracle|upper\s+bound)\b/i;

const OF_METRIC =
  /^(?:utilization|accuracy|score|throughput|cost|speedup|latency|energy|power|memory|runtime|parameters|flops|bandwidth|area|compute_rate|energy_efficiency|pass_rate|compression)$/;

export const shareOf: MetricRule = {
  name: 'share-of',
  find(quantity, reading, document) {
    if (quantity.kind !== 'percent' && quantity.kind !== 'fraction' && quantity.rules[0] !== 'multiple-word') return null;
    const last = carrier(reading, quantity);
    const of = /^\)?(?:,\s*respectively,?)?\s*of\s+/.exec(suffix(reading, last));
    if (!of || /\b(?:accuracy|f1|auc|score|recall|precision|error|rate)\s*(?:of|is|:)?\s*$/i.test(prefix(reading, quantity, 24)))
      return null;
    if (/\bwithin\s+(?:(?:an?|about|only|just|roughly|~|<)\s*)*$/i.test(prefix(reading, coordinated(reading, quantity)[0] ?? quantity, 24)))
      return null;
    const from = last.unitEnd + of[0].length;
    const whole = between(reading, from, from + 40);
    const before = prefix(reading, quantity, 40);
    const reach = /\b(?:retain|preserv|keep|maintain|recover|deliver|achiev|reach)\w*\s+(?:\w+\s+){0,2}$/i.test(before) ? 44 : 28;
    if (/^(?:[\w-]+\s+){1,3}?(?:reductions?|drops?|loss|improvements?|increases?|savings?|gains?|degradations?|overheads?)\b/i.test(whole))
      return null;
    const near = reading.metrics.find(
      (m) =>
        m.start >= last.unitEnd &&
        m.start < from + reach &&
        !/[,;.]|\bof\b/.test(between(reading, from, m.start)) &&
        OF_METRIC.test(m.name),
    );
    const led =
      /^(?:the\s+|its\s+)?(?:original|baseline|full|uncompressed|dense|teacher|BF16|FP\d+|unquantized|corresponding|conventional|state-of-the-art)\b/.test(
        whole,
      ) && !near
        ? linkedBefore.find(quantity, reading, document)
        : null;
    if (led) return led;
    if (
      ACCOUNTS.test(before) ||
      reading.hardware.some((h) => h.start >= from && h.start - from < 12 && /^['’]/.test(between(reading, h.end, h.end + 1)))
    )
      return [{ metric: 'share', at: null }];
    if (SOLVED.test(before) && (!near || near.start - from > 12 || quantity.kind === 'fraction'))
      return [{ metric: 'pass_rate', at: null }];
    if (quantity.kind === 'percent' && OF_LIMIT.test(whole.split(/[,;.]/)[0] ?? '')) return [{ metric: 'utilization', at: near ?? null }];
    if (/^(?:the\s+)?time\b/.test(whole)) return [{ metric: 'share', at: null }];
    if (quantity.kind === 'fraction') return [{ metric: near?.name ?? 'pass_rate', at: near ?? null }];
    const same =
      /^(?:that|those)\s+of\b/.test(whole) && reading.metrics.findLast((m) => m.end <= quantity.head && quantity.head - m.end < 40);
    return [near || same ? named((near || same) as MetricMention) : { metric: 'share', at: null }];
  },
};

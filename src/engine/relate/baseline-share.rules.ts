import type { BaselineRule } from './baseline.js';
import { between, prefix, suffix } from './draft.js';
import { coordinated } from './row.js';
import { nounPhrase } from './phrase.js';

const QUALITY_OF =
  /(?:['’]s?)?\s+(?:\S+\s+)?(?:performance|accuracy|quality|throughput|cost|speed|score|energy|power|parameters|memory|latency|time|budget)$/i;

const NAMED = /(?:baseline|full|FP\d|BF16|teacher|dense|original|corresponding|conventional|state-of-the-art|[A-Z]{2,}|[a-z][A-Z])/;

/** "retains 99.5% of FP16 performance", "at 40% of the baseline's cost", "75% of the speed of a cached deployment": a share of another system. */
export const shareOfBaseline: BaselineRule = {
  name: 'share-of-baseline',
  find({ quantity, reading, rules, metric }) {
    const within = /\bwithin\s+(?:(?:an?|about|only|just|roughly|~|<)\s*)*$/i.test(prefix(reading, quantity, 24));
    if (!within && (!rules.includes('share-of') || metric === 'share' || metric === 'utilization' || metric === 'pass_rate')) return null;
    const last = coordinated(reading, quantity).at(-1) ?? quantity;
    const of = (
      within ? /^(?:\s+[\w-]+){0,2}?\s*of\s+(?:the\s+|that\s+of\s+)?/ : /^\)?(?:,\s*respectively,?)?\s*of\s+(?:the\s+|that\s+of\s+)?/
    ).exec(suffix(reading, last));
    const inner = of && /^(?:[\w-]+\s+){1,4}?of\s+/.exec(between(reading, last.unitEnd + of[0].length, last.unitEnd + of[0].length + 60));
    const phrase = of && nounPhrase(reading, last.unitEnd + of[0].length + (inner?.[0].length ?? 0), 8);
    const text = phrase && between(reading, phrase.start, phrase.end).replace(QUALITY_OF, '');
    return phrase && text && (within || inner || (NAMED.test(text) && !/^(?:the\s+)?(?:GPU|CPU|HBM|DRAM|KV|AI|FPGA)s?$/.test(text)))
      ? { start: phrase.start, end: phrase.start + text.length, text, value: null }
      : null;
  },
};

/** "2.5x the throughput of the baseline", "twice the accuracy of a GRU". */
export const timesTheMetric: BaselineRule = {
  name: 'times-the-metric',
  find({ quantity, reading }) {
    if (quantity.kind !== 'ratio') return null;
    const last = coordinated(reading, quantity).at(-1) ?? quantity;
    const of = /^\s+(?:the|that)\s+(?:[\w-]+\s+){0,3}?of\s+/.exec(suffix(reading, last, 64));
    const phrase = of && nounPhrase(reading, last.unitEnd + of[0].length, 6);
    return phrase && { ...phrase, text: between(reading, phrase.start, phrase.end), value: null };
  },
};

import { type BaselineRule, baseline } from './baseline.js';
import { BY, eachItsOwn, listed } from './comparison-scope.js';
import { comparisons } from './comparisons.js';
import { between, prefix } from './draft.js';
import { coordinated, numberBetween } from './row.js';

/** "outperforms X by 1.4x", and each its own of "APE and CacheBlend by 25.2% and 35.1%". */
export const outperformedBy: BaselineRule = {
  name: 'outperformed-by',
  find({ quantity, reading }) {
    const row = coordinated(reading, quantity);
    const first = row[0] ?? quantity;
    const last = row.at(-1) ?? quantity;
    if (comparisons(reading).some((c) => c.cueAt >= last.unitEnd && c.cueAt - last.unitEnd < 4)) return null;
    const comparison = comparisons(reading).findLast(
      (c) =>
        c.cue !== 'over' &&
        c.end <= first.head &&
        (BY.test(between(reading, c.end, first.head)) ||
          (quantity.kind === 'fraction' && /^\s+(?:on|in)\s+$/.test(between(reading, c.end, first.head)))) &&
        !numberBetween(reading, c.end, first.head),
    );
    if (!comparison) return null;
    return baseline(eachItsOwn(row.length > 1 ? listed(reading, comparison) : comparison, row.indexOf(quantity), row.length));
  },
};

/** "outperforms gzip by 3.1x, bzip2 by 2.5x, and ts_zip by 20%": the verb serves again. */
export const andBy: BaselineRule = {
  name: 'and-by',
  find({ quantity, reading }) {
    const text = prefix(reading, quantity, 90);
    const match =
      /(?:,\s+and|\band|,)\s+(?:the\s+|an?\s+)?((?!and\b|(?:reduc|improv|increas|achiev|energy|latency|memory|throughput|power)\w*\b)[\p{L}\d_][\w.+-]*(?:\s+[\w.+-]+){0,3}?)\s+(?:\([^()]{1,24}\)\s+)?by\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|average|of|~)\s*)*$/u.exec(
        text,
      );
    const first = comparisons(reading).findLast((c) => c.cue === 'verb' && c.cueAt < quantity.head);
    if (!match?.[1] || !first || !reading.quantities.some((q) => q.head >= first.end && q.unitEnd <= quantity.head)) return null;
    const start = quantity.head - text.length + match.index + match[0].indexOf(match[1]);
    const end = start + match[1].length;
    return reading.metrics.some((m) => m.start >= start && m.end <= end + 1) ? null : { start, end, text: match[1], value: null };
  },
};

/** "outperforms X, achieving 6.7% and 5.3% higher accuracy": the verb's object serves for what it brought. */
export const outperformedWith: BaselineRule = {
  name: 'outperformed-with',
  find({ quantity, reading }) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const lead = comparisons(reading).findLast((c) => c.cue === 'verb' && c.end <= first.head);
    if (!lead || numberBetween(reading, lead.end, first.head)) return null;
    return /^(?:[^.;]|\.(?=\w))*?[,\s](?:achieving|with|delivering|reaching|attaining|yielding|obtaining|offering|providing)\s(?:[^.;]|\.(?=\w)){0,60}$/i.test(
      between(reading, lead.end, first.head),
    )
      ? baseline(lead)
      : null;
  },
};

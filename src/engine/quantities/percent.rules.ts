import { at, type UnitRule } from './rule.js';

const POINTS =
  /[\s-]*(?:%\s*-?\s*|percentage[\s-]+|percent[\s-]+|absolute\s+|accuracy\s+)?(?:points?|pts?)\b(?!\s+(?:cloud|of\s+view|to\b))|\s*(?:pp|p\.p\.|ppts?)(?![\p{L}])|\s*%p\b/uy;
const PERCENT = /\s*(?:%|(?:of\s+)?-?percent(?!il|age)\b|\s-?per cent\b|pct\b)/y;

/** "2.3 percentage points", "4 pp", "1.2% points", "0.8 points". */
export const percentagePoints: UnitRule = {
  name: 'percentage-points',
  read(view, numeral) {
    const points = at(POINTS, view, numeral.end);
    return points && { kind: 'points', unit: 'pp', unitEnd: numeral.end + points[0].length };
  },
};

/** "31%", "20\%", "93 percent". */
export const percentSign: UnitRule = {
  name: 'percent-sign',
  read(view, numeral) {
    const percent = at(PERCENT, view, numeral.end);
    return percent && { kind: 'percent', unit: '%', unitEnd: numeral.end + percent[0].length };
  },
};

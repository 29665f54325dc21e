import { at, type UnitRule } from './rule.js';

const CHANGE = String.raw`(?=\s+(?:\w+\s+)?(?:improvements?|gains?|drops?|increases?|decreases?|leads?|advantages?|reductions?|differences?|gaps?|loss|declines?|boosts?|degradations?|penalt)\w*\b)`;
const POINTS = new RegExp(
  String.raw`[\s-]*(?:%\s*-?\s*|percentage[\s-]+|percent[\s-]+|absolute\s+|accuracy\s+|\s(?:[A-Z][\w@-]*[A-Z\d@][\w@-]*|F1)\s+)(?:points?|pts?)\b|[\s-]*(?:points|pts)\b(?!\s+(?:clouds?|of\s+view|to\b))|-points?${CHANGE}|\s*(?:pp|p\.p\.|ppts?)(?![\p{L}])|\s*%p\b`,
  'uy',
);
const PERCENT = /\s*(?:%|(?:of\s+)?-?percent(?!il|age)\b|\s-?per cent\b|pct\b)/y;

/** "2.3 percentage points", "4 pp", "1.2% points", "0.8 points". */
export const percentagePoints: UnitRule = {
  name: 'percentage-points',
  read(view, numeral) {
    const points = at(POINTS, view, numeral.end);
    return points === null ||
      numeral.value > 100 ||
      (numeral.value >= 30 && Number.isInteger(numeral.value) && /^[\s-]*(?:points|pts)$/.test(points[0]))
      ? null
      : { kind: 'points', unit: 'pp', unitEnd: numeral.end + points[0].length };
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

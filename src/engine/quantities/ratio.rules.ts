import { NUMBER_WORDS } from '../lexicons/number-words.js';
import { at, type Reading, type UnitRule } from './rule.js';

const MARK = /\s*(?:×|-?(?:x|X(?!-[a-z]))(?![\p{L}\d])|-?times(?![\p{L}])|[\s–-]{0,2}fold\b)/uy;
const DIMENSION = /\s*(?:\d|\[)/y;
const YEARLY = /[\s-]*(?:per year|every year|annually|a year|\/ ?(?:year|yr)|per annum)\b/iy;
const ORDERS = /[\s-]+orders?[ -]of[ -]magnitudes?\b/y;

const ratio = (unitEnd: number, more: Partial<Reading> = {}): Reading => ({ kind: 'ratio', unit: 'x', unitEnd, ...more });

/** "1.6x", "1.6×", "1.6times", "3-fold"; with "per year" it is growth. Dimensions ("32x32") are no ratio. */
export const timesMark: UnitRule = {
  name: 'times-mark',
  read(view, numeral) {
    const mark = at(MARK, view, numeral.end);
    if (!mark) return null;
    const end = numeral.end + mark[0].length;
    if (/[xX×]$/.test(mark[0]) && at(DIMENSION, view, end)) return null;
    const yearly = at(YEARLY, view, end);
    return yearly ? { kind: 'ratio', unit: 'per_year', unitEnd: end + yearly[0].length } : ratio(end);
  },
};

const ORDERS_FROM = /\b(one|two|three|four|five|six|seven)\s*(?:to|or|-|–)\s*$/i;

/** "an order of magnitude" is 10 times, "two orders of magnitude" 100, "three to five orders" a range. */
export const ordersOfMagnitude: UnitRule = {
  name: 'orders-of-magnitude',
  read(view, numeral) {
    const orders = at(ORDERS, view, numeral.end);
    if (!orders) return null;
    const end = numeral.end + orders[0].length;
    const from = numeral.form === 'word' ? ORDERS_FROM.exec(view.slice(Math.max(0, numeral.start - 12), numeral.start)) : null;
    const least = NUMBER_WORDS[from?.[1]?.toLowerCase() ?? ''] ?? numeral.value;
    return ratio(end, {
      end,
      low: 10 ** Math.min(least, numeral.value),
      high: 10 ** numeral.value,
    });
  },
};

const FACTOR_BEFORE =
  /\b(?:factors?|speed-?ups?)\s+(?:ratios?\s+)?(?:of|by|exceeding|reaching|above|over|up\s+to)\s+(?:(?:up\s+to|about|around|approximately|roughly|nearly|almost|over|at\s+least|more\s+than|only|as\s+much\s+as|~|≈|[\d.]+\s*(?:[–-]{1,2}|to|and))[\s$]*)*$/i;
const OTHER_UNIT = /[\s-]*(?:%|percent|[x×]|times\b|-?fold\b|\d|[\p{L}]+\/s\b)/uy;

/** "a factor of two", "factors of 2.3-89.7", "a speedup of 32": a number whose unit is said before it. */
export const factorOf: UnitRule = {
  name: 'factor-of',
  read(view, numeral) {
    if (numeral.form !== 'digits' && numeral.form !== 'word') return null;
    if (at(OTHER_UNIT, view, numeral.end)) return null;
    return FACTOR_BEFORE.test(view.slice(Math.max(0, numeral.start - 48), numeral.start)) ? ratio(numeral.end) : null;
  },
};

/** "twice", "half the", "doubles", "halving". */
export const multipleWord: UnitRule = {
  name: 'multiple-word',
  read: (_view, numeral) => (numeral.form === 'multiple' ? ratio(numeral.end) : null),
};

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

/** "an order of magnitude" is 10 times, "two orders of magnitude" 100. */
export const ordersOfMagnitude: UnitRule = {
  name: 'orders-of-magnitude',
  read(view, numeral) {
    const orders = at(ORDERS, view, numeral.end);
    if (!orders) return null;
    const end = numeral.end + orders[0].length;
    return ratio(end, { end, low: 10 ** numeral.value, high: 10 ** numeral.value });
  },
};

/** "twice", "half the", "doubles", "halving". */
export const multipleWord: UnitRule = {
  name: 'multiple-word',
  read: (_view, numeral) => (numeral.form === 'multiple' ? ratio(numeral.end) : null),
};

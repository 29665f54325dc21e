import { at, type UnitRule } from './rule.js';

const OUT_OF =
  /\s+(?:out\s+of|of|in)\s+(?:the\s+|all\s+)?(\d{1,3}(?:,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b(?![.,]?\d|\s*%)/y;
const SLASH = /\/(\d{1,6})(?![\d./]|-|\s*%|\s?(?:ms|s|us|µs|GB|MB|mW|W|FPS|fps|mJ)\b)/y;
const SMALL: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

const amount = (text: string): number => SMALL[text] ?? Number(text.replaceAll(',', ''));

/** "13 out of 15", "25 of 27", "10/13": a fraction of one. The part may not exceed the whole. */
export const outOf: UnitRule = {
  name: 'out-of',
  read(view, numeral) {
    if (/[±{]\s*$|\+-$|\d\/$/.test(view.slice(Math.max(0, numeral.start - 3), numeral.start))) return null;
    const match = at(OUT_OF, view, numeral.end) ?? at(SLASH, view, numeral.end);
    const whole = match && amount(match[1] ?? '');
    if (!whole || whole < numeral.value || whole < 2 || !Number.isInteger(numeral.value)) return null;
    if (/\bin\b/.test(match[0]) && numeral.value !== 1 && numeral.form !== 'word') return null;
    const end = numeral.end + match[0].length;
    return { kind: 'fraction', unit: 'fraction', unitEnd: end, end, low: numeral.value / whole, high: numeral.value / whole };
  },
};

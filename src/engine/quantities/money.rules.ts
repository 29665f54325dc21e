import { at, type UnitRule } from './rule.js';

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', USD: 'USD', '€': 'EUR', EUR: 'EUR', '£': 'GBP', '¥': 'JPY' };
const AFTER = /\s*(?:of\s+)?(?:(USD|US dollars|dollars|dollar|EUR|euros|GBP|pounds sterling)\b|[-\s]*(cents)\b)/y;
const PER =
  /\s*(?:\/|per\s+)(?:hour|hr|h|GPU-hour|month|year|yr|token|task|query|image|sample|million tokens|1M tokens|M tokens|run|paper|kernel)\b/y;

/** "$100K", "\$0.3", "US$ 5". A dollar sign that opens a formula leaves a blank in the view, a written one stays. */
export const currencyBefore: UnitRule = {
  name: 'currency-before',
  read(view, numeral) {
    const sign = view.slice(Math.max(0, numeral.start - 5), numeral.start).match(/(?:US\$|USD|EUR|[$€£¥])\s?$/);
    if (!sign) return null;
    const unit = CURRENCIES[sign[0].trim()] ?? 'USD';
    return { kind: 'money', unit, unitEnd: numeral.end + (at(PER, view, numeral.end)?.[0].length ?? 0) };
  },
};

/** "3 million dollars", "40 USD", "2 cents"; and "\250 million", a list's way to lose the sign. */
export const currencyAfter: UnitRule = {
  name: 'currency-after',
  read(view, numeral) {
    const word = at(AFTER, view, numeral.end);
    if (word?.[2])
      return { kind: 'money', unit: 'USD', unitEnd: numeral.end + word[0].length, low: numeral.value / 100, high: numeral.value / 100 };
    if (word)
      return {
        kind: 'money',
        unit: /^\s*(?:EUR|euro)/.test(word[0]) ? 'EUR' : /GBP|pound/.test(word[0]) ? 'GBP' : 'USD',
        unitEnd: numeral.end + word[0].length,
      };
    return /\\\s?$/.test(view.slice(numeral.start - 2, numeral.start)) ? { kind: 'money', unit: 'USD', unitEnd: numeral.end } : null;
  },
};

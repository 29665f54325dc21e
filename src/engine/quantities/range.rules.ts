import type { Quantity } from '../model.js';

/** Two neighbouring quantities that are one: the merged quantity, or null. `gap` is the view between them, `before` what leads in. */
export interface RangeRule {
  readonly name: string;
  merge(first: Quantity, second: Quantity, gap: string, before: string): Quantity | null;
}

const DASH = /^\s*(?:-{1,3}|–|—|−|~|∼|sim\b|\.{2,3}|…|\bto\b)\s*[+-]?\s*$/i;
const ORDERED = /\b(?:between|range(?:s|d)?(?:\s+of)?|ranging)\b[^,;]{0,12}$|\bfrom\s*[~≈]?\s*$/i;
const SHIFT =
  /\b(?:increas|decreas|reduc|improv|rais|rose|risen|rising|grow|grew|drop|fall|fell|declin|lower|boost|cut|bring|brought|chang|mov|shrink|shrank|shrunk|climb|lift|jump|degrad|extend|scal|expand|accelerat|shorten|compress|go(?:es|ing)?|went|slash|plummet|surg|push|elevat|advanc|enhanc|driv|soar|minimi[sz]|lessen|trim|double)\w*\b(?:[^.;]|\.(?=\w)){0,120}\bfrom\s*(?:[~≈]|an?\s|about\s|around\s|approximately\s|roughly\s|over\s|nearly\s|\w+\s+of\s)?\s*$/i;
/** "from 0.79 at epoch 80 to 0.89": the number says when. */
const COUNTER = /\b(?:epochs?|steps?|iterations?|rounds?|layers?|generations?|seeds?)\s*$/i;
const RANGING = /\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|span\w*|scores?|values?)\s+from\s*$/i;

const signed = ({ sign, low }: Quantity): number => (sign === '-' ? -low : low);
const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.kind === b.kind;
const openUnit = (a: Quantity, b: Quantity): boolean => a.kind === 'bare' && a.unit === '' && b.kind !== 'fraction';

function span(first: Quantity, second: Quantity, rule: string): Quantity {
  const scaled = second.rules.includes('orders-of-magnitude') && first.kind === 'bare' ? 10 ** first.low : scaleOfSecond(first, second);
  const [low, high] = scaled <= second.high ? [scaled, second.high] : [second.high, scaled];
  return { ...second, start: first.start, head: first.head, low, high, sign: first.sign, rules: [...second.rules, rule] };
}

/** "1-3 million": the magnitude of the second holds for the first. */
function scaleOfSecond(first: Quantity, second: Quantity): number {
  if (first.kind !== 'bare' || first.low >= 1000) return first.low;
  const scale = [1e3, 1e6, 1e9, 1e12].filter((s) => second.high / s >= 1 && first.low * s <= second.high).pop();
  return scale && second.kind !== 'ratio' && second.kind !== 'percent' && second.end - second.start > String(second.high / scale).length
    ? first.low * scale
    : first.low;
}

/** "reduces X from 10 to 1": the value is the second, the first is where it came from. */
export const fromTo: RangeRule = {
  name: 'from-to',
  merge(first, second, gap, before) {
    if (COUNTER.test(before)) return null;
    if (
      /^\s*to\s*$/.test(gap) &&
      sameUnit(first, second) &&
      first.low > second.high &&
      (!ORDERED.test(before) || /\bfrom\s*$/i.test(before))
    )
      return { ...second, from: signed(first), head: first.start, rules: [...second.rules, 'from-to'] };
    if (
      !/^(?:[^.;]|\.(?=\w)){0,12}(?:\([^)]*\)\s*)?\bto\s*(?:[~≈<>]|only\s|just\s|about\s|around\s|approximately\s|over\s|nearly\s|up\s+to\s|below\s|under\s|less\s+than\s|more\s+than\s|an?\s|as\s+low\s+as\s|as\s+high\s+as\s|\w+ing\s)?\s*$/i.test(
        gap,
      ) ||
      !SHIFT.test(before) ||
      RANGING.test(before)
    )
      return null;
    if (!sameUnit(first, second) && !openUnit(first, second) && !(first.kind === second.kind)) return null;
    return { ...second, from: signed(first), head: first.start, rules: [...second.rules, 'from-to'] };
  },
};

const ARROW = /^\s*(?:→|⟶|⇒|-{1,2}>|=>)\s*$/;

/** "127 → 62 ms", "33.4% -> 75.1%": where an arrow begins is where the value came from. */
export const arrowTo: RangeRule = {
  name: 'arrow-to',
  merge(first, second, gap) {
    if (!ARROW.test(gap) || !(sameUnit(first, second) || openUnit(first, second))) return null;
    return { ...second, from: signed(first), head: first.start, rules: [...second.rules, 'arrow-to'] };
  },
};

/** "3.9-8.3", "20%-50%", "1.5 to 1.9×", "36% -- 53%". A dash needs no lead-in; units must agree or the first have none. */
export const dashRange: RangeRule = {
  name: 'dash-range',
  merge(first, second, gap, before) {
    if (!DASH.test(gap) || !(sameUnit(first, second) || openUnit(first, second))) return null;
    if (/\bto\b/.test(gap) && first.kind === 'bare' && first.low > second.high && !ORDERED.test(before)) return null;
    if (first.sign === '-' && second.sign === '+')
      return { ...span(first, second, 'dash-range'), low: -first.low, high: second.high, sign: null };
    return span(first, { ...second, sign: null, low: Math.abs(second.low), high: Math.abs(second.high) }, 'dash-range');
  },
};

/** "between 7 and 11 W", "between 83.9% and 100%"; "[0.80, 0.86]". */
export const betweenAnd: RangeRule = {
  name: 'between-and',
  merge(first, second, gap, before) {
    const between = /^\s*and\s*$/.test(gap) && /\b(?:between|(?:in|within)\s+the\s+range(?:\s+of)?)\s*$/i.test(before);
    const bracket = /^\s*,\s*$/.test(gap) && /\[\s*$/.test(before);
    return (between || bracket) && (sameUnit(first, second) || openUnit(first, second)) ? span(first, second, 'between-and') : null;
  },
};

/** "97.49 ± 0.10%": the value keeps the unit of the whole, the uncertainty is no quantity of its own. */
export const plusMinus: RangeRule = {
  name: 'plus-minus',
  merge(first, second, gap) {
    if (!/^\s*(?:±|\+\s?\/\s?-|\+-|pm)\s*$/.test(gap)) return null;
    const unit =
      first.unit === '' && second.unit !== '' ? { unit: second.unit, kind: second.kind } : { unit: first.unit, kind: first.kind };
    return { ...first, ...unit, unitEnd: second.unitEnd, rules: [...first.rules, 'plus-minus'] };
  },
};

/** THE order of merging. */
export const rangeRules: readonly RangeRule[] = [plusMinus, betweenAnd, fromTo, arrowTo, dashRange];

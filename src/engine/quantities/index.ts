import type { Numeral, Quantity, Sentence, Span } from '../model.js';
import { bareNumber, countedNoun } from './count.rules.js';
import { outOf } from './fraction.rules.js';
import { measureUnit, perSecond } from './measure.rules.js';
import { currencyAfter, currencyBefore } from './money.rules.js';
import { numerals } from './numerals.js';
import { percentagePoints, percentSign } from './percent.rules.js';
import { qualify } from './qualifier.rules.js';
import { rangeRules } from './range.rules.js';
import { factorOf, multipleWord, ordersOfMagnitude, timesMark } from './ratio.rules.js';
import type { UnitRule } from './rule.js';

/** THE order of unit rules: the first that reads a number wins. */
export const unitRules: readonly UnitRule[] = [
  ordersOfMagnitude,
  multipleWord,
  timesMark,
  factorOf,
  percentagePoints,
  percentSign,
  currencyBefore,
  outOf,
  measureUnit,
  perSecond,
  currencyAfter,
  countedNoun,
  bareNumber,
];

/** Where numbers stand this thick, in one sentence, no words qualify them; looking for some would only cost time. */
const MOST_QUALIFIED = 64;

/** Every quantity of a sentence, in the order of the text. `names` are spans whose digits are no numbers. */
export function quantities(sentence: Sentence, names: readonly Span[]): Quantity[] {
  const read = numerals(sentence, names).flatMap((numeral) => readUnit(sentence.view, numeral) ?? []);
  const whole = sharedUnits(sentence, merged(sentence, read));
  return whole.length > MOST_QUALIFIED
    ? whole
    : reaching(
        sentence,
        whole.map((quantity) => qualified(sentence, quantity)),
      );
}

function readUnit(view: string, numeral: Numeral): Quantity | null {
  for (const rule of unitRules) {
    const reading = rule.read(view, numeral);
    if (!reading) continue;
    const { kind, unit, unitEnd } = reading;
    const low = reading.low ?? numeral.value;
    const high = reading.high ?? numeral.upper ?? low;
    return {
      start: numeral.start,
      end: reading.end ?? numeral.end,
      head: numeral.start,
      low,
      high,
      sign: numeral.sign,
      qualifier: numeral.upper ? 'approx' : 'exact',
      unit,
      kind,
      unitEnd,
      from: null,
      rules: [rule.name],
    };
  }
  return null;
}

function merged(sentence: Sentence, read: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of read) {
    const last = kept.at(-1);
    const joined = last && last.unitEnd <= quantity.start ? join(sentence, last, quantity) : null;
    if (last && quantity.start < last.unitEnd && quantity.start < last.end) continue;
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(quantity);
  }
  return kept;
}

const SHARES_UNIT = /^\s*(?:,?\s*(?:and|or)|\/|vs\.?|versus)\s*$/;

/** "3.78 and 1.42 points", "12.5 vs. 13.3 FPS": a bare number takes the unit of the one that it stands in a row with. */
function sharedUnits({ view }: Sentence, read: readonly Quantity[]): Quantity[] {
  const list = [...read];
  for (let i = list.length - 2; i >= 0; i--) {
    const [here, next] = [list[i] as Quantity, list[i + 1] as Quantity];
    if (here.kind !== 'bare' || !/^(?:percent|points|measure|ratio)$/.test(next.kind) || next.rules.length > 2) continue;
    if (Number.isInteger(here.low) && here.low >= 1900 && here.low <= 2100) continue;
    if (/[A-Z][a-z]+\s$/.test(view.slice(Math.max(0, here.start - 16), here.start))) continue;
    const gap = view.slice(here.unitEnd, next.start);
    if (/[=≈]\s*$/.test(view.slice(Math.max(0, here.start - 3), here.start))) continue;
    if (SHARES_UNIT.test(gap) || (next.rules.includes('shared-unit') && /^\s*,\s*$/.test(gap)))
      list[i] = { ...here, kind: next.kind, unit: next.unit, rules: [...here.rules, 'shared-unit'] };
  }
  return list;
}

/** Between numbers that share a qualifier: the end of one noun phrase, a comma or "and", and no verb, article or word that begins anew. */
const GOES_ON =
  /^(?:(?!\b(?:while|whereas|with|but|which|that|is|are|was|were|has|have|using|from|respectively)\b|\b\w+(?:ing|s|es)\s+(?:an?|the)\b)(?:[^;:.()]|\.(?=\d)|\([^()]*\)))*?(?:,\s*(?:and|or)?|\s(?:and|or)|\/)\s*[$~]*\s*$/i;

/** Kinds that share a qualifier though their units differ. */
const CHANGES = /^(?:ratio|percent|points)$/;

/** "up to 2x lower latency and 3x higher throughput": the qualifier reaches the numbers that go on with its phrase. */
function reaching({ view }: Sentence, read: readonly Quantity[]): Quantity[] {
  const list = [...read];
  for (let i = 1; i < list.length; i++) {
    const [before, here] = [list[i - 1] as Quantity, list[i] as Quantity];
    if (here.qualifier !== 'exact' || !/^(?:up_to|average|at_least)$/.test(before.qualifier)) continue;
    if (before.unit !== here.unit && !(CHANGES.test(before.kind) && CHANGES.test(here.kind))) continue;
    if (GOES_ON.test(view.slice(before.unitEnd, here.head)))
      list[i] = { ...here, qualifier: before.qualifier, rules: [...here.rules, 'shared-qualifier'] };
  }
  return list;
}

function join(sentence: Sentence, first: Quantity, second: Quantity): Quantity | null {
  const gap = sentence.view.slice(first.unitEnd, second.start);
  if (gap.length > 48) return null;
  const before = sentence.view.slice(Math.max(sentence.start, first.start - 160), first.start);
  for (const rule of rangeRules) {
    const joined = rule.merge(first, second, gap, before);
    if (joined) return joined;
  }
  return null;
}

function qualified(sentence: Sentence, quantity: Quantity): Quantity {
  const prefix = sentence.view.slice(Math.max(sentence.start, quantity.start - 64), quantity.start).replace(/[$€£¥+-]\s*$/, '');
  const suffix = sentence.view.slice(quantity.unitEnd, Math.min(sentence.end, quantity.unitEnd + 48));
  const { qualifier, rule } = qualify(prefix, suffix);
  return rule ? { ...quantity, qualifier, rules: [...quantity.rules, rule] } : quantity;
}

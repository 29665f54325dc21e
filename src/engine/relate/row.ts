import type { Quantity } from '../model.js';
import { type SentenceReading, between } from './draft.js';

/** Numbers that share one statement: "1.4x and 3.1x", "1.75x, 2.61x, 1.29x and 1.03x". */
export function coordinated(reading: SentenceReading, quantity: Quantity): Quantity[] {
  const all = reading.quantities;
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    !!a && !!b && a.kind === b.kind && JOIN.test(between(reading, a.unitEnd, b.head));
  let first = all.indexOf(quantity);
  let last = first;
  while (joined(all[first - 1], all[first])) first--;
  while (joined(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}

const JOIN =
  /^\)?\s*(?:,|,?\s*(?:and|&|or)\b|\/)\s*(?:an?\s+|by\s+|up\s+to\s+|to\s+|of\s+|about\s+|roughly\s+|approximately\s+|nearly\s+|over\s+|~|<|>|≤|≥|\(|\$|\+|-)*$/i;

/**
 * Numbers of one kind that go on with one statement, each with words of its own: "80% in LeNet on MNIST, 54% in ResNet-18, and up to
 * 88% in VGG". The quantity is among them; no verb and no other metric stands between.
 */
export function series(reading: SentenceReading, quantity: Quantity): Quantity[] {
  const all = reading.quantities;
  const goesOn = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    !!a && !!b && a.kind === b.kind && a.unit === b.unit && a.from === null && continuesSeries(reading, a, b);
  let first = all.indexOf(quantity);
  let last = first;
  while (goesOn(all[first - 1], all[first])) first--;
  while (goesOn(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}

const HEDGES = String.raw`(?:(?:an?|by|up\s+to|to|of|about|roughly|approximately|nearly|over|only|just|almost|at\s+least|more\s+than|less\s+than|under|below|another|even|average|~|≈|<|>|\(|\$|\+|-)\s*)*`;

const SERIES = new RegExp(
  String.raw`^\)?\s*(?:\([^()]{1,60}\)\s*)?(?:(?:[\p{L}@-]+\s+){1,2}(?=(?:for|in|on|at|under)\b))?(?:(?:for|in|on|at|with|under|across|when|during|from|using|over|after|end-to-end|layer-wise|[\p{Lu}\d][\w.+-]*)\b[^.;:]{0,90}?)?(?:,\s*(?:and|or|but)?|\s(?:and|or)|\/|;)\s*${HEDGES}$`,
  'iu',
);

const BRACKETED = new RegExp(String.raw`^(?:\s+[\p{L}-]+){0,4}\s*\(\s*(?:max\w*\s+|avg\.?\s+|geomean\s+)?${HEDGES}$`, 'iu');

const OTHER_CLAUSE =
  /,\s+(?:\w+ly\s+)?[a-z]+ing\b|\b(?:while|whereas|which|that|achiev\w+|reach\w*|reduc\w+|improv\w+|increas\w+|outperform\w*|surpass\w*|maintain\w*|is|are|has|than|compared|relative|costs?)\b|\bwith\s+(?:an?|only|just)\b|\b(?:and|with)\s+(?:an?\s+)?(?:\w+\s+){1,3}of\b/i;

function continuesSeries(reading: SentenceReading, a: Quantity, b: Quantity): boolean {
  const gap = between(reading, a.unitEnd, b.head);
  return (
    gap.length < 110 &&
    !OTHER_CLAUSE.test(gap) &&
    (BRACKETED.test(gap) ||
      (SERIES.test(gap) &&
        !reading.metrics.some(
          (m) =>
            m.start >= a.unitEnd &&
            m.end <= b.head &&
            !/^(?:capacity|count|other|share)$/.test(m.name) &&
            !/\bfor\s+(?:[\w-]+\s+){0,2}$|^\s*$/.test(between(reading, a.unitEnd, m.start)),
        )))
  );
}

/** Whether a number that is a result of its own stands between two places: what follows it is said of it. */
export function numberBetween(reading: SentenceReading, from: number, to: number, except: readonly Quantity[] = []): boolean {
  return reading.quantities.some(
    (q) => q.head >= from && q.unitEnd <= to && q.kind !== 'bare' && q.kind !== 'count' && !except.includes(q),
  );
}

import type { Quantity } from '../model.js';
import { type BaselineRule, baseline } from './baseline.js';
import { type Comparison, comparisons } from './comparisons.js';
import { type Draft, type SentenceReading, between, prefix, suffix } from './draft.js';
import { nounPhrase } from './phrase.js';

const VERSUS =
  /^\s*(?:↓|↑|downarrow|uparrow)?\s*(?:[\p{L}\d/@-]+(?:\s+|(?=,))){0,4}?(?:\([^()]{1,12}\)\s*)?[(,]?\s*(?:\b(?:vs|versus)\b\.?\\?|\bcompared\s+(?:to|with)|(?<=\()against|\bdown\s+from|\bup\s+from|\binstead\s+of|(?<=\()from|\brather\s+than|(?<=\()\s*baseline:?)\s+(?:(?:the|an?|only|just|about|around|approximately|nearly|[\p{L}\d.'’-]+(?:\s+[\p{L}\d.'’-]+){0,3}?)\s+)?[(~]*\s*(?:(?:of|at|with|is|achieves|'s|which\s+[a-z]+(?:\s+at)?)\s+)?$/iu;

const VERSUS_CLOSE =
  /(?:,|\()\s*(?:\b(?:vs|versus)\b\.?|\bcompared\s+(?:to|with)|against)\s+(?:(?:an?|the|only|just|about|around)\s+)?[(~]*\s*$/i;

const OWNER = /^[)\s]*(?:(?:drop|loss|degradation|reduction|increase|gain)\s+)?(?:of\s+|in\s+|for\s+|by\s+|from\s+|achieved\s+by\s+)/i;

/** "7.59 (2.17 lower vs 9.76 in AffineQuant)", "15.14 GOPS/W compared to 1.93 for CPUs": two numbers of one kind, the second theirs. */
export const besideValue: BaselineRule = {
  name: 'beside-value',
  find(draft) {
    const { quantity, reading } = draft;
    if (quantity.kind === 'ratio') return null;
    const at = reading.quantities.indexOf(quantity);
    const arrow = reading.quantities[at + 1];
    if (
      arrow &&
      /^\s*\(\s*$/.test(between(reading, quantity.unitEnd, arrow.head)) &&
      /^\s*(?:↓|↑|downarrow|uparrow)/.test(suffix(reading, arrow, 12))
    )
      return besideValue.find({ ...draft, quantity: arrow });
    const next = reading.quantities.slice(at + 1, at + 5);
    const theirs =
      next.find((q, i) => isTheirs(draft, q, next[i - 1] ?? quantity)) ??
      next.find((q) => q.unit === quantity.unit && rowAgainstRow(draft, q));
    if (!theirs) return null;
    const owner = OWNER.exec(suffix(reading, theirs, 48));
    const phrase = owner && nounPhrase(reading, theirs.unitEnd + owner[0].length, 6);
    const others = comparisons(reading).filter((c) => c.end <= theirs.head || (phrase !== null && c.start >= phrase.end));
    const inGap = others.find((c) => c.cueAt >= quantity.unitEnd && c.end <= theirs.head);
    const text = phrase && between(reading, phrase.start, phrase.end);
    if (phrase && text && !/^(?:\d|average|terms|total|general|the same)/.test(text)) return baseline({ ...phrase, text }, theirs);
    const named = inGap ?? others.findLast((c) => c.end <= quantity.head) ?? behind(reading, theirs);
    return named ? baseline(named, theirs) : { start: theirs.start, end: theirs.end, text: '', value: theirs };
  },
};

/** "(72% vs. 35%) than output-level caching": what the bracket is closed on. */
const behind = (reading: SentenceReading, { unitEnd }: Quantity): Comparison | undefined =>
  comparisons(reading).find((c) => c.cueAt >= unitEnd && /^\s*\)\s*$/.test(between(reading, unitEnd, c.cueAt)));

/** Whether a number stands as the other's own, right after "vs", "compared to" or their like, of the same kind as ours. "45% (from 12% to 6%)" is no such pair. */
function isTheirs({ quantity, reading }: Draft, theirs: Quantity, before: Quantity): boolean {
  if (theirs.from !== null || (theirs.unit !== quantity.unit && theirs.kind !== 'bare' && quantity.kind !== 'bare')) return false;
  const gap = between(reading, before.unitEnd, theirs.head);
  if (before === quantity) return VERSUS.test(gap);
  return before.kind !== quantity.kind ||
    before.unit !== quantity.unit ||
    /\b(?:under|with|at)\b/.test(gap) ||
    /\bunder\s+$/.test(prefix(reading, before, 8))
    ? VERSUS_CLOSE.test(gap) && !/[;]/.test(between(reading, quantity.unitEnd, theirs.head))
    : false;
}

/** "145 FPS and 0.07 J versus 80 FPS and 0.18 J": one row against another, unit by unit. */
function rowAgainstRow({ quantity, reading }: Draft, theirs: Quantity): boolean {
  const gap = between(reading, quantity.unitEnd, theirs.head);
  const sides = gap.split(/\b(?:versus|vs)\b\.?/);
  const plain = /^[\s,\d.]*(?:[\p{L}µ/%²°]{1,12}(?![\p{L}µ/%²°])[\s,\d.]*)*$/u;
  return (
    sides.length === 2 &&
    gap.length < 60 &&
    sides.every((side) => plain.test(side)) &&
    !/\bversus|\bvs/.test(between(reading, theirs.unitEnd, theirs.unitEnd + 24))
  );
}

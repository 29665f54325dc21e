import type { Quantity } from '../model.js';
import { type BaselineRule, baseline } from './baseline.js';
import { BREAK, eachItsOwn, ownedByNumber, tight } from './comparison-scope.js';
import { type Comparison, comparisons } from './comparisons.js';
import { type Draft, type SentenceReading, between, suffix } from './draft.js';
import { coordinated, series } from './row.js';

const SUBORDINATE = /^\W*(?:While|Although|Though|Whereas|Despite|When|If)\b[^,]*$/;

/** "with negligible loss relative to X": that comparison is of the loss alone. */
const NO_LOSS =
  /\b(?:negligible|minimal|no|little|without|marginal|minor|any|slight)\s+(?:[\w-]+\s+){0,2}(?:loss|degradation|drop|impact|overhead|difference)e?s?\s*$/i;

/** "1.6x over SmoothQuant", "31% lower latency than vLLM", "..., outperforming X": the next comparison on the right that reaches back so far. */
export const comparedAfter: BaselineRule = {
  name: 'compared-after',
  find(draft) {
    const { quantity, reading } = draft;
    const row = coordinated(reading, quantity);
    const comparison = comparisons(reading).find((c) => c.cueAt >= quantity.unitEnd && !ownedByNumber(c, reading));
    if (!comparison || !reachesBack(draft, comparison)) return null;
    return baseline(
      row.length > 1 && /\brespectively\b/.test(suffix(reading, row.at(-1) ?? quantity))
        ? eachItsOwn(comparison, row.indexOf(quantity), row.length)
        : comparison,
    );
  },
};

/** "only 3% overhead, while ...": what is added is no part of what is compared next. */
const OVERHEAD = /^\s*(?:[\w-]+\s+){0,2}overheads?\b/;

/** Whether a comparison is said of a number before it: no end of a statement between them, no bracket that holds only one, no verb of another. */
function reachesBack(draft: Draft, comparison: Comparison): boolean {
  const { quantity, reading, relation, rules } = draft;
  const gap = between(reading, quantity.unitEnd, comparison.cueAt);
  const cue = between(reading, comparison.cueAt, comparison.start);
  if (gap.length > (comparison.cue === 'compared' ? 400 : 150) || /;|\.\s/.test(gap) || NO_LOSS.test(gap)) return false;
  if (/,\s+which\s+is\s+(?:[a-z]+ly\s+|much\s+|far\s+)?[a-z]+\s*$/.test(gap)) return true;
  const own = ownNumber(reading, comparison);
  if (own && relation === 'level' && own.unit !== quantity.unit) return false;
  const others = reading.quantities.filter(
    (q) =>
      q.head >= quantity.unitEnd &&
      q.unitEnd <= comparison.cueAt &&
      !/^(?:bare|count)$/.test(q.kind) &&
      !series(reading, quantity).includes(q),
  );
  if (others.length > 0 && bracketed(gap)) return false;
  if (relation === 'level' && (others.length > 0 || /,\s+(?:\w+ly\s+)?(?!using|including)[a-z]+ing\b.*,/.test(gap))) return false;
  if (comparison.cue === 'verb' && (!/ing\b/.test(cue) || (relation === 'level' && bracketed(gap)))) return false;
  if (
    comparison.cue === 'verb' &&
    (rules.includes('kept-within') || (relation === 'level' && (rules.includes('share-of') || rules.includes('parameters-saved'))))
  )
    return false;
  if (others.length > 0 && OVERHEAD.test(gap)) return false;
  if (comparison.cue !== 'compared' && BREAK.test(gap)) return false;
  const opening = between(reading, reading.sentence.start, quantity.head);
  if (gap.includes(',') && (SUBORDINATE.test(opening) || (relation === 'level' && /^\W*(?:With|Using|At|Under)\b[^,]*$/.test(opening))))
    return false;
  if (
    relation !== 'level' &&
    /^(?:comparable|on\s+par|match)/i.test(cue) &&
    /\b(?:maintain|preserv|keep|retain|while|with)\w*\b/i.test(gap)
  )
    return false;
  if (comparison.cue === 'than')
    return own !== null && relation === 'level' ? true : relation !== 'level' && tight(quantity, reading, comparison);
  return comparison.cue !== 'over' || !/\b(?:is|are|was|were|has|have|runs?|averaged|evaluated|tested|trained|measured)\s*$/.test(gap);
}

/** "Bi-Mamba's 48.4%", "AWQ (5.60 at 3.90 GB)": the number of what is compared with, where it stands beside its name. */
function ownNumber(reading: SentenceReading, { end }: Comparison): Quantity | null {
  const next = reading.quantities.find((q) => q.head >= end);
  return next && /^(?:['’]s)?\s*(?:\(|at\s|of\s|with\s)?\s*[~≈]?$/.test(between(reading, end, next.head)) ? next : null;
}

/** Brackets that close what they did not open, or open what they do not close. */
function bracketed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return true;
  }
  return depth > 0;
}

import type { Quantity } from '../model.js';
import { type Comparison, comparisons } from './comparisons.js';
import { between, type SentenceReading } from './draft.js';

export const BREAK = /;|\b(?:while|whereas|but)\b|\.\s/;
export const BY =
  /^\s*$|^(?:(?:[^.;]|\.(?=\w)){0,60}?)(?:\bby\b|\()\s*(?:(?:up\s+to|an?|the|about|around|approximately|nearly|over|more\s+than|at\s+least|average|maximum(?:\s+of)?|factors?\s+of|on\s+average|margin\s+of|~|\(|\+|average\s+of)[\s,]*)*$/i;
const SAID_OF =
  /^\s*\)?\s*(?:of|by|is|are|was|:|\()\s*(?:(?:up\s+to|about|around|over|nearly|approximately|an?|average|at\s+least|more\s+than|~|of)\s*)*$/i;

/** The comparison that a row of numbers is said of: "the speedup over FP16 of up to 3.6x", "improves it over X by 1.4x". */
export function saidOf(quantity: Quantity, reading: SentenceReading): { comparison: Comparison; first: Quantity } | null {
  const comparison = comparisons(reading).findLast((c) => c.end <= quantity.head);
  const first = comparison && reading.quantities.find((q) => q.head >= comparison.end);
  return first && first.kind === quantity.kind && SAID_OF.test(between(reading, comparison.end, first.head)) ? { comparison, first } : null;
}

/** "outperforming X by 1.4x": that comparison is taken by the number after it. */
export function ownedByNumber(comparison: Comparison, reading: SentenceReading): boolean {
  if (comparison.cue !== 'verb') return false;
  const next = reading.quantities.find((q) => q.head >= comparison.end);
  const gap = next && between(reading, comparison.end, next.head);
  return gap !== undefined && BY.test(gap) && !/[.;]/.test(gap);
}

/** "than" binds the numbers straight before it: those joined by "and" or a comma, without a verb of their own. */
export function tight(quantity: Quantity, reading: SentenceReading, comparison: Comparison): boolean {
  const gap = between(reading, quantity.unitEnd, comparison.cueAt).replace(/\band\s+(?:is|are|could\s+be|runs)\s+(?=[\d~])/g, 'and ');
  return (
    gap.length < 130 &&
    !/\b(?:and|or|,)\s+(?:[a-z]+ly\s+)?(?:is|are|was|has|[a-z]+(?:es|ing))\s/i.test(
      gap.replace(
        /\b(?:and|,)\s+(?:times|its|inferences|less|savings|losses|series|prices|expenses|processing|training|inference|serving|decoding|computing|encoding)\b/gi,
        '',
      ),
    )
  );
}

/** A comparison opens its sentence, or a clause of it, and a comma closes it. */
export function opens(reading: SentenceReading, { cueAt, end }: Comparison): boolean {
  const before = between(reading, reading.sentence.start, cueAt);
  const after = between(reading, end, end + 220);
  return (
    (/^\W*(?:[A-Za-z-]+\s+){0,3}$/.test(before) || /(?:,|;|:|\bthat|\band|\))\s*$/.test(before)) &&
    /^(?:\s*\([^)]*\))?(?:[^.;]|\.(?=\w)){0,60}?,|^\s*(?:--|—|–)(?:[^.;]|\.(?=\w)){0,140}?(?:--|—|–)\s|^\s*\)?\s+(?:we|our|it)\b/.test(
      after,
    )
  );
}

/** "Compared to Triton and Ladder, as well as QuantLLM and Marlin, ...": the list goes on after a comma. */
export function listed(reading: SentenceReading, comparison: Comparison): Comparison {
  const rest = between(reading, comparison.end, comparison.end + 120);
  const more =
    /^,?\s*(?:as\s+well\s+as\s+(?:[a-z-]+\s+){0,3}?(?:such\s+as\s+)?|(?:and|or)\s+)([A-Z][\p{L}\d.-]*(?:(?:,\s*|\s+and\s+|,\s*and\s+)[A-Z][\p{L}\d.-]*)*)/u.exec(
      rest,
    ) ?? /^,\s*((?:[A-Z][\p{L}\d.-]*,\s*)*(?:and\s+)?[A-Z][\p{L}\d.-]*)(?:\s+[a-z]+)?\s+by\b/u.exec(rest);
  const examples = /^(?:.*\s)?(?:like|such as)\s+/i.exec(comparison.text)?.[0].length ?? 0;
  if (!more?.[1])
    return examples ? { ...comparison, start: comparison.start + examples, text: comparison.text.slice(examples) } : comparison;
  return { ...comparison, text: `${comparison.text.slice(examples)}, ${more[1]}` };
}

/** One name a number where as many names as numbers stand in a row; else the whole phrase. */
export function eachItsOwn(comparison: Comparison, at: number, count: number): Comparison {
  const names = comparison.text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).map((name) => name.replace(/^(?:the|an?|both)\s+/i, ''));
  const text = names[at];
  if (count < 2 || names.length !== count || !text) return comparison;
  const start = comparison.start + Math.max(0, comparison.text.indexOf(text));
  return { ...comparison, start, end: start + text.length, text };
}

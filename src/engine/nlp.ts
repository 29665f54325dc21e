import nlp from 'compromise/two';

/** The only file that imports compromise (see STACK.md: its tagger is good on phrases, its numbers are not). */

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

const LIMIT = 10_000;
const known = new Map<string, number>();

/**
 * How many words of a phrase stand before its first verb: "the baseline achieves a lead" is 2.
 * A phrase is tagged once and remembered: taggers are slow and phrases recur.
 */
export function wordsBeforeVerb(phrase: string): number {
  const cached = known.get(phrase);
  if (cached !== undefined) return cached;
  if (known.size >= LIMIT) known.clear();
  const terms = (nlp(phrase).json() as { terms: Term[] }[]).flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
  const verb = terms.findIndex(({ tags }, i) => i > 0 && tags.includes('Verb') && !tags.includes('Noun'));
  const count = verb < 0 ? terms.length : verb;
  known.set(phrase, count);
  return count;
}

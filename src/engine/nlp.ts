import nlp from 'compromise/two';

/** The only file that imports compromise (see STACK.md: its tagger is good on phrases, its numbers are not). */

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

const LIMIT = 10_000;
const known = new Map<string, number>();

/** Participles before a noun are adjectives ("an optimized baseline"); what is left speaks of doing. */
function isVerb({ tags }: Term, next: Term | undefined): boolean {
  if (!tags.includes('Verb') || tags.includes('Noun')) return false;
  if (tags.includes('PresentTense') && !tags.includes('Gerund') && !tags.includes('Infinitive')) return next !== undefined;
  if (tags.includes('Modal') || tags.includes('Copula')) return true;
  return next?.tags.some((tag) => tag === 'Determiner' || tag === 'Preposition' || tag === 'Value') ?? false;
}

/**
 * How many words of a phrase stand before its first verb: "the baseline achieves a lead" is 2.
 * A phrase is tagged once and remembered: taggers are slow and phrases recur.
 */
export function wordsBeforeVerb(phrase: string): number {
  const cached = known.get(phrase);
  if (cached !== undefined) return cached;
  if (known.size >= LIMIT) known.clear();
  const terms = (nlp(phrase).json() as { terms: Term[] }[]).flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
  const verb = terms.findIndex((term, i) => i > 0 && isVerb(term, terms[i + 1]));
  const count = verb < 0 ? terms.length : verb;
  known.set(phrase, count);
  return count;
}

import { PHRASE_STOP } from '../lexicons/cues.js';
import type { Quantity, Span, Token } from '../model.js';
import { wordsBeforeVerb } from '../nlp.js';
import type { SentenceReading } from './draft.js';

const DETERMINER = /^(?:the|a|an|its|our|their|all|both|even|just|either|any|such|some)\s+/i;
const SUSPECT = /(?:ed|ing|es|s)$/;
const DANGLING = /(?:\s+(?:and|or|of|the|an?|leading|resulting))+$/i;
const BREAK = /[,;:()"“”[\]!?—]|\.\s|--|\s-\s/;
const ABBREVIATED = /^\s*\([\p{L}\d-]{1,12}\)\s+(?!and\b|or\b|while\b|on\b|in\b|for\b|by\b|with\b|at\b|using\b|across\b)[a-z]/u;

/** The words after an offset that read as one noun phrase; null where none begins there. Offsets are UTF-16 into the abstract. */
export function nounPhrase(reading: SentenceReading, from: number, most = 12): Span | null {
  const { view, tokens } = reading.sentence;
  const first = tokens.findIndex((token) => token.start >= from);
  if (first < 0 || BREAK.test(view.slice(from, (tokens[first] as Token).start))) return null;
  let last = first - 1;
  for (let i = first; i < tokens.length && i < first + most; i++) {
    const token = tokens[i] as Token;
    if (i > first && breaks(view, (tokens[first] as Token).start, (tokens[i - 1] as Token).end, token.start)) break;
    if ((PHRASE_STOP.test(token.lower) && !hyphenated(view, token)) || startsResult(reading.quantities, token)) break;
    if ((token.lower === 'and' || token.lower === 'or') && !continues(reading, i + 1)) break;
    last = i;
  }
  return last < first ? null : trimmed(view, (tokens[first] as Token).start, (tokens[last] as Token).end);
}

/** The "to" of "end-to-end" and the "on" of "on-chip" stop nothing. */
export const hyphenated = (view: string, { start, end }: Span): boolean => view[start - 1] === '-' || view[end] === '-';

function breaks(view: string, start: number, from: number, to: number): boolean {
  const gap = view.slice(from, to);
  if (gap.startsWith(')') && !view.slice(start, from).includes('(')) return true;
  if (gap === ', ' && /[a-z]-[a-z]+$/.test(view.slice(from - 20, from)) && /^[a-z]+-[a-z]+\s/.test(view.slice(to, to + 24))) return false;
  return BREAK.test(gap) && !ABBREVIATED.test(view.slice(from, from + 24)) && !/^[)\]]\s+$/.test(gap);
}

/** A ratio, a percentage or a measure opens the next result; "128-core" and "4 bit" are part of a name. */
function startsResult(quantities: readonly Quantity[], token: Token): boolean {
  return quantities.some(
    (q) => q.head <= token.start && token.start < q.unitEnd && !/^(?:bare|count)$/.test(q.kind) && q.unit !== 'params' && q.unit !== 'bits',
  );
}

/** Whether what follows "and" is still the phrase, not a second result ("and a 1.9x speedup", "and reduces"). */
export function continues({ sentence, quantities }: SentenceReading, at: number): boolean {
  const ahead = sentence.tokens.slice(at, at + 4);
  const first = ahead[0];
  if (
    !first ||
    PHRASE_STOP.test(first.lower) ||
    /^(?:negligible|minimal|no|comparable|similar|competitive|substantial|significant|significantly)$/.test(first.lower)
  )
    return false;
  if (
    quantities.some(
      (q) => ahead.slice(0, 2).some((token) => q.head <= token.start && token.start < q.unitEnd) && q.kind !== 'bare' && q.kind !== 'count',
    )
  )
    return false;
  return (
    wordsBeforeVerb(`they and ${first.lower} ${ahead[1]?.lower ?? ''}`) > 2 &&
    !/^(?:achiev|reduc|improv|increas|sav|cut|deliver|lower|decreas|boost|provid|requir|enabl|consum|outperform|maintain|attain|reach)/.test(
      first.lower,
    )
  );
}

function trimmed(view: string, start: number, end: number): Span | null {
  const text = view.slice(start, end);
  const determiner = /^the\s+baselines?$/i.test(text) ? 0 : (DETERMINER.exec(text)?.[0].length ?? 0);
  const body = text.slice(determiner);
  const words = [...body.matchAll(/\S+/g)];
  const verbAt = words.slice(1).some(([word]) => SUSPECT.test(word)) ? Math.max(1, wordsBeforeVerb(body.replace(/-/g, ''))) : words.length;
  const last = words[Math.min(verbAt, words.length) - 1];
  if (!last) return null;
  const kept = body.slice(0, last.index + last[0].length).replace(DANGLING, '');
  return kept.length > 0 ? { start: start + determiner, end: start + determiner + kept.length } : null;
}

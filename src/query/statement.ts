import { type Claim, METRICS, VENDORS } from '../engine/index.js';
import type { Stated } from './candidates.js';
import { squashed } from './same-name.js';

/** What denies the number behind it, within its clause. */
const DENIES =
  /\b(?:not(?!\s+(?:only|just|exceed\w*|more|less|above|below|over)\b)|never|cannot|neither|nor|hardly|barely|fail(?:s|ed|ing)?\s+to|unable\s+to|short\s+of|without\s+(?:an?|any|the|achiev\w+|reach\w+|giv\w+|deliver\w+|show\w+|improv\w+)|no(?=\s+(?:[\w-]+\s+){0,4}$)(?!\s+(?:more|less|fewer)\b))\b|n['’]t\b/i;
/** What denies the number before it: "a 2x speedup is not reached". */
const DENIED_AFTER = /^[^.;,]{0,40}\b(?:(?:is|are|was|were|has|have|could|can)\s+(?:not|never)|never\s+\w+ed)\b/i;
const CLAUSE = /[,;:]|\b(?:but|while|whereas|although|though|yet)\b/gi;

function isDenied({ sentence, start }: Claim, text: string): boolean {
  const begin = text.lastIndexOf(sentence, start);
  const clause = text.slice(begin, start).split(CLAUSE).at(-1) ?? '';
  return DENIES.test(clause) || DENIED_AFTER.test(text.slice(start, begin + sentence.length));
}

/** Words that begin sentences and name nothing. */
const OPENERS =
  /^(?:the|an?|on|in|at|for|with|by|using|under|over|than|compared|relative|versus|against|across|it|its|this|that|these|those|there|we|our|their|they|when|while|where|as|to|from|up|only|about|around|roughly|nearly|almost|some|more|less|fewer|half|both|all|each|no|not|one|two|three|four|five|six|seven|eight|nine|ten|recently|notably|overall|empirically|\w+(?:ing|ed))$/i;
const METRIC_WORDS = new Set(METRICS.flatMap(({ words }) => words.flatMap((word) => word.toLowerCase().split(/[\s-]+/))));
/** Kinds of things, and words of numbers: they tell one claim from another by nothing. */
const KINDS =
  /^(?:gpus?|cpus?|fpgas?|asics?|npus?|tpus?|llms?|ai|ml|dnns?|cnns?|socs?|x|a|i|k|m|b|ms|us|ns|s|gb|mb|kb|fps|j|mj|w|mw|pp|db|top-?\d)$/i;
/** A maker beside its machine tells no other one. */
const MAKERS = new Set(VENDORS);
const WORD = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\p{L}\d][\p{L}\d.+@_/-]*/gu;

/**
 * Names and numbers of a claim's sentence that are in none of its slots: systems, machines, data sets and settings that the engine did not
 * read, and that a reported claim must know of. A word that opens the sentence is one where the claim has no subject.
 */
function namesBeside(claim: Claim, others: readonly Claim[]): string[] {
  const { sentence, subject, baseline, hardware, models, datasets } = claim;
  const values = [claim, ...others].filter((one) => one.sentence === sentence);
  const spoken = squashed([subject, baseline, ...hardware.flatMap(({ text, name }) => [text, name]), ...models, ...datasets].join(' '));
  const numbers = new Set(values.flatMap(({ text, low, high, from, baselineValue }) => [text, low, high, from, baselineValue].map(String)));
  return [...sentence.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = raw.replace(/[.,/@-]+$/, '').replace(/['’]s$/, '');
    const written = /^[\d.,x%–-]+$|^[\d.]+[a-zµ]{1,2}$/.test(word) ? (word.match(/\d+(?:[.,]\d+)*/g) ?? []) : [];
    if (written.length > 0 && written.every((one) => numbers.has(one) || numbers.has(String(Number(one.replaceAll(',', '')))))) return [];
    if (KINDS.test(word) || MAKERS.has(word) || METRIC_WORDS.has(word.toLowerCase()) || spoken.includes(squashed(word))) return [];
    const opens = /^\W*$/.test(sentence.slice(0, index));
    const isName = /\d/.test(word) || /\p{Lu}/u.test(opens ? word.slice(1) : word) || (opens && subject === null && !OPENERS.test(word));
    return isName ? [word] : [];
  });
}

/** The claims of a text as what a person states: with the names that stand beside their slots, and whether they are denied. */
export const statedIn = (claims: readonly Claim[], text: string): Stated[] =>
  claims.map((claim) => ({ claim, names: namesBeside(claim, claims), denied: isDenied(claim, text) }));

import type { Quantity, Span } from '../model.js';
import { between, type SentenceReading } from './draft.js';
import { series } from './row.js';

const VERB =
  /\b(?:achiev|reduc|improv|deliver|outperform|reach|attain|provid|enabl|increas|requir|obtain|yield|accelerat|cut|sav|boost|lower|retain|maintain|surpass|exceed|run|match|consum|scor|incur|support|exhibit|complet|beat|offer|gain|process|realiz|decreas|produc|generat|us|sustain|drop|speed|demonstrat|account|grow|grew|grown|cost|tak|took|remain|bring|introduc|show|lead|result|detect|solv|fix|suffer|rais|ris|rose|fall|fell|shift|accept|tracks?|chang|pay|paid|need|add|spend|occup|oper|operat|find|found|hold|dispatch|perform|los|trad|converg|flip|overshoot|underestimat|dominat|vari|differ|respond|respect|absorb|beat|win|won|stand|climb|surg|collaps|stay|keep|preserv|eliminat|remov|recover|cap|limit|closes?|make|made|give|becom|becam)(?:s|es|ed|d|t|e|ate|ates|ated|ies|ied|y|ize|izes|ized)?\b|\b(?:is|are|was|were|has|have|had)\b/g;

/** What opens a clause: the subject of its verb comes after the last of these. An "and" between nouns opens none. */
const OPENS =
  /^|,(?!\d)\s*|[;:()]\s*|(?:--|—|–|\s-)\s*|\b(?:that|while|whereas|where|how|when|which|because|since|but|though|although|as|if|then|whose|yet|by)\s+|\b(?:and|or)\s+/g;

const ADVERBS =
  /(?:\s*\b(?:can|could|will|would|may|might|also|further|even|only|consistently|significantly|often|still|thus|now|not|already|always|typically|frequently|on average|generally|simultaneously|[a-z]+ly)\b)+\s*$/i;

/** Subjects that stand for the paper's own work. */
const OWN =
  /^(?:we|it|they|this|that|these|those|there|one|which|who|each|both|all|our|ours|its|their|results?|experiment|evaluation|extensive|empirical|simulation|tests?\b|analys|compar|the (?:proposed|presented|resulting|final|best|whole|overall|latter|former|same|entire)|proposed|overall|a prototype|(?:the |a |an )?(?:new |novel |optimi[sz]ed )?(?:method|approach|system|framework|model|design|architecture|accelerator|algorithm|technique|implementation|scheme|solution|prototype|tool|pipeline|processor|network|chip|hardware|kernel|engine|compiler|evaluation|study|work|paper|gains?|improvements?|speed-?ups?|reductions?|savings|overheads?|benefits?|performance|analysis|ablations?|benchmarks?|measurements?|library|simulator|scheduler|policy|agent|mechanism|detector|controller|device|configuration|variant|strategy|generation)s?$)/i;

/** Heads of subjects that say what was looked at, not what it is about. */
const LOOKED_AT =
  /\b(?:runs?|savings?|transfer|speeds?|ratios?|rates?|validation|evaluations?|experiments?|simulations?|analys[ei]s|explorations?|deployments?|comparisons?|measurements?|results?|gaps?|differences?|trends?|margins?|numbers?|average|mean|value|total|increase|setting|gains?|tests?|studies|study)$/i;

/** The words before a finite verb that read as its subject, back to where its clause opens; empty where another verb's subject serves it. */
function subjectBefore(text: string): { readonly at: number; readonly words: string } {
  const head = `${text.replace(ADVERBS, '').trimEnd()} `;
  const named = /\(([A-Z][\w.+-]*)\)\s$/.exec(head);
  if (named?.[1]) return { at: named.index + 1, words: named[1] };
  let from = 0;
  for (const opening of head.matchAll(OPENS)) {
    const joins = /^(?:and|or)\s/.test(opening[0]) && from < opening.index && !hasVerb(head.slice(from, opening.index));
    if (!joins) from = opening.index + opening[0].length;
  }
  return { at: from, words: head.slice(from).trim() };
}

const hasVerb = (text: string): boolean => text.match(VERB) !== null;

/** "can reduce", "they reduce", "it reduces": a bare stem is a verb only after a modal or a plural; "a score of" is a noun. */
function isFiniteVerb(before: string, verb: string, after: string): boolean {
  if (/\bto\s+(?:[a-z]+ly\s+)?$/.test(before) || /^\s+(?:of|in\s+terms|ratio|rate)\b/.test(after)) return false;
  if (/(?:s|ed|d|grew|rose|cost|cut|took|found|fell|held|made|paid|spent|led)$/.test(verb))
    return !/\b(?:a|an|the|its|our|their|of|by|with|in|on|for)\s+(?:[\w-]+\s+)?$/.test(before);
  return /\b(?:can|could|will|would|may|might|not|we|they|it)\s+(?:[a-z]+ly\s+)?$/i.test(before) || /s\)?\s+(?:[a-z]+ly\s+)?$/.test(before);
}

/** "our SCAE-SNN": a name of its own behind the pronoun. */
const OUR_NAMED = /\bour\s+(?:[a-z-]+\s+){0,2}([A-Z]+[a-z]*[A-Z\d][\w-]*)$/;

const AUXILIARY = /(?:^|\s+)(?:is|are|was|were|has|have|had|be|been|being|do|does|did|none)(?:\s+(?:[a-z]+ly|not|also|only))?$/;
/** "reduces latency and cuts energy by": a verb is no subject; the one before it has the same. */
const ONE_VERB = new RegExp(`^(?:[a-z]+ly\\s+)?(?:${VERB.source})$`);

/** "validation on a board" is a validation. */
const headOfPhrase = (name: string): string =>
  name.split(/\s(?:of|on|in|for|with|over|under|using|at|by|from|to|between|across|against)\s/)[0] ?? name;

/** "..., with Llamafile achieving up to 4x". */
const WITH_DOING =
  /\bwith\s+((?:the\s+)?[A-Z][\w.+-]*(?:\s[\w.+-]+){0,2}?)\s+(?:achiev|reach|attain|deliver|obtain|show|provid|perform|scor|improv|reduc|outperform)(?:ing|ming)\b[^;.]{0,60}$/;

/** "REST (100%), LADE (91.9%)", "93.3% for GPU-only and 91% for the rest": a list of names and their numbers. */
function besideName(quantity: Quantity, reading: SentenceReading): string | null {
  const row = series(reading, quantity);
  if (quantity.kind === 'ratio' || reading.quantities.filter(({ unit }) => unit === quantity.unit).length < 2) return null;
  const after = /^\s+(?:for|by|with)\s+(?:the\s+)?([A-Z][\w.+-]*)(?=[,.;)]|\s+and\b|\s+versus\b|\s+vs\b|$)/.exec(
    between(reading, quantity.unitEnd, quantity.unitEnd + 48),
  );
  const bracketed = /(?:^|[\s,])([A-Z][\w.+-]*(?:\s[A-Z\d][\w.+-]*)?)\s*\(\s*$/.exec(between(reading, quantity.head - 48, quantity.head));
  const name = bracketed?.[1] ?? (row.length > 1 ? after?.[1] : undefined);
  if (!name) return null;
  const other = [...reading.datasets, ...reading.hardware, ...reading.models, ...reading.metrics].some(
    ({ text }) => text.includes(name) || name.includes(text),
  );
  return other ? null : name;
}

/** Words before a verb that are none of its subject: a verb, an article, a number, a stretch that begins with a preposition. */
const isNoSubject = (name: string): boolean =>
  name === '' ||
  ONE_VERB.test(name) ||
  /^(?:the|an?|this|its)$/i.test(name) ||
  /\d[%×]|^\d(?!\d*-bit|[A-Z])/.test(name) ||
  name.split(/\s+/).length > 8 ||
  /^(?:to|by|for|with|from|in|on|at|of|can|will|not|over|under|up|besides|during|across|within|projected|computational)\b/i.test(name);

/** What a number is about: the subject of the verb that leads to it, where that is a thing of its own; else the paper's own system. */
export function subjectOf(
  quantity: Quantity,
  reading: SentenceReading,
  own: string | null,
  baselineAt: Span | null,
): { subject: string | null; rule: string | null } {
  const start = reading.sentence.start;
  const before = between(reading, start, quantity.head);
  const ours = own ? { subject: own, rule: 'subject-own-system' } : { subject: null, rule: null };
  const beside = besideName(quantity, reading);
  if (beside) return { subject: beside, rule: 'subject-of-sentence' };
  const aside = WITH_DOING.exec(before)?.[1];
  if (aside) return { subject: aside, rule: 'subject-of-sentence' };
  for (const verb of [...before.matchAll(VERB)].reverse()) {
    const lead = before.slice(0, verb.index);
    if (!isFiniteVerb(lead, verb[0], before.slice(verb.index + verb[0].length))) continue;
    const { at, words } = subjectBefore(lead);
    const name = words
      .replace(/^(?:the|an?|our|its)\s+/i, '')
      .replace(AUXILIARY, '')
      .replace(/^[-–—\s]+/, '');
    const named = OUR_NAMED.exec(words)?.[1];
    if (named) return { subject: named, rule: 'subject-of-sentence' };
    if (/\b(?:our|we|this work)\b/i.test(words)) return ours;
    if (isNoSubject(name)) continue;
    if (baselineAt && start + at <= baselineAt.start && baselineAt.start < start + at + words.length + 4) continue;
    if (
      OWN.test(words) ||
      OWN.test(name) ||
      (own !== null && /^the\s+[a-z]+$/i.test(words)) ||
      LOOKED_AT.test(headOfPhrase(name)) ||
      /^[a-z]+ing\b/.test(name)
    )
      return ours;
    if (isMeasured(reading, start + at, start + verb.index)) {
      const of = /\bof\s+(?:the\s+)?([A-Z][\w.+-]*(?:\s[A-Z][\w.+-]*)*)$/.exec(name)?.[1];
      return of ? { subject: of, rule: 'subject-of-sentence' } : ours;
    }
    return { subject: name.replace(/['’]s\s.*$/, ''), rule: 'subject-of-sentence' };
  }
  return ours;
}

/** "the latency drops": what is measured is not what it is measured of. */
const isMeasured = (reading: SentenceReading, from: number, to: number): boolean =>
  reading.metrics.some((m) => m.start >= from && m.end <= to && m.name !== 'speedup');

import type { HardwareRef, Mention } from '../model.js';
import { comparisons } from './comparisons.js';
import { between, type Document, type Draft, type SentenceReading } from './draft.js';

const ON =
  /\b(?:on|onto|using|with|across|for|deployed\s+(?:on|at)|in|to|via|target(?:s|ing)?|prototyp\w+(?:\s+it)?\s+on)\s+(?:an?\s+|the\s+|our\s+|both\s+|two\s+|four\s+|eight\s+|single\s+|one\s+|commodity\s+|real\s+|production\s+|modern\s+|commercial\s+|\d+\s*[x×]?\s*|actual\s+|multiple\s+|various\s+|edge\s+|[\p{L}-]+\s+){0,4}$/iu;
const LIST = /^\s*(?:\([^)]*\)\s*)?(?:,|,?\s*(?:and|or|&)|\/)\s*(?:an?\s+|the\s+|on\s+)?(?:[A-Z][\p{L}]+\s+)?$/u;
const PART =
  /^\s*(?:memory|utili[sz]ation|hours?|days?|kernels?|programming|time|cost|resources?|cache|power|cores?|count|vendors?|architectures?|instances?|years?|seconds|usage|programs?|code|threads?|bandwidth|cycles|runtime|mode|acceleration|accelerated|budget|racks)\b/i;
const BASED = /^(?:-|\s)(?:based|only|accelerated|implemented)\b/i;
const STUDIED =
  /^\W*(?:On|Using|With)\b|\b(?:deployed|evaluat\w+|experiment\w*|implement\w*|benchmark(?:ed|ing)?|measur\w+|test(?:ed|ing|s)?|prototyp\w+|validat\w+|profil\w+|synthesi\w+|conduct\w*|demonstrat\w+|results?|achiev\w+|run|runs|running|serv(?:es|ing)|train(?:ed|ing)|ported)\b/i;
const BUILT_ON =
  /\b(?:implement|prototyp|buil[dt]|deploy|synthesi|realiz|map|evaluat)\w*\b[^.]{0,60}\bon\s+(?:an?\s+|the\s+|real\s+|commercial\s+|[\p{L}-]+\s+){0,3}$/iu;
const VERB_NEXT =
  /^s?\s+(?:only\s+|can\s+)?(?:achiev|outperform|provid|deliver|enabl|offer|reduc|improv|consum|reach|surpass|attain|instructions|show|spend|run|requir)/i;
const DESIGNED = /\b(?:such\s+as|like|unlike|e\.g\.?,?|including|existing|future|modern|gap between)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

const ref = (mention: Mention, role: HardwareRef['role']): HardwareRef => ({ text: mention.text, name: mention.name, role });

/** The hardware of a claim, measured on or compared with, and the rules that found it. */
export function hardwareOf(draft: Draft, document: Document): { hardware: HardwareRef[]; rules: string[] } {
  const compared = comparedHardware(draft);
  const own = ownSentence(draft);
  if (
    own.length > 0 &&
    !(own.every((m) => m.generic) && draft.attribution === 'own' && elsewhereIn(document, draft).some((m) => !m.generic))
  )
    return {
      hardware: [...own.map((m) => ref(m, 'measured_on')), ...compared],
      rules: ['hardware-in-sentence', ...(compared.length ? ['hardware-compared'] : [])],
    };
  const elsewhere = draft.attribution === 'own' ? elsewhereIn(document, draft) : [];
  return {
    hardware: [...elsewhere.map((m) => ref(m, 'measured_on')), ...compared],
    rules: [...(elsewhere.length ? ['hardware-of-abstract'] : []), ...(compared.length ? ['hardware-compared'] : [])],
  };
}

/** Hardware inside the baseline's own words. */
function comparedHardware({ baselineAt, reading, baseline }: Draft): HardwareRef[] {
  if (!baselineAt || !baseline) return [];
  const inside = reading.hardware.filter((m) => m.start >= baselineAt.start - 4 && m.end <= Math.max(baselineAt.end, baselineAt.start) + 1);
  return inside
    .filter(
      (m) =>
        !m.generic ||
        baselineAt.end - m.end < 2 ||
        /^-based/i.test(between(reading, m.end, m.end + 8)) ||
        /^\s+(?:servers?|platforms?|implementations?|baselines?|accelerators?|counterparts?|clusters?|racks|systems?)/i.test(
          between(reading, m.end, m.end + 16),
        ),
    )
    .map((m) => ref(m, 'baseline'));
}

/** Phrases of hardware that the sentence puts its results on: lists count as one. */
function phrases(reading: SentenceReading): Mention[][] {
  const others = comparisons(reading);
  const free = reading.hardware.filter((m) => !others.some((c) => m.start < c.end && c.start < m.end) && ties(reading, m));
  const groups: Mention[][] = [];
  for (const mention of free) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && LIST.test(between(reading, last.end, mention.start))) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function ties(reading: SentenceReading, mention: Mention): boolean {
  const before = between(reading, mention.start - 64, mention.start);
  const after = between(reading, mention.end, mention.end + 24);
  if (DESIGNED.test(before)) return false;
  if (mention.generic) return (ON.test(before) || BASED.test(after) || VERB_NEXT.test(after)) && !PART.test(after);
  return !PART.test(after) || /^\s*(?:hours?|days?|cores?|racks|kernels?|instances?)\b/i.test(after) || ON.test(before);
}

function ownSentence({ quantity, reading }: Draft): Mention[] {
  const groups = phrases(reading);
  if (groups.length < 2) return groups[0] ?? [];
  const named = groups.filter((group) => group.some((m) => !m.generic));
  const candidates = named.length > 0 ? named : groups;
  const after = candidates.find((group) => (group[0] as Mention).start >= quantity.unitEnd);
  const before = candidates.findLast((group) => (group[0] as Mention).end <= quantity.head);
  const crossed =
    after &&
    reading.quantities.some((q) => q.head >= quantity.unitEnd && q.unitEnd <= (after[0] as Mention).start && q.kind === quantity.kind) &&
    before;
  return (crossed ? before : (after ?? before)) ?? [];
}

/** Named hardware that the rest of the abstract puts its experiments on, where there is only one such phrase. */
function elsewhereIn(document: Document, { reading }: Draft): Mention[] {
  const found = document.sentences
    .filter(
      (other) =>
        other !== reading &&
        other.sentence.index >= document.ownFrom &&
        STUDIED.test(between(other, other.sentence.start, other.sentence.end)),
    )
    .flatMap((other) =>
      phrases(other).map((group) =>
        group.filter((m) =>
          (m.generic ? BUILT_ON : ON).test(between(other, (group[0] as Mention).start - 64, (group[0] as Mention).start)),
        ),
      ),
    )
    .filter((group) => group.length > 0);
  const names = new Set(found.map((group) => group.map((m) => m.name).join('+')));
  return names.size === 1 ? (found[0] ?? []) : [];
}

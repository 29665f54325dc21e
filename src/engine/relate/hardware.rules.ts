import type { HardwareRef, Mention, Span } from '../model.js';
import { comparisons } from './comparisons.js';
import { between, type Document, type Draft, type SentenceReading } from './draft.js';

const ON =
  /\b(?:on|onto|using|with|across|for|deployed\s+(?:on|at)|in|to|via|target(?:s|ing)?|prototyp\w+(?:\s+it)?\s+on)\s+(?:an?\s+|the\s+|our\s+|both\s+|two\s+|four\s+|eight\s+|single\s+|one\s+|commodity\s+|real\s+|production\s+|modern\s+|commercial\s+|\d+\s*[x×]?\s*|actual\s+|multiple\s+|various\s+|edge\s+|\d+-|[\p{L}-]+\s+){0,4}(?:[\p{L}]+[:–—-]\s*)?$/iu;
const LIST = /^\s*(?:\([^)]*\)\s*)?(?:,|,?\s*(?:and|or|&)|\/)\s*(?:an?\s+|the\s+|on\s+)?(?:[A-Z][\p{L}]+\s+)?$/u;
const PART =
  /^\s*(?:memory|utili[sz]ation|hours?|days?|kernels?|programming|time|cost|resources?|cache|power|cores?|count|vendors?|architectures?|instances?|years?|seconds|usage|programs?|code|threads?|bandwidth|cycles|runtime|mode|acceleration|accelerated|budget|racks)\b/i;
const BASED = /^(?:-|\s)(?:based|only|accelerated|implemented)\b/i;
const STUDIED =
  /^\W*(?:On|Using|With)\b|\b(?:deployed|evaluat\w+|experiment\w*|implement\w*|benchmark(?:ed|ing)?|measur\w+|test(?:ed|ing|s)?|prototyp\w+|validat\w+|profil\w+|synthesi\w+|explor\w+|conduct\w*|demonstrat\w+|results?|achiev\w+|run|runs|running|serv(?:es|ing)|train(?:ed|ing)|ported)\b/i;
const BUILT_ON =
  /\b(?:implement|prototyp|buil[dt]|deploy|synthesi|realiz|map|evaluat)\w*\b[^.]{0,60}\bon\s+(?:an?\s+|the\s+|real\s+|commercial\s+|[\p{L}-]+\s+){0,3}$/iu;
const MADE_FOR =
  /\b(?:present|propos|introduc|design|develop|target|optimi[sz]|evaluat|implement)\w*\b[^.]{0,80}\b(?:for|on|targeting)\s+(?:an?\s+|the\s+|[\p{L}-]+\s+){0,2}$/iu;
const TITLE_ON = /\bon\s+(?:an?\s+|the\s+|[\p{L}-]+\s+){0,2}$/iu;
const TITLE_FOR = /\b(?:on|for)\s+(?:an?\s+|the\s+|[\p{L}-]+\s+){0,2}$/iu;
/** How good an answer is does not depend on the machine: these take hardware only from their own sentence. */
const QUALITY =
  /^(?:accuracy|f1|precision|recall|auc|bleu|rouge|pass_rate|win_rate|map|iou|psnr|perplexity|correlation|score|parameters|error)$/;
const SAME_PLATFORM =
  /^\s+(?:methods?|approach(?:es)?|kernels?|implementations?|frameworks?|schedulers?|compilers?|librar(?:y|ies)|mapping|runtimes?)\b/i;
const VERB_NEXT =
  /^s?\s+(?:only\s+|can\s+)?(?:achiev|outperform|provid|deliver|enabl|offer|reduc|improv|consum|reach|surpass|attain|instructions|show|spend|run|requir)/i;
const DESIGNED = /\b(?:such\s+as|like|unlike|e\.g\.?,?|including|existing|future|modern|gap between)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

const ref = (mention: Mention, role: HardwareRef['role']): HardwareRef => ({ text: mention.text, name: mention.name, role });

/** The hardware of a claim, measured on or compared with, and the rules that found it. A name says more than a kind, wherever it stands. */
export function hardwareOf(draft: Draft, document: Document): { hardware: HardwareRef[]; rules: string[] } {
  const compared = comparedHardware(draft);
  const here = ownSentence(draft).filter((m) => m.text !== draft.subject || !document.title.includes(m.text));
  const away = draft.attribution === 'own' && here.every((m) => m.generic) ? elsewhereIn(document, draft) : [];
  const own = here.length > 0 && !away.some((m) => !m.generic) ? here : away;
  const rules = [
    ...(own.length > 0 ? [own === here ? 'hardware-in-sentence' : 'hardware-of-abstract'] : []),
    ...(compared.length > 0 ? ['hardware-compared'] : []),
  ];
  return { hardware: [...own.map((m) => ref(m, 'measured_on')), ...compared], rules };
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
        /^\s+(?:servers?|platforms?|baselines?|accelerators?|counterparts?|clusters?|racks|systems?)/i.test(
          between(reading, m.end, m.end + 16),
        ),
    )
    .map((m) => ref(m.generic && baselineAt.end - m.end < 10 ? { ...m, text: baseline } : m, 'baseline'));
}

/** "over baseline NPU methods": other methods on the same platform, which is what ours was measured on too. */
function platformOf(reading: SentenceReading, { start, end }: Span): Mention[] {
  return reading.hardware.filter((m) => m.generic && m.start >= start && m.end < end && SAME_PLATFORM.test(between(reading, m.end, end)));
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

function ownSentence({ quantity, reading, baselineAt }: Draft): Mention[] {
  const groups = phrases(reading);
  if (groups.length === 0 && baselineAt) return platformOf(reading, baselineAt);
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

/** Hardware that the rest of the abstract puts its experiments on, where that is one phrase; else what the title names. */
function elsewhereIn(document: Document, { reading, metric }: Draft): Mention[] {
  if (QUALITY.test(metric)) return [];
  const others = document.sentences.filter((other) => other !== reading && other.sentence.index >= document.ownFrom);
  const named = others.flatMap((other) => studiedOn(other, (m) => !m.generic));
  const kinds = others
    .filter((other) => other.sentence.index < reading.sentence.index)
    .flatMap((other) => studiedOn(other, (m) => m.generic));
  const studied = named.length > 0 ? named : kinds;
  const widest = studied.reduce<readonly Mention[]>((most, group) => (group.length > most.length ? group : most), []);
  const agreed = studied.every((group) => group.every((m) => widest.some((other) => other.name === m.name)));
  return agreed ? [...(widest.length > 0 ? widest : document.titleHardware)] : [];
}

/** Named hardware of a sentence that tells of experiments or of what was made for it; kinds only where something was built on them. */
function studiedOn(other: SentenceReading, wanted: (mention: Mention) => boolean): Mention[][] {
  const text = between(other, other.sentence.start, other.sentence.end);
  return phrases(other)
    .map((group) => {
      const before = between(other, (group[0] as Mention).start - 100, (group[0] as Mention).start);
      return group.filter(
        (m) => wanted(m) && (m.generic ? BUILT_ON.test(before) : MADE_FOR.test(before) || (STUDIED.test(text) && ON.test(before))),
      );
    })
    .filter((group) => group.length > 0);
}

/** Hardware that a title puts its work on: "Low-Bit Inference on NPUs". */
export function hardwareOfTitle(title: SentenceReading): Mention[] {
  return title.hardware.filter(
    (m) =>
      (m.generic ? TITLE_ON : TITLE_FOR).test(between(title, m.start - 40, m.start)) &&
      (!m.generic || /^(?:[^\p{L}]|$)/u.test(between(title, m.end, m.end + 1))),
  );
}

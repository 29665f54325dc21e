import type { Mention, Span } from '../model.js';
import { comparisons } from './comparisons.js';
import { between, type SentenceReading } from './draft.js';

/** How a phrase of hardware hangs in its sentence: "on an A100", "the GPU achieves", "the A100's bandwidth", "devices such as an A100". */
export type Tie = 'on' | 'subject' | 'named' | 'example';

/** Hardware that the sentence puts something on, a list of pieces counting as one. */
export interface HardwarePhrase extends Span {
  readonly mentions: readonly Mention[];
  readonly tie: Tie;
}

const ON =
  /\b(?:on|onto|into|including|using|with|across|for|validated\s+against|deployed\s+(?:on|at)|in|to|via|target(?:s|ing)?|leverag\w+|prototyp\w+(?:\s+it)?\s+on)\s+(?:an?\s+|the\s+|our\s+|both\s+|two\s+|four\s+|eight\s+|single\s+|one\s+|commodity\s+|real\s+|production\s+|modern\s+|commercial\s+|\d+\s*[x×]?\s*|actual\s+|multiple\s+|various\s+|edge\s+|\d+-|[\p{L}-]+\s+){0,4}(?:[\p{L}]+[:–—-]\s*)?$/iu;
const LIST =
  /^\s*(?:\([^)]*\)\s*)?(?:,\s*(?:and|or|&)|,|(?:and|or|&)|\/)\s*(?:an?\s+|the\s+|on\s+)?(?:(?:[A-Z][\p{L}]+|bespoke|custom|embedded|mobile|edge|neural processing units)\s+){0,4}\(?$/u;
const PART =
  /^\s*(?:memory|utili[sz]ation|hours?|days?|kernels?|programming|time|cost|resources?|cache|power|cores?|count|vendors?|architectures?|instances?|years?|seconds|usage|programs?|code|threads?|bandwidth|cycles|runtime|mode|acceleration|accelerated|budget|racks|vendor|efficiency|workloads?|intensive|offloading|native|friendly)\b/i;
const NAMED_PART = /^\s*(?:hours?|days?|cores?|racks|kernels?|instances?|bandwidth|peak)\b/i;
const BASED = /^(?:-|\s)(?:based|only|accelerated|implemented)\b/i;
const CLAUSE_START =
  /(?:^|[,;:(]\s*(?:and\s+|while\s+|whereas\s+|but\s+)?|\b(?:that|while|whereas|how|and)\s+)(?:the\s+|our\s+|its\s+|an?\s+)?$/i;
const VERB_NEXT =
  /^s?\s+(?:only\s+|can\s+|also\s+|devices?\s+|platforms?\s+|implementation\s+|prototype\s+)*(?:achiev|outperform|provid|deliver|enabl|offer|reduc|improv|consum|reach|surpass|attain|instructions|show|spend|run|requir|sustain|process|complet|execut|encod|decod)/i;
const EXAMPLE = /\b(?:such\s+as|like)\s+(?:an?\s+|the\s+)?(?:[A-Z]\w+\s+)?$/;
const DESIGNED = /\b(?:unlike|e\.g\.?,?|existing|future|modern|gap between)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
/** "the GPU reference on an H100": the baseline's own machine. */
const CODE = /\b(?:implementations?|versions?|solvers?|execution|code|software|inference|baselines?)$/i;
const OF_BASELINE = /^\s*(?:\p{L}+\s+){0,2}?(?:running\s+|executed\s+|deployed\s+|implemented\s+)?on\s+(?:an?\s+|the\s+)?$/u;

const found = new WeakMap<SentenceReading, readonly HardwarePhrase[]>();

/** The phrases of hardware of a sentence, left to right, without those that something is compared with. */
export function hardwarePhrases(reading: SentenceReading): readonly HardwarePhrase[] {
  const known = found.get(reading) ?? search(reading);
  found.set(reading, known);
  return known;
}

/** Whether a piece of hardware is what a sentence compares with, or what that runs on. */
export function isCompared(reading: SentenceReading, mention: Mention): boolean {
  return comparisons(reading).some((c) => (mention.start < c.end && c.start < mention.end) || machinesOf(reading, c).includes(mention));
}

/** What a baseline runs on: "the GPU reference on an H100", "implementations on a GPU and a CPU". */
export function machinesOf(reading: SentenceReading, { start, end }: Span): readonly Mention[] {
  const after = reading.hardware.filter((m) => m.start >= end);
  const first = after[0];
  if (first && /^\s*\(\s*(?:an?\s+)?$/.test(between(reading, end, first.start)) && !first.generic) return [first];
  if (!first || !OF_BASELINE.test(between(reading, end, first.start))) return [];
  const holds = reading.hardware.some((h) => h.start >= start && h.end <= end) || CODE.test(between(reading, start, end));
  const stop = after.findIndex((m, i) => i > 0 && !LIST.test(between(reading, (after[i - 1] as Mention).end, m.start)));
  return holds ? after.slice(0, stop < 0 ? after.length : stop) : [];
}

function search(reading: SentenceReading): HardwarePhrase[] {
  const phrases: HardwarePhrase[] = [];
  for (const mention of reading.hardware) {
    const tie = isCompared(reading, mention) ? null : tieOf(reading, mention, phrases.at(-1));
    const last = phrases.at(-1);
    if (!tie) continue;
    if (last && LIST.test(between(reading, last.end, mention.start)))
      phrases[phrases.length - 1] = { ...last, end: mention.end, mentions: [...last.mentions, mention] };
    else phrases.push({ start: mention.start, end: mention.end, mentions: [mention], tie });
  }
  return phrases;
}

function tieOf(reading: SentenceReading, mention: Mention, last: HardwarePhrase | undefined): Tie | null {
  const before = between(reading, mention.start - 64, mention.start);
  const after = between(reading, mention.end, mention.end + 32);
  const part = PART.test(after);
  if (last && !part && LIST.test(between(reading, last.end, mention.start))) return last.tie;
  if (EXAMPLE.test(before)) return mention.generic ? null : 'example';
  if (DESIGNED.test(before)) return null;
  if (ON.test(before) && !(mention.generic && part)) return 'on';
  if (CLAUSE_START.test(before) && (VERB_NEXT.test(after) || (mention.generic && !part && /^\s/.test(after)))) return 'subject';
  if (BASED.test(after)) return 'named';
  if (mention.generic) return VERB_NEXT.test(after) ? 'subject' : null;
  return !part || NAMED_PART.test(after) ? 'named' : null;
}

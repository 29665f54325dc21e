import { NOT_BASELINE } from '../lexicons/cues.js';
import type { Span } from '../model.js';
import { between, type SentenceReading } from './draft.js';
import { nounPhrase } from './phrase.js';

export type Cue = 'than' | 'over' | 'verb' | 'compared';

/** A thing that something is compared with: the words that say so (`cueAt`) and the noun phrase after them. */
export interface Comparison extends Span {
  readonly cue: Cue;
  readonly cueAt: number;
  readonly text: string;
}

const CUES = new RegExp(
  [
    String.raw`(?<than>\bthan(?:\s+(?:that|those)\s+of|\s+when\s+using|\s+with|\s+using)?)`,
    String.raw`(?<verb>\b(?:outperform|surpass|beat|outpac)(?:s|es|ed|ing|ting)?|\bexceed(?:s|ed|ing)\b|\boutdo(?:es|ing)\b|\bimprov(?:e|es|ed|ing)\s+(?:up)?on\b|\bimprov(?:es|ed|ing)(?=\s+[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?\s+by\b|\s+(?:the\s+)?(?:strongest|best|prior|previous|existing|state-of-the-art|SOTA|[\w-]*\s?baseline)))`,
    String.raw`(?<compared>\b(?:as\s+)?compar(?:ed|ing|ison)\s+(?:[A-Z][\w-]*\s+)?(?:to|with|against)(?:\s+(?:that|those)\s+of|\s+using)?|\b(?:in|by)\s+compar\w+\s+(?:to|with)|\brelative\s+to|\bwith\s+respect\s+to|\bin\s+contrast\s+to|\bas\s+opposed\s+to|\bvs\.?|\bversus|\bagainst|\bcontrasted\s+with|\bcomparable\s+(?:[\w-]+\s+){0,3}?to(?:\s+(?:that|those)\s+of)?|\bon\s+par\s+with|\bapproaching|\bnearly\s+matching|\bparity\s+with|(?<=(?:reductions?|drops?|decreases?|increases?|improvements?|degradations?|deviations?|gains?)\s)from(?=\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}(?:original|baseline|reference|full|uncompressed|unfused|FP\d))|^Over(?=\s+(?:the\s+|an?\s+)?(?:prior|previous|existing|state|baseline|[A-Z]))|\bmatch(?:es|ing|ed)?\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:accuracy|performance|quality|throughput|speed)\s+of)`,
    String.raw`(?<over>\bover|(?<=(?:[x×%]|times|percent|magnitude)\s)(?:below|above|beyond))`,
  ].join('|'),
  'gi',
);
const RESULT_WORD =
  /(?:\brespectively,?|\bon average,?|\b(?:improv\w*|gains?|reductions?|increases?|decreases?|savings?|boosts?|advantages?|leads?|benefits?|enhancements?|better|superior\w*|reduces?|drops?|slowdowns?|upon|wins?|\w+er|improv\w*\s+(?:[\w/-]+\s+){1,3}?)|\))\s*$/i;
const VALIDATED = /\b(?:validat|calibrat|verif|check)\w*\s+$/i;
const BARE_KIND =
  /^(?:other\s+|existing\s+)?(?:frameworks|methods|systems|approaches|baselines|accelerators|solutions|techniques|tools|libraries|models|works)$/i;
const LEAD =
  /^\s+(?:even\s+|(?:various|several|multiple)\s+(?=[\w-]+\s+[\w-]+)|(?:two|three|four|five|six|seven)\s+(?=(?:state-of-the-art|SOTA|existing|recent|popular|leading|strong|baselines?|other)\b)|both\s+|an?\s+|the\s+(?!baselines?\b)|its\s+|their\s+|our\s+|all\s+)*/;

const found = new WeakMap<SentenceReading, readonly Comparison[]>();

/** Every comparison of a sentence, left to right. "over 90%" and "over time" compare nothing. */
export function comparisons(reading: SentenceReading): readonly Comparison[] {
  const known = found.get(reading) ?? search(reading);
  found.set(reading, known);
  return known;
}

function search(reading: SentenceReading): Comparison[] {
  const { sentence } = reading;
  const list: Comparison[] = [];
  for (const match of sentence.view.slice(sentence.start, sentence.end).matchAll(CUES)) {
    if (VALIDATED.test(between(reading, sentence.start + match.index - 24, sentence.start + match.index))) continue;
    const cue = (['than', 'verb', 'compared', 'over'] as const).find((name) => match.groups?.[name]);
    const from = sentence.start + match.index + match[0].length;
    const lead = LEAD.exec(between(reading, from, sentence.end))?.[0].length;
    if (!cue || lead === undefined || NOT_BASELINE.test(between(reading, from + lead, sentence.end))) continue;
    if (cue === 'over' && !afterResult(reading, sentence.start + match.index)) continue;
    const phrase = instance(reading, nounPhrase(reading, from + lead));
    const whole = phrase && described(reading, phrase);
    const text = whole && sentence.view.slice(whole.start, whole.end);
    if (whole && /^improv/i.test(match[0]) && !/on$/i.test(match[0]) && measured(reading, whole)) continue;
    if (whole && text && !NOT_BASELINE.test(text) && isThing(cue, text))
      list.push({ ...whole, cue, cueAt: sentence.start + match.index, text: text.replace(/\s+/g, ' ').replace(/['’]s$/, '') });
  }
  return list;
}

/** "improves KIVI by" compares, "improves throughput by" and "improves P99 TTFT by" do not. */
const measured = (reading: SentenceReading, { start, end }: Span): boolean =>
  reading.metrics.some((m) => m.start >= start && m.end <= end) ||
  !/^(?:[A-Z]+(?:[-_.]?\w*[a-z\d])|(?:strongest|best|prior|previous|existing|state-of-the-art|SOTA|[\w-]*\s?baseline))/.test(
    between(reading, start, end),
  );

/** "a baseline using prefetchers": a baseline that is named only by what it does. */
function described(reading: SentenceReading, phrase: Span): Span {
  if (!/^baselines?$/i.test(between(reading, phrase.start, phrase.end))) return phrase;
  const lead = /^\s+(?:using|with|based\s+on|of)\s+(?:the\s+|an?\s+)?/.exec(between(reading, phrase.end, phrase.end + 24));
  const more = lead && nounPhrase(reading, phrase.end + lead[0].length, 6);
  return more ? { start: phrase.start, end: more.end } : phrase;
}

/** "frameworks such as llama.cpp": the instance, where the kind says nothing. */
function instance(reading: SentenceReading, phrase: Span | null): Span | null {
  if (!phrase || !BARE_KIND.test(between(reading, phrase.start, phrase.end))) return phrase;
  const lead = /^,?\s*(?:such\s+as|like|including)\s+/.exec(between(reading, phrase.end, phrase.end + 40));
  return (lead && nounPhrase(reading, phrase.end + lead[0].length, 6)) || phrase;
}

/** "over the edge network", "against attacks", "over diverse models" say where or against what, not what with. */
function isThing(cue: Cue, text: string): boolean {
  if (
    cue === 'over' &&
    /^(?:diverse|different|distributed|wireless|large|extended|varying|variable|real|public|standard|popular|wide|entire|whole|open|noisy|long-term|longer|input|multi-turn)\b.*(?:s|data)$/i.test(
      text,
    )
  )
    return false;
  if (
    cue === 'over' &&
    !/\bbaseline\b/i.test(text) &&
    /\b(?:period|network|networks|time|years|tasks|datasets|benchmarks|range|distances?|hours|days|months|space|samples|images|windows?|horizons?|workloads|queries|tokens|samples|data|traces|settings|images|cases|domains|internet|links?|runs)$/i.test(
      text,
    )
  )
    return false;
  if (/^against/i.test(text) || /\b(?:attacks?|adversar\w+|threats?)$/i.test(text)) return false;
  if (/\b(?:trade-?offs?|gaps?|debate|dilemma)$/i.test(text)) return false;
  return !/^(?:ground[- ]truth|experimental data|measurements?|one another|each other)\b/i.test(text);
}

/** "2x speedup over X", "31% over X", "improvement over X", not "retrieval over X". */
function afterResult(reading: SentenceReading, at: number): boolean {
  const before = between(reading, at - 40, at);
  const nearEnd = (span: Span | { unitEnd: number }): boolean => {
    const end = 'unitEnd' in span ? span.unitEnd : span.end;
    return end <= at && /^[\s)]*$/.test(between(reading, end, at));
  };
  if (/^over\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}baselines?\b/i.test(between(reading, at, at + 60))) return true;
  if (gainedOverName(reading, at)) return true;
  return RESULT_WORD.test(before) || reading.metrics.some(nearEnd) || reading.quantities.some(nearEnd);
}

/** "gains of 12% on chiplets and 3% elsewhere over Linux CFS": a name after a gain in the same clause. */
function gainedOverName(reading: SentenceReading, at: number): boolean {
  const gain = reading.quantities.findLast((q) => q.unitEnd <= at && (q.kind === 'percent' || q.kind === 'ratio'));
  const name = /^over\s+(?:the\s+)?[A-Z]/.test(between(reading, at, at + 12));
  const known = [...reading.datasets, ...reading.models].some((m) => m.start > at && m.start - at < 12);
  const gap = gain && between(reading, gain.unitEnd, at);
  return name && !known && gap !== undefined && gap.length < 50 && !/[,;:()]|\b(?:while|and|with|using|evaluated|tested)\b/.test(gap);
}

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
    String.raw`(?<verb>\b(?:outperform|surpass|beat|outpac)(?:s|es|ed|ing|ting)?|\bexceed(?:s|ed|ing)\b|\boutdo(?:es|ing)\b)`,
    String.raw`(?<compared>\b(?:as\s+)?compar(?:ed|ing|ison)\s+(?:to|with|against)(?:\s+(?:that|those)\s+of)?|\b(?:in|by)\s+compar\w+\s+(?:to|with)|\brelative\s+to|\bwith\s+respect\s+to|\bin\s+contrast\s+to|\bas\s+opposed\s+to|\bvs\.?|\bversus|\bagainst|\bcontrasted\s+with)`,
    String.raw`(?<over>\bover|(?<=(?:[x×%]|times|percent|magnitude)\s)(?:below|above))`,
  ].join('|'),
  'gi',
);
const RESULT_WORD =
  /(?:\brespectively,?|\bon average,?|\b(?:improv\w*|gains?|reductions?|increases?|decreases?|savings?|boosts?|advantages?|leads?|benefits?|enhancements?|better|superior\w*|reduces?|drops?|slowdowns?|upon|wins?|\w+er)|\))\s*$/i;
const VALIDATED = /\b(?:validat|calibrat|verif|check)\w*\s+$/i;
const LEAD = /^\s+(?:even\s+|both\s+|an?\s+|the\s+|its\s+|their\s+|our\s+|all\s+)*/;

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
    const phrase = nounPhrase(reading, from + lead);
    const text = phrase && sentence.view.slice(phrase.start, phrase.end);
    if (phrase && text && !NOT_BASELINE.test(text) && isThing(cue, text))
      list.push({ ...phrase, cue, cueAt: sentence.start + match.index, text: text.replace(/\s+/g, ' ') });
  }
  return list;
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
  return RESULT_WORD.test(before) || reading.metrics.some(nearEnd) || reading.quantities.some(nearEnd);
}

import { CHANGE_STEMS } from '../lexicons/cues.js';
import { BETTER } from '../mentions/metrics.js';
import type { Direction } from '../model.js';

type Sense = keyof typeof CHANGE_STEMS;

const SENSES = Object.keys(CHANGE_STEMS) as Sense[];
const stems = (sense: Sense): string => CHANGE_STEMS[sense].join('|');
const CHANGE = new RegExp(SENSES.map((sense) => `(?<${sense}>(?<!\\ball-)\\b(?:${stems(sense)})[a-z]*)`).join('|'), 'gi');
/** Begin like a change and are none. */
const NO_CHANGE =
  /^(?:upon|update\w*|upper|upgrade\w*|leading|lossless|lossy|cutting-edge|advanced?|multiple\w*|win(?:dow\w*|ograd\w*)|savvy|growing|leads|optimi[sz]ers?|harmful|harmoni\w*|risks?|risky|leader\w*|optimi[sz]ed|loser|extended|morever|moreover|less-than|dropout|cuts?off|speech|wing\w*|winter|lagrang\w*|fallback|improvised|benefits|accelerators?|multipl(?:y|ier|iers|ication|ications|exing|exed|icity|ied)|narrowband|trailing|losses|raises the question|efficiently|efficiency)$/i;

export interface Change {
  readonly word: string;
  readonly sense: Sense;
  readonly at: number;
}

/** Words of change in a stretch of text, in order. */
export function changes(text: string): Change[] {
  const found: Change[] = [];
  for (const match of text.matchAll(CHANGE)) {
    const sense = SENSES.find((s) => match.groups?.[s] !== undefined);
    if (sense && !NO_CHANGE.test(match[0])) found.push({ word: match[0].toLowerCase(), sense, at: match.index });
  }
  return found;
}

/** The way a metric moves under a change: better is up or down as the metric has it ("energy improvement" is down). */
export function directionOf(sense: Sense, metric: string): Direction {
  if (sense === 'up' || sense === 'down') return sense;
  const lowerIsBetter = BETTER.get(metric) === 'lower';
  return (sense === 'better') === lowerIsBetter ? 'down' : 'up';
}

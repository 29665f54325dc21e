import type { Direction, Quantity, Relation } from '../model.js';
import { type Change, changes, directionOf } from './direction.js';
import { type Draft, type SentenceReading, between } from './draft.js';
import { headEnd } from './metric-phrases.js';

export interface Movement {
  readonly relation: Relation;
  readonly direction: Direction;
}

/** Says whether a number is a level, a ratio or a change, and which way its metric moves. */
export interface DirectionRule {
  readonly name: string;
  find(draft: Draft): Movement | null;
}

export const isShift = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'points';

export const relationOf = (quantity: Quantity): Relation => (quantity.kind === 'ratio' ? 'ratio' : 'change');

/** The way a metric moves; what measures an efficiency of something gets better by rising. */
export function way({ reading, metric, metricAt }: Draft, sense: Change['sense']): Direction {
  const efficiency = metricAt !== null && /efficien|effectiv|productiv|densit/i.test(between(reading, metricAt.start, metricAt.end));
  return efficiency && sense === 'better' ? 'up' : efficiency && sense === 'worse' ? 'down' : directionOf(sense, metric);
}

/** The first change in the noun phrase after a number ("84% energy savings", "2.2x higher goodput"). */
export function changeAfter(reading: SentenceReading, quantity: Quantity): ReturnType<typeof changes>[number] | undefined {
  return changes(between(reading, quantity.unitEnd, headEnd(reading, quantity)))[0];
}

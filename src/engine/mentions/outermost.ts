import type { Span } from '../model.js';

/** Spans that are inside no other, in the order of the text; of equal ones the first. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  const within = (a: T, b: T): boolean => b.start <= a.start && a.end <= b.end;
  return spans
    .filter((one, i) => !spans.some((other, k) => k !== i && within(one, other) && (!within(other, one) || k < i)))
    .sort((a, b) => a.start - b.start);
}

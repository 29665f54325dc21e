import type { Quantity, Span } from '../model.js';
import type { Draft } from './draft.js';

export interface Baseline extends Span {
  readonly text: string;
  /** The baseline's own number, where it stands beside ours, and which quantity that is. */
  readonly value: Quantity | null;
}

/** Finds what a number is compared with. */
export interface BaselineRule {
  readonly name: string;
  find(draft: Draft): Baseline | null;
}

export const baseline = (phrase: Span & { text: string }, value: Quantity | null = null): Baseline => ({
  start: phrase.start,
  end: phrase.end,
  text: phrase.text,
  value,
});

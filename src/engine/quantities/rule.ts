import type { Numeral, QuantityKind } from '../model.js';

/** What a rule reads after (or before) a number. Offsets are UTF-16 into the view; `start` moves only for signs in front. */
export interface Reading {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly unitEnd: number;
  readonly start?: number;
  readonly end?: number;
  readonly low?: number;
  readonly high?: number;
}

/** Reads the unit of one number; null where it is of another kind. `view` is the abstract with markup blanked. */
export interface UnitRule {
  readonly name: string;
  read(view: string, numeral: Numeral): Reading | null;
}

/** Matches a sticky expression at an offset. */
export function at(pattern: RegExp, view: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(view);
}

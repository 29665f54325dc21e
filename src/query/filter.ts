import type { Attribution, Direction, HardwareRole, Qualifier, Relation } from '../engine/index.js';
import type { ReviewState } from '../storage/index.js';
import type { GroupKey } from './group-keys.js';

export interface Range<T> {
  readonly min?: T | undefined;
  readonly max?: T | undefined;
}

export interface HardwareFilter {
  readonly name?: string | undefined;
  readonly vendor?: string | undefined;
  readonly kind?: string | undefined;
  readonly role?: HardwareRole | undefined;
}

/** A value of a key, as facets and groups give it. */
export interface GroupFilter {
  readonly by: GroupKey;
  readonly value: string;
}

/** What claims are picked by: all that is given must hold. Names are found in whole words, whatever their case. */
export interface ClaimFilter {
  readonly text?: string | undefined;
  readonly metric?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly hardware?: readonly HardwareFilter[] | undefined;
  readonly group?: readonly GroupFilter[] | undefined;
  readonly baseline?: string | undefined;
  readonly subject?: string | undefined;
  readonly model?: string | undefined;
  readonly dataset?: string | undefined;
  readonly relation?: readonly Relation[] | undefined;
  readonly direction?: readonly Direction[] | undefined;
  readonly qualifier?: readonly Qualifier[] | undefined;
  readonly attribution?: Attribution | undefined;
  readonly value?: Range<number> | undefined;
  readonly factor?: Range<number> | undefined;
  readonly minConfidence?: number | undefined;
  readonly paper?: string | undefined;
  readonly date?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly review?: readonly ReviewState[] | undefined;
  readonly and?: readonly ClaimFilter[] | undefined;
  readonly or?: readonly ClaimFilter[] | undefined;
  readonly not?: ClaimFilter | undefined;
}

/** Claims of a time: those that a filter picks, as they stood at `asOf` (now where it is left out). */
export interface Scope {
  readonly filter?: ClaimFilter | undefined;
  readonly asOf?: Date | undefined;
  /** Only claims of one thing over another, be they systems or hardware. */
  readonly between?: { readonly subject: string; readonly baseline: string } | undefined;
}

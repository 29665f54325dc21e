import type { Abstract, Claim } from '../engine/index.js';

/** A paper as a source gives it; `published` is an ISO date where the source says one. */
export interface PaperRecord extends Abstract {
  readonly published: string | null;
}

/** A paper with its claims; null where it was not read because it was known, and is to be left alone. */
export interface ReadPaper {
  readonly paper: PaperRecord;
  readonly claims: readonly Claim[] | null;
}

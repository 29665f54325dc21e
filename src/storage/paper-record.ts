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

const LONGEST_ID = 200;
const LONGEST_TITLE = 2_000;
const LONGEST_ABSTRACT = 200_000;

/** Checks what every format must give, and says what is wrong with it in one phrase. */
export function checkPaper(paper: PaperRecord): string | null {
  for (const [field, longest] of [
    ['id', LONGEST_ID],
    ['title', LONGEST_TITLE],
    ['abstract', LONGEST_ABSTRACT],
  ] as const) {
    const value = paper[field];
    if (value.trim() === '') return `${field} is empty`;
    if (value.includes('\u0000')) return `${field} holds a NUL byte`;
    if (!value.isWellFormed()) return `${field} holds half a surrogate pair`;
    if (value.length > longest) return `${field} is longer than ${longest.toLocaleString('en')} characters`;
  }
  return null;
}

import type { PaperRecord, Rejection } from '../storage/index.js';

/** What a reader yields: a paper and the line it began on, or a record it could not take. Lines count from 1. */
export type ReadRecord = { readonly paper: PaperRecord; readonly line: number } | { readonly rejection: Omit<Rejection, 'file'> };

/** A line of a file; `text` is null where the line is unreadable, and `problem` says why. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  readonly problem: string | null;
  readonly excerpt: string;
}

export type Format = 'jsonl' | 'trending';
export const FORMATS: readonly Format[] = ['jsonl', 'trending'];

const EXCERPT = 120;

export const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);
export const reject = (line: number, reason: string, text: string): ReadRecord => ({ rejection: { line, reason, excerpt: excerpt(text) } });

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

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

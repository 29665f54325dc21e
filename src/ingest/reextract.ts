import type { Change, Reading, Reextraction } from '../storage/index.js';
import { type Extractor, here } from './extractor.js';

/** Papers brought up to date in one transaction. */
const BATCH = 128;

/** A paper that could not be brought up to date, and why; it stays as it was. */
export interface Failure {
  readonly paperId: string;
  readonly reason: string;
}

export interface ReextractReport {
  readonly papers: number;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** How many claims changed in each slot. */
  readonly slots: Readonly<Record<string, number>>;
  readonly failed: readonly Failure[];
  /** Papers that wait for another run: those that failed, or all that are left where this one was stopped. */
  readonly left: number;
  readonly seconds: number;
}

export interface ReextractOptions {
  readonly extractor?: Extractor;
  /** Gets every claim that is added, gone or otherwise than before. */
  readonly onChange?: (change: Change) => Promise<void>;
  readonly onProgress?: (papers: number) => void;
  /** Asks for an end after the batch at work. */
  readonly signal?: AbortSignal;
}

/**
 * Brings stored papers to the current engine, a batch at a time. A run that is stopped loses at most its batch: the next goes on
 * where it was. A paper that cannot be stored is left as it was, and stops nothing else.
 */
export async function reextract(store: Reextraction, options: ReextractOptions = {}): Promise<ReextractReport> {
  const began = performance.now();
  const { extractor = here, signal } = options;
  const report = { papers: 0, added: 0, gone: 0, changed: 0, slots: {} as Record<string, number>, failed: [] as Failure[] };
  for (let after = 0; !signal?.aborted; ) {
    const batch = await store.outdated(BATCH, after);
    if (batch.length === 0) break;
    after = batch.at(-1)?.versionId ?? after;
    const claims = await extractor.extract(batch);
    const { changes, failed } = await replaced(
      store,
      batch.map((paper, i) => ({ paper, claims: claims[i] ?? [] })),
    );
    for (const change of changes) {
      report[change.before === null ? 'added' : change.after === null ? 'gone' : 'changed']++;
      for (const slot of change.slots) report.slots[slot] = (report.slots[slot] ?? 0) + 1;
      await options.onChange?.(change);
    }
    report.papers += batch.length - failed.length;
    report.failed.push(...failed);
    options.onProgress?.(report.papers);
  }
  return { ...report, left: await store.left(), seconds: Number(((performance.now() - began) / 1000).toFixed(3)) };
}

/** Stores a batch; where it cannot be, each paper by itself, so that only the one that is at fault fails. */
async function replaced(store: Reextraction, read: readonly Reading[]): Promise<{ changes: Change[]; failed: Failure[] }> {
  try {
    return { changes: await store.replace(read), failed: [] };
  } catch (error) {
    if (!isOfData(error)) throw error;
    if (read.length === 1)
      return { changes: [], failed: read.map(({ paper }) => ({ paperId: paper.id, reason: (error as Error).message })) };
  }
  const each = [];
  for (const one of read) each.push(await replaced(store, [one]));
  return { changes: each.flatMap(({ changes }) => changes), failed: each.flatMap(({ failed }) => failed) };
}

/** Whether the database refused what it was given (classes 22 and 23 of PostgreSQL's error codes), and not to work at all. */
const isOfData = (error: unknown): boolean => /^2[23]/.test((error as { driverError?: { code?: string } }).driverError?.code ?? '');

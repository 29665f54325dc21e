import type { Change, Reextraction } from '../storage/index.js';
import { type Extractor, here } from './extractor.js';

/** Papers brought up to date in one transaction. */
const BATCH = 128;

export interface ReextractReport {
  readonly papers: number;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** How many claims changed in each slot. */
  readonly slots: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/**
 * Brings stored papers to the current engine, a batch at a time. A run that is stopped loses at most its batch: the next goes on
 * where it was. `onChange` gets every claim that is added, gone or otherwise than before.
 */
export async function reextract(
  store: Reextraction,
  options: {
    readonly extractor?: Extractor;
    readonly onChange?: (change: Change) => Promise<void>;
    readonly onProgress?: (papers: number) => void;
  } = {},
): Promise<ReextractReport> {
  const began = performance.now();
  const extractor = options.extractor ?? here;
  const report = { papers: 0, added: 0, gone: 0, changed: 0, slots: {} as Record<string, number> };
  for (let batch = await store.outdated(BATCH); batch.length > 0; batch = await store.outdated(BATCH)) {
    const claims = await extractor.extract(batch);
    for (const change of await store.replace(batch.map((paper, i) => ({ paper, claims: claims[i] ?? [] })))) {
      report[change.before === null ? 'added' : change.after === null ? 'gone' : 'changed']++;
      for (const slot of change.slots) report.slots[slot] = (report.slots[slot] ?? 0) + 1;
      await options.onChange?.(change);
    }
    report.papers += batch.length;
    options.onProgress?.(report.papers);
  }
  return { ...report, seconds: Number(((performance.now() - began) / 1000).toFixed(3)) };
}

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Config } from '../config.js';
import { onThreads, type ReextractReport, reextract } from '../ingest/index.js';
import { Reextraction } from '../storage/index.js';
import { openMigrated } from './open.js';
import { print, warn } from './output.js';

export interface ReextractOptions {
  readonly format: 'text' | 'json';
  readonly threads: number;
  readonly changes?: string;
}

/**
 * Brings stored papers to the current engine, and tells what changed, also where Ctrl-C or SIGTERM ends it early; `changes` names a
 * file that every change is added to, before and after. Exit code 1 where papers are left.
 */
export async function reextractCommand(config: Config, { format, threads, changes }: ReextractOptions): Promise<number> {
  const extractor = onThreads(threads);
  const database = await openMigrated(config);
  const file = changes === undefined ? null : createWriteStream(changes, { flags: 'a' });
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const live = process.stderr.isTTY;
    const report = await reextract(new Reextraction(database.dataSource), {
      extractor,
      signal: stop.signal,
      onChange: async (change) => {
        if (file && !file.write(`${JSON.stringify(change)}\n`)) await once(file, 'drain');
      },
      onProgress: (papers) => live && process.stderr.write(`\r\u001b[K${papers} papers`),
    });
    if (live) process.stderr.write('\r\u001b[K');
    for (const { paperId, reason } of report.failed) warn(`benchclaims: paper ${paperId} stays as it was: ${reason}`);
    await print(format === 'json' ? JSON.stringify(report) : inWords(report));
    return report.left === 0 ? 0 : 1;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    if (file) await finished(file.end());
    await extractor.close();
    await database.close();
  }
}

function inWords({ papers, added, gone, changed, slots, left, seconds }: ReextractReport): string {
  const bySlot = Object.entries(slots)
    .toSorted(([, a], [, b]) => b - a)
    .map(([slot, count]) => `${slot} ${count}`);
  const detail = bySlot.length > 0 ? ` (${bySlot.join(', ')})` : '';
  const rest = left > 0 ? `; ${left} papers left` : '';
  return `${papers} papers read again: ${added} claims added, ${gone} gone, ${changed} changed${detail} in ${seconds} s${rest}`;
}

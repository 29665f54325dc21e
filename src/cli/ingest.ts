import type { Config } from '../config.js';
import { type Format, type IngestSummary, ingest, onThreads } from '../ingest/index.js';
import { ClaimStore, RunLog } from '../storage/index.js';
import { openMigrated } from './open.js';
import { print, warn } from './output.js';
import { checkFiles } from './usage-error.js';

/** Files into the database, with a summary. Returns the exit code: 0 when all went in, 3 when some were rejected. */
export async function ingestCommand(
  config: Config,
  files: readonly string[],
  from: Format | undefined,
  format: 'text' | 'json',
  threads: number,
): Promise<number> {
  checkFiles(files);
  const extractor = onThreads(threads);
  const database = await openMigrated(config);
  try {
    const live = process.stderr.isTTY;
    const summary = await ingest(files, new ClaimStore(database.dataSource), new RunLog(database.dataSource), {
      format: from,
      extractor,
      onReject: ({ file, line, reason }) => warn(`${live ? '\r\u001b[K' : ''}${file}:${line}: ${reason}`),
      onProgress: ({ read, claims }) => live && process.stderr.write(`\r\u001b[K${read} records, ${claims} claims`),
    });
    if (live) process.stderr.write('\r\u001b[K');
    await print(format === 'json' ? JSON.stringify(summary) : inWords(summary));
    return summary.rejected > 0 ? 3 : 0;
  } finally {
    await extractor.close();
    await database.close();
  }
}

export function inWords({ read, new: added, changed, unchanged, rejected, claims, seconds }: IngestSummary): string {
  return `${read} records read: ${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected; ${claims} claims stored in ${seconds} s`;
}

import type { Claim } from '../engine/index.js';
import { onThreads } from '../ingest/index.js';
import type { PaperRecord } from '../storage/index.js';
import { claimTable } from './claim-table.js';
import { print } from './output.js';
import { type Source, papers } from './papers.js';

/** Papers read at once: the output starts early, and threads have enough to do. */
const BATCH = 256;

/** Claims of a file to standard output; nothing is stored. Returns the exit code: 3 where records were rejected. */
export async function extractCommand(source: Source, format: 'jsonl' | 'table', threads: number): Promise<number> {
  const extractor = onThreads(threads);
  const shown: Claim[] = [];
  const waiting: PaperRecord[] = [];
  const flush = async (): Promise<void> => {
    const claims = (await extractor.extract(waiting.splice(0))).flat();
    if (format === 'table') shown.push(...claims);
    else for (const claim of claims) await print(JSON.stringify(claim));
  };
  try {
    const rejected = await papers(source, async (paper) => {
      if (waiting.push(paper) >= BATCH) await flush();
    });
    await flush();
    if (format === 'table') await print(claimTable(shown));
    return rejected > 0 ? 3 : 0;
  } finally {
    await extractor.close();
  }
}

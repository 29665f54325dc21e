import { type Claim, extract } from '../engine/index.js';
import { claimTable } from './claim-table.js';
import { print } from './output.js';
import { type Source, papers } from './papers.js';

/** Claims of a file to standard output; nothing is stored. Returns the exit code: 3 where records were rejected. */
export async function extractCommand(source: Source, format: 'jsonl' | 'table'): Promise<number> {
  const shown: Claim[] = [];
  const rejected = await papers(source, async (paper) => {
    const claims = extract(paper);
    if (format === 'table') shown.push(...claims);
    else for (const claim of claims) await print(JSON.stringify(claim));
  });
  if (format === 'table') await print(claimTable(shown));
  return rejected > 0 ? 3 : 0;
}

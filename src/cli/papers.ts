import { type Format, readFile } from '../ingest/index.js';
import type { PaperRecord } from '../storage/index.js';
import { warn } from './output.js';
import { checkFiles } from './usage-error.js';

export interface Source {
  readonly file: string;
  readonly format: Format | undefined;
}

/** Hands over each paper of a file; what cannot be read is told on standard error. Returns how many those were. */
export async function papers({ file, format }: Source, take: (paper: PaperRecord) => Promise<void>): Promise<number> {
  checkFiles([file]);
  let rejected = 0;
  for await (const record of readFile(file, format)) {
    if ('paper' in record) await take(record.paper);
    else {
      rejected++;
      warn(`${file}:${record.rejection.line}: ${record.rejection.reason}`);
    }
  }
  return rejected;
}

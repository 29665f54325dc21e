import { statSync } from 'node:fs';

/** What the caller got wrong: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError naming the first file that is not there or is none. */
export function checkFiles(files: readonly string[]): void {
  for (const file of files) {
    if (file === '-') continue;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`no such file: ${file}`);
    if (stat.isDirectory()) throw new UsageError(`is a folder, not a file: ${file}`);
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one suite's files, removed at its end. */
export function scratch(): (name: string, content: string | Buffer) => string {
  const folder = mkdtempSync(join(tmpdir(), 'benchclaims-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
}

export const jsonl = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

import { once } from 'node:events';

/** Writes a line to standard output and waits while its reader is busy. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes a line to standard error. */
export const warn = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Rows under a heading, each column as wide as its widest cell, none wider than `widest` characters. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], widest = 44): string {
  const clip = (cell: string): string => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell);
  const all = [heading, ...rows].map((row) => row.map((cell) => clip(cell.replace(/\s+/g, ' '))));
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

import { bytes, lines } from './lines.js';
import { readJsonl } from './jsonl.js';
import type { Format, Line, ReadRecord } from './records.js';
import { readTrending } from './trending.js';

const READERS = { jsonl: readJsonl, trending: readTrending } as const;

const NAMED_JSONL = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/** The records of a file ("-" for standard input), one at a time. Without a format, its name or a first line that opens an object make it JSONL. */
export async function* readFile(file: string, format?: Format): AsyncGenerator<ReadRecord> {
  const all = lines(bytes(file));
  const skipped: Line[] = [];
  let first = await all.next();
  while (!first.done && first.value.text?.trim() === '') {
    skipped.push(first.value);
    first = await all.next();
  }
  async function* again(): AsyncGenerator<Line> {
    yield* skipped;
    if (!first.done) yield withoutMark(first.value);
    yield* all;
  }
  const start = first.done ? '' : (first.value.text ?? first.value.excerpt).replace(/^\ufeff/, '').trimStart();
  yield* READERS[format ?? (NAMED_JSONL.test(file) || /^[[{"]/.test(start) ? 'jsonl' : 'trending')](again());
}

const withoutMark = (line: Line): Line => ({ ...line, text: line.text?.replace(/^\ufeff/, '') ?? null });

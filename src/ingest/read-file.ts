import { Readable } from 'node:stream';
import { bytes, lines } from './lines.js';
import { readJsonl } from './jsonl.js';
import type { Format, Line, ReadRecord } from './records.js';
import { readTrending } from './trending.js';

const READERS = { jsonl: readJsonl, trending: readTrending } as const;

const NAMED_JSONL = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/** The records of a file ("-" for standard input), one at a time. Without a format, its name or a first line that opens an object make it JSONL. */
export const readFile = (file: string, format?: Format): AsyncGenerator<ReadRecord> => read(lines(bytes(file)), file, format);

/** The records of a part of a file, whole lines of text of which the first is line `firstLine` of the file. */
export const readPart = (text: string, file: string, firstLine: number, format?: Format): AsyncGenerator<ReadRecord> =>
  read(numberedFrom(firstLine, lines(Readable.from([Buffer.from(text)]))), file, format);

async function* numberedFrom(first: number, all: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of all) yield { ...line, number: line.number + first - 1 };
}

async function* read(all: AsyncGenerator<Line>, file: string, format: Format | undefined): AsyncGenerator<ReadRecord> {
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

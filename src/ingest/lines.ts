import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { excerpt, type Line } from './records.js';

/** Bytes. A longer line is passed over without being kept. */
const LONGEST_LINE = 4 * 1024 * 1024;
const NEWLINE = 10;

/** The bytes of a file, or of standard input for "-"; gzip is recognised by its first two bytes and unpacked. */
export async function* bytes(file: string): AsyncGenerator<Buffer> {
  const source: Readable = file === '-' ? process.stdin : createReadStream(file);
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let head: Buffer = Buffer.alloc(0);
  let next = await chunks.next();
  while (!next.done && head.length < 2) {
    head = Buffer.concat([head, next.value]);
    next = await chunks.next();
  }
  async function* all(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (; !next.done; next = await chunks.next()) yield next.value;
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* all();
  // The loop over the unpacked stream throws what goes wrong in either; the callback has nothing to add.
  yield* pipeline(Readable.from(all()), createGunzip(), () => {}) as AsyncIterable<Buffer>;
}

/** Lines of UTF-8, one at a time, never more than one in memory. A byte-order mark and carriage returns are dropped. */
export async function* lines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  let broken: string | null = null;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= LONGEST_LINE || parts.length === 0) parts.push(length <= LONGEST_LINE ? part : part.subarray(0, 1024));
  };
  const end = (): Line => {
    const line = toLine(++number, Buffer.concat(parts), length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of untilBroken(chunks, (why) => (broken = why))) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (broken)
    yield {
      number: number + 1,
      text: null,
      problem: `the file breaks off here: ${broken}`,
      excerpt: excerpt(Buffer.concat(parts).toString('utf8')),
    };
  else if (length > 0) yield end();
}

/** A damaged gzip file gives what can be unpacked, then says what is wrong. */
async function* untilBroken(chunks: AsyncIterable<Buffer>, tell: (why: string) => void): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    tell((error as Error).message);
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

function toLine(number: number, content: Buffer, length: number): Line {
  const shown = excerpt(content.subarray(0, 600).toString('utf8'));
  if (length > LONGEST_LINE)
    return {
      number,
      text: null,
      problem: `line of ${length.toLocaleString('en')} bytes; the longest allowed is ${LONGEST_LINE.toLocaleString('en')}`,
      excerpt: shown,
    };
  try {
    return { number, text: strict.decode(content).replace(/\r$/, ''), problem: null, excerpt: shown };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { number, text: null, problem: 'not UTF-8', excerpt: shown };
    throw error;
  }
}

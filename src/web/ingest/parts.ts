import type { FileFormat } from '../generated.js';

/** Whole lines of a file, as many as one request carries. */
export interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly format: FileFormat;
  /** Bytes of the file read so far. */
  readonly read: number;
}

/** Characters of a part of a JSONL file: some hundred abstracts, half a second of the server's time. */
const PART = 200_000;
/** What one request may carry. */
const MOST = 900_000;
const JSONL = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/** The text of a file, gzip unpacked, and how many of its bytes were read for it. */
async function* textOf(file: File): AsyncGenerator<{ text: string; read: number }> {
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const reader = (packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield { text: next.value, read };
}

/**
 * A file in parts of whole lines. A list of trending papers is no list of lines, and goes in one part.
 * @throws Error where a line, or such a list, is longer than a request may be.
 */
export async function* parts(file: File): AsyncGenerator<Part> {
  let waiting = '';
  let firstLine = 1;
  let format: FileFormat | null = JSONL.test(file.name) ? 'JSONL' : null;
  let bytes = 0;
  for await (const { text, read } of textOf(file)) {
    waiting += text;
    bytes = read;
    format ??= waiting.trim() === '' ? null : /^\s*[[{"]/.test(waiting) ? 'JSONL' : 'TRENDING';
    while (format === 'JSONL' && waiting.length >= PART) {
      const end = waiting.lastIndexOf('\n', PART) + 1 || waiting.indexOf('\n') + 1;
      if (end === 0) break;
      const part = waiting.slice(0, end);
      if (part.length > MOST) throw new Error(`${file.name}, line ${firstLine}: longer than ${MOST.toLocaleString('en')} characters`);
      yield { text: part, firstLine, format, read };
      firstLine += part.split('\n').length - 1;
      waiting = waiting.slice(end);
    }
    if (waiting.length > MOST)
      throw new Error(`${file.name}, line ${firstLine}: more than ${MOST.toLocaleString('en')} characters without an end`);
  }
  if (waiting.trim() !== '') yield { text: waiting, firstLine, format: format ?? 'JSONL', read: bytes };
}

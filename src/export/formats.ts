import { stringify } from 'csv-stringify/sync';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Snapshot } from './batches.js';
import { COLUMNS, type ExportedClaim } from './columns.js';
import { goldLines } from './gold.js';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'parquet', 'gold'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  gold: 'application/jsonl; charset=utf-8',
};

/** A snapshot written out, a piece at a time. CSV begins with a heading; Parquet keeps the snapshot's id in its metadata. */
export function written(snapshot: Snapshot, format: ExportFormat): AsyncGenerator<string | Uint8Array> {
  return { csv, jsonl, parquet, gold: goldLines }[format](snapshot);
}

async function* csv({ batches }: Snapshot): AsyncGenerator<string> {
  yield stringify([COLUMNS.map(([name]) => name)]);
  for await (const claims of batches()) yield stringify(claims.map((claim) => COLUMNS.map(([, , value]) => safe(value(claim)))));
}

/** A cell that a spreadsheet would run as a formula is led by an apostrophe, as OWASP's page on CSV injection says. */
const safe = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' && /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;

async function* jsonl({ batches }: Snapshot): AsyncGenerator<string> {
  for await (const claims of batches()) yield `${claims.map((claim) => JSON.stringify(claim)).join('\n')}\n`;
}

/** Claims of one row group: a reader takes in one at a time, and so do we. */
const ROW_GROUP = 20_000;

async function* parquet({ id, batches }: Snapshot): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const columnsOf = (claims: readonly ExportedClaim[]) => COLUMNS.map(([name, type, value]) => ({ name, type, data: claims.map(value) }));
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    kvMetadata: [{ key: 'snapshot', value: id }],
  });
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  let waiting: ExportedClaim[] = [];
  for await (const claims of batches()) {
    waiting.push(...claims);
    if (waiting.length < ROW_GROUP) continue;
    await file.write({ columnData: columnsOf(waiting), rowGroupSize: ROW_GROUP });
    waiting = [];
    yield written();
  }
  if (waiting.length > 0) await file.write({ columnData: columnsOf(waiting), rowGroupSize: ROW_GROUP });
  await file.finish();
  yield written();
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { filterFromJson, scopeOf } from '../api/index.js';
import type { Config } from '../config.js';
import { type ExportFormat, snapshot, written } from '../export/index.js';
import { BadQuestion, type ClaimFilter } from '../query/index.js';
import { REVIEW_STATES } from '../storage/index.js';
import { openMigrated } from './open.js';
import { warn } from './output.js';
import { apiSchema } from './schema.js';
import { UsageError } from './usage-error.js';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly filter?: string;
  readonly asOf?: string;
  readonly out: string;
}

/** Claims of a filter to a file or to standard output; the snapshot's id to standard error: asked for by it, the export is the same. */
export async function exportCommand(config: Config, { format, filter, asOf, out }: ExportOptions): Promise<number> {
  const time = asOf === undefined ? undefined : new Date(asOf);
  if (time && Number.isNaN(time.getTime())) throw new UsageError('--as-of must be a time as ISO 8601 writes it: 2026-01-31T12:00:00.000Z');
  const given = await parsed(filter);
  const database = await openMigrated(config);
  const target = out === '-' ? process.stdout : createWriteStream(out);
  try {
    const whole = format === 'gold' ? { ...given, review: given.review ?? REVIEW_STATES } : given;
    const taken = await snapshot(database.dataSource, scopeOf({ filter: whole, asOf: time }));
    for await (const piece of written(taken, format)) if (!target.write(piece)) await once(target, 'drain');
    warn(`snapshot ${taken.id}`);
    return 0;
  } finally {
    if (target !== process.stdout) await finished(target.end());
    await database.close();
  }
}

async function parsed(filter: string | undefined): Promise<ClaimFilter> {
  if (filter === undefined) return {};
  try {
    return filterFromJson(await apiSchema(), filter);
  } catch (error) {
    if (error instanceof BadQuestion) throw new UsageError(error.message);
    throw error;
  }
}

import type { DataSource } from 'typeorm';
import { exportBatch, type Scope } from '../query/index.js';
import { settledTime } from '../storage/index.js';
import type { ExportedClaim } from './columns.js';

/** Claims fetched in one statement. */
const BATCH = 1_000;

/** What is exported, and the time whose state it is: asked for again by it, it is the same to the byte. */
export interface Snapshot {
  readonly id: string;
  batches(): AsyncGenerator<readonly ExportedClaim[]>;
}

/** The claims of a scope in the order of papers and text, a batch at a time: memory does not grow with their number. */
export async function snapshot(dataSource: DataSource, scope: Scope): Promise<Snapshot> {
  const asOf = scope.asOf ?? (await settledTime(dataSource));
  async function* batches(): AsyncGenerator<readonly ExportedClaim[]> {
    let after: string | undefined;
    do {
      const { claims, next } = await exportBatch(dataSource, { ...scope, asOf }, BATCH, after);
      if (claims.length > 0) yield claims;
      after = next;
    } while (after !== undefined);
  }
  return { id: asOf.toISOString(), batches };
}

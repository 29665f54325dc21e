import type { DataSource } from 'typeorm';
import { ENGINE_VERSION } from '../engine/index.js';
import { IngestRun, RejectedRecord } from './entities/index.js';

/** A record that could not be taken. Lines count from 1; the excerpt is the beginning of what stood there. */
export interface Rejection {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly excerpt: string;
}

export interface RunCounts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly claims: number;
}

/** Keeps what each ingest run did, and what it turned away. */
export class RunLog {
  constructor(private readonly dataSource: DataSource) {}

  async begin(source: string): Promise<number> {
    const run = await this.dataSource.getRepository(IngestRun).save({ source, engineVersion: ENGINE_VERSION });
    return run.id;
  }

  /** NUL cannot be stored as text and is shown as its picture. */
  async reject(runId: number, rejections: readonly Rejection[]): Promise<void> {
    const rows = rejections.map(({ excerpt, ...rest }) => ({
      ...rest,
      excerpt: excerpt.replaceAll('\u0000', '\u2400').toWellFormed(),
      run: { id: runId },
    }));
    if (rows.length > 0) await this.dataSource.getRepository(RejectedRecord).insert(rows);
  }

  async finish(runId: number, counts: RunCounts): Promise<void> {
    const { new: added, ...rest } = counts;
    await this.dataSource.getRepository(IngestRun).update(runId, { ...rest, added, finishedAt: new Date() });
  }
}

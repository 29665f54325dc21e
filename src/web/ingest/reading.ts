import { ask } from '../core/graphql.js';
import { IngestLinesDocument, type IngestLinesMutation } from '../generated.js';
import { parts } from './parts.js';

type Rejection = IngestLinesMutation['ingestLines']['rejections'][number];

/** How far a file is, and what became of its records. */
export interface Progress {
  readonly id: string;
  readonly file: string;
  readonly size: number;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly claims: number;
  readonly rejections: readonly Rejection[];
  readonly state: 'reading' | 'done' | 'stopped' | 'failed';
  readonly problem?: string;
}

/** Reads a file part by part; each is in the database before the next is sent, so a stop loses nothing of what is told. */
export async function readInto(file: File, isStopped: () => boolean, tell: (run: Progress) => void): Promise<void> {
  let run: Progress = {
    id: `${performance.now()} ${file.name}`,
    file: file.name,
    size: file.size,
    read: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    claims: 0,
    rejections: [],
    state: 'reading',
  };
  const now = (changes: Partial<Progress>): void => {
    run = { ...run, ...changes };
    tell(run);
  };
  now({});
  try {
    for await (const { read, ...part } of parts(file)) {
      if (isStopped()) return now({ state: 'stopped' });
      const { ingestLines: done } = await ask(IngestLinesDocument, { file: file.name, ...part });
      now({
        read,
        new: run.new + done.new,
        changed: run.changed + done.changed,
        unchanged: run.unchanged + done.unchanged,
        claims: run.claims + done.claims,
        rejections: [...run.rejections, ...done.rejections],
      });
    }
    now({ read: file.size, state: 'done', ...(file.size === 0 && { problem: 'the file is empty' }) });
  } catch (error) {
    now({ state: 'failed', problem: (error as Error).message });
  }
}

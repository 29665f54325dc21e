import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the kernel's clock ticks: tells a new process with an old number from the old one. */
  readonly began: string | null;
}

export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

/**
 * Takes a folder for this process alone: PGlite itself does not, and two processes on one folder lose rows silently.
 * A lock left by a process that is gone is taken over. Returns what gives it back.
 * @throws FolderLocked naming the folder and the process that has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'benchclaims.lock');
  const mine: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  const draft = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (claim(draft, file)) return () => rmSync(file, { force: true });
      const holder = holderOf(file);
      if (holder && isAlive(holder))
        throw new FolderLocked(
          `the data folder ${folder} is in use by process ${holder.pid} on ${holder.host}; stop it, or set BENCHCLAIMS_DATA or DATABASE_URL to another database`,
        );
      rmSync(file, { force: true });
    }
    throw new FolderLocked(`the data folder ${folder} could not be locked: other processes keep taking it`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A hard link is made by one process only, and whole. */
function claim(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A holder on another machine cannot be asked, so it counts as alive. */
function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return began === beganAt(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === null || began === beganAt(pid);
}

function beganAt(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

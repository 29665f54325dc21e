import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/**
 * A socket that is none: what `pg` writes goes to PGlite's wire protocol in this process, what it answers is read back.
 * PGlite has one session, so messages are handed over one at a time, in the order they came.
 */
export class PgliteStream extends Duplex {
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly database: PGlite) {
    super();
  }

  /** `pg` asks a socket to connect and waits for the event. */
  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(message: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.turn = this.turn.then(async () => {
      try {
        const answer = await this.database.execProtocolRaw(new Uint8Array(message));
        if (answer.length > 0) this.push(Buffer.from(answer));
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }
}

import { Piscina } from 'piscina';
import { type Abstract, type Claim, extract } from '../engine/index.js';

/** Reads the claims of many abstracts, in the order given; `close` ends its threads. */
export interface Extractor {
  extract(abstracts: readonly Abstract[]): Promise<Claim[][]>;
  close(): Promise<void>;
}

/** Abstracts handed to a thread at once: 16 to 64 keep two threads busy (../shared/design/STACK.md). */
const CHUNK = 32;
/** Milliseconds. No chunk takes longer but one that hangs: the worst input reads some 100 KB of noise a second. */
const LIMIT = 120_000;

/** In this thread. */
export const here: Extractor = {
  extract: async (abstracts) => abstracts.map(extract),
  close: async () => {},
};

/** On worker threads, started when there is enough for them to do; less is read in this thread. */
export function onThreads(threads: number): Extractor {
  let pool: Piscina<readonly Abstract[], Claim[][]> | null = null;
  return {
    async extract(abstracts) {
      if (abstracts.length < 2 * CHUNK) return here.extract(abstracts);
      pool ??= new Piscina({ filename: new URL('./extract-worker.js', import.meta.url).href, minThreads: threads, maxThreads: threads });
      const running = pool;
      const chunks = Array.from({ length: Math.ceil(abstracts.length / CHUNK) }, (_, i) => abstracts.slice(i * CHUNK, (i + 1) * CHUNK));
      const within = (): AbortSignal => AbortSignal.timeout(LIMIT * chunks.length);
      return (await Promise.all(chunks.map((chunk) => running.run(chunk.map(plain), { signal: within() })))).flat();
    },
    async close() {
      await pool?.close();
    },
  };
}

const plain = ({ id, title, abstract }: Abstract): Abstract => ({ id, title, abstract });

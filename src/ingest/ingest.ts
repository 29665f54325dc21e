import type { ClaimStore, PaperRecord, Rejection, RunCounts, RunLog } from '../storage/index.js';
import { type Extractor, here } from './extractor.js';
import { readFile, readPart } from './read-file.js';
import type { Format, ReadRecord } from './records.js';

/** Papers stored in one transaction: enough to keep threads busy, few enough to lose little when a run is stopped. */
const BATCH = 128;

export interface IngestOptions {
  readonly format?: Format | undefined;
  /** What reads the claims; this thread where nothing is given. */
  readonly extractor?: Extractor;
  readonly onReject?: (rejection: Rejection) => void;
  readonly onProgress?: (counts: RunCounts) => void;
}

export interface IngestSummary extends RunCounts {
  readonly seconds: number;
}

/** A file to read, by the name that runs and rejections show. */
interface Source {
  readonly file: string;
  readonly records: AsyncIterable<ReadRecord>;
}

/**
 * Reads files into the database, a batch at a time: memory does not grow with the files. What is known is not read again.
 * A record that cannot be taken is kept with its file, line and reason, and loses nothing else.
 */
export const ingest = (files: readonly string[], store: ClaimStore, log: RunLog, options: IngestOptions = {}): Promise<IngestSummary> =>
  ingestAll(
    files.map((file) => ({ file, records: readFile(file, options.format) })),
    files.join(' '),
    store,
    log,
    options,
  );

/** The same for a part of a file, whole lines of text; `name` is the run's. */
export const ingestPart = (
  part: { readonly file: string; readonly text: string; readonly firstLine: number },
  name: string,
  store: ClaimStore,
  log: RunLog,
  options: IngestOptions = {},
): Promise<IngestSummary> =>
  ingestAll([{ file: part.file, records: readPart(part.text, part.file, part.firstLine, options.format) }], name, store, log, options);

async function ingestAll(
  sources: readonly Source[],
  name: string,
  store: ClaimStore,
  log: RunLog,
  options: IngestOptions,
): Promise<IngestSummary> {
  const began = performance.now();
  const counts = { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0, claims: 0 };
  const runId = await log.begin(name);
  const batch = new Map<string, PaperRecord>();
  const flush = async (): Promise<void> => {
    if (batch.size === 0) return;
    const { new: added, changed, unchanged, claims } = await saveBatch([...batch.values()], store, runId, options.extractor ?? here);
    counts.new += added;
    counts.changed += changed;
    counts.unchanged += unchanged;
    counts.claims += claims;
    batch.clear();
    options.onProgress?.(counts);
  };
  try {
    for (const { file, records } of sources)
      for await (const record of records) {
        counts.read++;
        if ('rejection' in record) {
          counts.rejected++;
          const rejection = { file, ...record.rejection };
          await log.reject(runId, [rejection]);
          options.onReject?.(rejection);
        } else {
          if (batch.has(record.paper.id) || batch.size >= BATCH) await flush();
          batch.set(record.paper.id, record.paper);
        }
      }
    await flush();
  } finally {
    await log.finish(runId, counts);
  }
  return { ...counts, seconds: Number(((performance.now() - began) / 1000).toFixed(3)) };
}

async function saveBatch(
  papers: readonly PaperRecord[],
  store: ClaimStore,
  runId: number,
  extractor: Extractor,
): ReturnType<ClaimStore['save']> {
  const novelty = await store.novelty(papers);
  const fresh = papers.filter((_, i) => novelty[i] !== 'unchanged');
  const claims = new Map((await extractor.extract(fresh)).map((list, i) => [fresh[i], list]));
  return store.save(
    papers.map((paper) => ({ paper, claims: claims.get(paper) ?? null })),
    runId,
  );
}

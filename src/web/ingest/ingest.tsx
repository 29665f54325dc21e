import { useRef, useState } from 'preact/hooks';
import { ask } from '../core/graphql.js';
import { useAnswer } from '../core/use-answer.js';
import { counted } from '../core/words.js';
import { IngestLinesDocument, type IngestLinesMutation, MeDocument } from '../generated.js';
import { parts } from './parts.js';

type Rejection = IngestLinesMutation['ingestLines']['rejections'][number];

/** How far a file is, and what became of its records. */
interface Progress {
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

/** Rejections that are listed; the rest is counted, and kept by the server. */
const SHOWN = 200;

/** Files of papers into the database, a part at a time. */
export function Ingest() {
  const me = useAnswer(MeDocument, {});
  const role = me.data?.me?.role;
  const may = role === 'INGESTER' || role === 'ADMIN';
  const [runs, setRuns] = useState<readonly Progress[]>([]);
  const [over, setOver] = useState(false);
  const stopped = useRef(false);
  const busy = runs.some(({ state }) => state === 'reading');

  const take = async (files: readonly File[]): Promise<void> => {
    stopped.current = false;
    for (const file of files) {
      if (stopped.current) return;
      await readInto(
        file,
        () => stopped.current,
        (run) => setRuns((before) => [...before.filter((one) => one.file !== run.file), run]),
      );
    }
  };
  const choose = (list: FileList | null | undefined): void => {
    if (may && !busy && list) void take([...list]);
  };
  return (
    <div class="ingest">
      <h1>Ingest</h1>
      {!me.loading && !may && <p class="state empty">Adding papers takes an API key with the role ingester.</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by the field in it too */}
      <div
        class={`drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer?.files);
        }}
      >
        <label>
          Drop a file here, or choose one:{' '}
          <input type="file" multiple disabled={!may || busy} onChange={(event) => choose(event.currentTarget.files)} />
        </label>
        <p class="hint">
          JSONL with id, title and abstract (and published, source where known), also as .gz; or a copied list of trending papers. What is
          known is left alone.
        </p>
        {busy && (
          <button
            type="button"
            onClick={() => {
              stopped.current = true;
            }}
          >
            Stop
          </button>
        )}
      </div>
      {runs.map((run) => (
        <Run key={run.file} run={run} />
      ))}
    </div>
  );
}

/** Reads a file part by part; each is in the database before the next is sent, so a stop loses nothing of what is told. */
async function readInto(file: File, isStopped: () => boolean, tell: (run: Progress) => void): Promise<void> {
  let run: Progress = {
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
    now({ read: file.size, state: 'done' });
  } catch (error) {
    now({ state: 'failed', problem: (error as Error).message });
  }
}

function Run({ run }: { run: Progress }) {
  const { file, size, read, state, problem, rejections } = run;
  return (
    <section class="panel" aria-label={file}>
      <h2>
        {file} <span class={`tag ${state}`}>{state}</span>
      </h2>
      <progress max={size} value={read} aria-label={`Progress of ${file}`} />
      <p role="status">
        {counted(run.new, 'new paper')}, {run.changed} changed, {run.unchanged} known, {counted(run.claims, 'claim')}, {rejections.length}{' '}
        rejected
      </p>
      {problem && (
        <p class="failed" role="alert">
          {problem}
        </p>
      )}
      {rejections.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Why it was rejected</th>
              <th scope="col">What stands there</th>
            </tr>
          </thead>
          <tbody>
            {rejections.slice(0, SHOWN).map(({ line, reason, excerpt }) => (
              <tr key={line}>
                <td class="number">{line}</td>
                <td>{reason}</td>
                <td>
                  <code>{excerpt}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rejections.length > SHOWN && <p class="hint">and {rejections.length - SHOWN} more, kept with the run</p>}
    </section>
  );
}

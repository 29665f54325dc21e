import { useEffect, useRef, useState } from 'preact/hooks';
import { useMe } from '../core/me.js';
import { Failed } from '../parts/states.js';
import { type Progress, readInto } from './reading.js';
import { Run } from './run.js';

/** Files of papers into the database, a part at a time. */
export function Ingest() {
  const me = useMe('INGESTER');
  const { may } = me;
  const [runs, setRuns] = useState<readonly Progress[]>([]);
  const [over, setOver] = useState(false);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const busy = runs.some(({ state }) => state === 'reading');

  const take = async (files: readonly File[]): Promise<void> => {
    stopped.current = false;
    for (const file of files) {
      if (stopped.current) return;
      await readInto(
        file,
        () => stopped.current,
        (run) => setRuns((before) => [...before.filter(({ id }) => id !== run.id), run]),
      );
    }
  };
  const choose = (list: FileList | null | undefined): void => {
    if (may && !busy && list) void take([...list]);
  };
  return (
    <div class="ingest">
      <h1>Ingest</h1>
      <Failed answer={me} />
      {me.data && !may && <p class="state empty">Adding papers takes an API key with the role ingester.</p>}
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
          <input
            type="file"
            multiple
            disabled={!may || busy}
            onChange={(event) => {
              choose(event.currentTarget.files);
              // The same file can be chosen again, mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p class="hint">
          JSONL with id, title and abstract (and published, source where known), also as .gz; or a copied list of trending papers. What is
          known is left alone. Leaving this view stops the reading; the same file can be given again.
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
        <Run key={run.id} run={run} />
      ))}
    </div>
  );
}

import { counted } from '../core/words.js';
import { Headings } from '../parts/headings.js';
import type { Progress } from './reading.js';

/** Rejections that are listed; the rest is counted, and kept by the server. */
const SHOWN = 200;

/** A file that is read, or was. */
export function Run({ run }: { run: Progress }) {
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
          <Headings of={['Line', 'Why it was rejected', 'What stands there']} />
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

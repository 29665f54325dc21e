import { go, withParams } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { ChartDocument, type ClaimFilter } from '../generated.js';
import { Shown } from '../parts/states.js';
import { Drawn } from './drawn.js';
import { MOST_DRAWN, ROW_COUNTS, ROWS_BY, rowCount, rowsBy } from './state.js';

/** Reported improvement factors in rows: the chart, how to read it, and the same in words. */
export function ChartPanel({ address, filter }: { address: URL; filter: ClaimFilter }) {
  const by = rowsBy(address.searchParams);
  const first = rowCount(address.searchParams);
  const answer = useAnswer(ChartDocument, { filter, groupBy: [by], first, points: Math.min(200, Math.floor(MOST_DRAWN / first)) });
  return (
    <section aria-labelledby="chart-title" class="panel">
      <div class="heading">
        <h2 id="chart-title">Reported improvement factors</h2>
        <label>
          by{' '}
          <select value={by} onChange={(event) => go(withParams(address, { by: event.currentTarget.value }))}>
            {ROWS_BY.map((one) => (
              <option key={one.by} value={one.by}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          rows{' '}
          <select value={first} onChange={(event) => go(withParams(address, { rows: event.currentTarget.value }))}>
            {ROW_COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
      </div>
      <Shown answer={answer}>{(data) => <Drawn data={data} by={by} />}</Shown>
    </section>
  );
}

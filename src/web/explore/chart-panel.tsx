import { go, withParams } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { counted, number, words } from '../core/words.js';
import { ChartDocument, type ChartQuery, type ClaimFilter, type GroupKey } from '../generated.js';
import { Scroll } from '../parts/scroll.js';
import { Empty, Shown } from '../parts/states.js';
import { Chart } from './chart.js';
import { Legend } from './legend.js';
import { ROW_COUNTS, ROWS_BY, rowCount, rowsBy } from './state.js';

/** Reported improvement factors in rows: the chart, how to read it, and the same in words. */
export function ChartPanel({ address, filter }: { address: URL; filter: ClaimFilter }) {
  const by = rowsBy(address.searchParams);
  const first = rowCount(address.searchParams);
  const answer = useAnswer(ChartDocument, { filter, groupBy: [by], first });
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

function Drawn({ data, by }: { data: ChartQuery; by: GroupKey }) {
  const { nodes, pageInfo } = data.compare;
  if (nodes.length === 0) return <Empty>None of these claims has an improvement factor and a {words(by)}.</Empty>;
  const name = ({ keys }: (typeof nodes)[number]): string => keys[0]?.value ?? '';
  const groups = by === 'YEAR' ? nodes.toSorted((a, b) => Number(name(a)) - Number(name(b))) : nodes;
  const shown = groups.reduce((sum, { points }) => sum + points.length, 0);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const mixed = groups.filter(({ comparable }) => !comparable);
  return (
    <>
      <Chart groups={groups} by={by} />
      <Legend />
      <p class="hint">
        {shown < all
          ? `${shown.toLocaleString('en')} of ${counted(all, 'claim')} drawn, evenly along each row`
          : `${counted(all, 'claim')} drawn`}
        {pageInfo.hasNextPage && `; the ${groups.length} largest groups of more`}. Best cases ("up to") and "at least" are in no median.
      </p>
      {mixed.length > 0 && (
        <details>
          <summary>
            {counted(mixed.length, 'row')} of {groups.length} mix{mixed.length === 1 ? 'es' : ''} what cannot be compared (≠)
          </summary>
          <ul class="differences">
            {mixed.map((group) => (
              <li key={name(group)}>
                <b>{name(group)}</b>: {group.differences.map(({ message }) => message).join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>The rows as a table</summary>
        <Scroll label="Rows of the chart">
          <table>
            <thead>
              <tr>
                {[words(by), 'claims', 'papers', 'first quartile', 'median', 'third quartile', 'in the median'].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={name(group)}>
                  <th scope="row">{name(group)}</th>
                  {[group.count, group.papers, group.spread?.q1, group.spread?.median, group.spread?.q3, group.spread?.claims ?? 0].map(
                    (value, i) => (
                      <td key={i} class="number">
                        {value === undefined ? '–' : number(value)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </>
  );
}

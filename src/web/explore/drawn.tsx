import { counted, words } from '../core/words.js';
import type { ChartQuery, GroupKey } from '../generated.js';
import { Empty } from '../parts/states.js';
import { Chart } from './chart.js';
import { Legend } from './legend.js';
import { name, RowsTable } from './rows-table.js';

/** The chart, what its signs mean, and what it leaves out or mixes, in words. */
export function Drawn({ data, by }: { data: ChartQuery; by: GroupKey }) {
  const { nodes, pageInfo } = data.compare;
  if (nodes.length === 0) return <Empty>None of these claims has an improvement factor and a {words(by)}.</Empty>;
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
      <RowsTable groups={groups} by={by} />
    </>
  );
}

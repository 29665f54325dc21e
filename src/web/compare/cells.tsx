import { counted, number, words } from '../core/words.js';
import type { GroupKey, MatrixQuery } from '../generated.js';
import { Scroll } from '../parts/scroll.js';
import { Empty } from '../parts/states.js';

type Cell = MatrixQuery['compare']['nodes'][number];

/** What hardware is set against, and the parameter of Explore that it stands for. */
export const COLUMNS = [
  { by: 'BASELINE', parameter: 'baseline' },
  { by: 'BASELINE_HARDWARE', parameter: 'baselineHardware' },
  { by: 'METRIC', parameter: 'metric' },
  { by: 'YEAR', parameter: 'year' },
] as const satisfies readonly { by: GroupKey; parameter: string }[];
type Column = (typeof COLUMNS)[number];

const MOST = { rows: 20, columns: 12 };

/** The values that most claims have in one of the two keys. */
function commonest(cells: readonly Cell[], key: 0 | 1, most: number): string[] {
  const counts = new Map<string, number>();
  for (const { keys, count } of cells) counts.set(keys[key]?.value ?? '', (counts.get(keys[key]?.value ?? '') ?? 0) + count);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value]) => value);
}

/** The median of a cell; where there are only bounds, the farthest best case or the least lower bound. */
const middle = ({ spread, upperBounds, lowerBounds }: Cell): string =>
  spread ? `${number(spread.median)}×` : upperBounds ? `≤ ${number(upperBounds.max)}×` : lowerBounds ? `≥ ${number(lowerBounds.min)}×` : '';

/** The pairs as a table of their commonest rows and columns. */
export function Cells({ cells, more, metric, column }: { cells: readonly Cell[]; more: boolean; metric: string; column: Column }) {
  if (cells.length === 0)
    return (
      <Empty>
        No claim of {metric} names hardware and a {words(column.by)}.
      </Empty>
    );
  const columns = commonest(cells, 1, MOST.columns);
  const inColumns = cells.filter(({ keys }) => columns.includes(keys[1]?.value ?? ''));
  const rows = commonest(inColumns, 0, MOST.rows);
  const at = (row: string, other: string): Cell | undefined => cells.find(({ keys }) => keys[0]?.value === row && keys[1]?.value === other);
  const link = (row: string, other: string): string =>
    `/?${new URLSearchParams({ metric, hardware: row, factor: 'yes', [column.parameter]: other })}`;
  return (
    <>
      <p class="hint">
        Median factor and claims of each pair; "≤" and "≥" where only bounds are stated, ≠ where what is mixed cannot be compared.
        {(more || cells.length > inColumns.length || rows.length === MOST.rows) && ' The commonest are shown.'}
      </p>
      <Scroll label="Matrix">
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {columns.map((other) => (
                <th key={other} scope="col">
                  {other}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((other) => (
                  <td key={other} class="number">
                    <Pair cell={at(row, other)} href={link(row, other)} label={`${row} over ${other}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** The claims of a pair, and the way to them. */
function Pair({ cell, href, label }: { cell: Cell | undefined; href: string; label: string }) {
  if (!cell) return null;
  return (
    <a href={href} aria-label={`${label}: ${middle(cell)}, ${counted(cell.count, 'claim')}`}>
      {middle(cell)}
      <small>
        {cell.count} {cell.comparable ? '' : '≠'}
      </small>
    </a>
  );
}

import { go, withParams } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { words } from '../core/words.js';
import { MatrixDocument, MetricsDocument } from '../generated.js';
import { Shown } from '../parts/states.js';
import { Cells, COLUMNS } from './cells.js';

/** Hardware against what it was compared with: medians of what is reported in each pair. */
export function Matrix({ address }: { address: URL }) {
  const metric = address.searchParams.get('metric') ?? 'speedup';
  const column = COLUMNS.find(({ by }) => by === address.searchParams.get('columns')) ?? COLUMNS[0];
  const answer = useAnswer(MatrixDocument, { filter: metric ? { metric: [metric] } : {}, groupBy: ['HARDWARE', column.by] });
  const metrics = useAnswer(MetricsDocument, {});
  return (
    <>
      <div class="heading">
        <label>
          metric{' '}
          <select value={metric} onChange={(event) => go(withParams(address, { metric: event.currentTarget.value }))}>
            {(metrics.data?.metrics ?? [{ id: metric }]).map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          hardware against{' '}
          <select value={column.by} onChange={(event) => go(withParams(address, { columns: event.currentTarget.value }))}>
            {COLUMNS.map(({ by }) => (
              <option key={by} value={by}>
                {words(by)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Shown answer={answer}>
        {({ compare }) => <Cells cells={compare.nodes} more={compare.pageInfo.hasNextPage} metric={metric} column={column} />}
      </Shown>
    </>
  );
}

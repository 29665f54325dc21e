import { number, words } from '../core/words.js';
import type { GroupKey } from '../generated.js';
import { Headings } from '../parts/headings.js';
import { Scroll } from '../parts/scroll.js';
import type { Group } from './draw.js';

export const name = ({ keys }: Group): string => keys[0]?.value ?? '';

/** The rows of the chart in numbers. */
export const RowsTable = ({ groups, by }: { groups: readonly Group[]; by: GroupKey }) => (
  <details>
    <summary>The rows as a table</summary>
    <Scroll label="Rows of the chart">
      <table>
        <Headings of={[words(by), 'claims', 'papers', 'first quartile', 'median', 'third quartile', 'in the median']} />
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
);

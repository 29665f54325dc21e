import type { DataSource } from 'typeorm';
import { cursorAt, keysAt } from './cursor.js';
import { type Comparing, keyColumns, members } from './members.js';
import type { ClaimPage } from './claims.js';
import { claimsByRevision } from './claims.js';
import { Parameters } from './parameters.js';

const LIST = 'of claims behind a group';

/** The claims behind several groups, greatest number first, a page of each, in two statements. */
export async function groupClaims(
  dataSource: DataSource,
  comparing: Comparing,
  groups: readonly (readonly string[])[],
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): Promise<ClaimPage[]> {
  const p = new Parameters();
  const sql = members(comparing, p);
  const keys = keyColumns(comparing);
  const wanted = p.add(JSON.stringify(groups.map((group) => Object.fromEntries(group.map((key, i) => [`key${i}`, key])))));
  const further =
    after === undefined
      ? ''
      : `AND (bound_high, id) < (${keysAt(after, LIST, ['number', 'text'])
          .map((key) => p.add(key))
          .join(', ')})`;
  const rows: { keys: string[]; revision: number; bound: number; id: string; rank: string }[] = await dataSource.query(
    `SELECT * FROM (
       SELECT json_build_array(${keys.map((key) => `member.${key}`).join(', ')}) AS keys, revision, bound_high AS bound, id,
              row_number() OVER (PARTITION BY ${keys.map((key) => `member.${key}`).join(', ')} ORDER BY bound_high DESC, id DESC) AS rank
         FROM (SELECT DISTINCT ON (${keys.join(', ')}, revision) * FROM (${sql}) every) member
         JOIN jsonb_to_recordset(${wanted}::jsonb) AS wanted (${keys.map((key) => `${key} text`).join(', ')}) USING (${keys.join(', ')})
        WHERE TRUE ${further}
     ) ranked WHERE rank <= ${p.add(first + 1)} ORDER BY rank`,
    p.values,
  );
  const claims = await claimsByRevision(
    dataSource,
    rows.map(({ revision }) => revision),
  );
  return groups.map((group) => {
    const own = rows.filter((row) => JSON.stringify(row.keys) === JSON.stringify(group));
    const edges = own.slice(0, first).flatMap(({ revision, bound, id }) => {
      const row = claims.get(revision);
      return row ? [{ cursor: cursorAt(LIST, [bound, id]), row }] : [];
    });
    return { edges, hasNextPage: own.length > first };
  });
}

import type { DataSource } from 'typeorm';
import { cursorAt, keysAt } from './cursor.js';
import { type Comparing, keyColumns } from './members.js';
import type { ClaimPage } from './claims.js';
import { claimsByRevision } from './claims.js';
import { Parameters } from './parameters.js';
import { byGroup, type Groups, membersOf } from './wanted-groups.js';

const LIST = 'of claims behind a group';

/** The claims behind several groups, greatest number first, a page of each, in two statements. */
export async function groupClaims(
  dataSource: DataSource,
  comparing: Comparing,
  groups: Groups,
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): Promise<ClaimPage[]> {
  const p = new Parameters();
  const sql = membersOf(comparing, groups, p);
  const further =
    after === undefined
      ? ''
      : `WHERE (bound_high, id) < (${keysAt(after, LIST, ['number', 'text'])
          .map((key) => p.add(key))
          .join(', ')})`;
  const rows: { keys: string[]; revision: number; bound: number; id: string; rank: string }[] = await dataSource.query(
    `SELECT * FROM (
       SELECT keys, revision, bound_high AS bound, id,
              row_number() OVER (PARTITION BY ${keyColumns(comparing).join(', ')} ORDER BY bound_high DESC, id DESC) AS rank
         FROM (${sql}) member ${further}
     ) ranked WHERE rank <= ${p.add(first + 1)} ORDER BY rank`,
    p.values,
  );
  const claims = await claimsByRevision(
    dataSource,
    rows.map(({ revision }) => revision),
  );
  return byGroup(groups, rows).map((own) => {
    const edges = own.slice(0, first).flatMap(({ revision, bound, id }) => {
      const row = claims.get(revision);
      return row ? [{ cursor: cursorAt(LIST, [bound, id]), row }] : [];
    });
    return { edges, hasNextPage: own.length > first };
  });
}

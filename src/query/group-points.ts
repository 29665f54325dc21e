import type { Qualifier } from '../engine/index.js';
import type { DataSource } from 'typeorm';
import { type Comparing, keyColumns } from './members.js';
import { Parameters } from './parameters.js';
import { byGroup, type Groups, membersOf } from './wanted-groups.js';

/** What a chart needs of a claim behind a group: its bounds in the measure compared, and what it says in a few words. */
export interface ClaimPoint {
  readonly claimId: string;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly metric: string;
  readonly subject: string | null;
  readonly baseline: string | null;
  readonly quote: string;
  readonly paperId: string;
}

/** The claims of several groups as points, least first, in one statement. Of a larger group `first` are taken, evenly along its order with both ends. */
export async function groupPoints(dataSource: DataSource, comparing: Comparing, groups: Groups, first: number): Promise<ClaimPoint[][]> {
  const p = new Parameters();
  const sql = membersOf(comparing, groups, p);
  const list = keyColumns(comparing).join(', ');
  const most = p.add(first);
  const step = (rank: string): string => `floor((${rank})::float8 * ${most}::int / every)`;
  const rows: (ClaimPoint & { keys: string[] })[] = await dataSource.query(
    `SELECT keys, claim.id AS "claimId", bound_low AS low, bound_high AS high, claim.qualifier, claim.metric_id AS metric,
            (SELECT name FROM system WHERE id = claim.subject_id) AS subject, (SELECT name FROM system WHERE id = claim.baseline_id) AS baseline,
            claim.quote, paper.external_id AS "paperId"
       FROM (SELECT keys, revision, bound_low, bound_high,
                    row_number() OVER (PARTITION BY ${list} ORDER BY bound_high, id) AS rank, count(*) OVER (PARTITION BY ${list}) AS every
               FROM (${sql}) member) ranked
       JOIN claim USING (revision) JOIN paper_version ON paper_version.id = claim.paper_version_id JOIN paper ON paper.id = paper_version.paper_id
      WHERE rank = 1 OR rank = every OR ${step('rank')} > ${step('rank - 1')}
      ORDER BY rank`,
    p.values,
  );
  return byGroup(groups, rows).map((own) => own.map(({ keys: _, ...point }) => point));
}

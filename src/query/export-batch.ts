import type { DataSource } from 'typeorm';
import type { Claim } from '../engine/index.js';
import { AS_CLAIM, type ReviewState } from '../storage/index.js';
import type { Scope } from './filter.js';
import { cursorOf, type Keyed, pageStatement } from './order.js';
import { Parameters } from './parameters.js';
import { where } from './where.js';

interface Row extends Keyed {
  readonly claim: Claim;
  readonly title: string;
  readonly published: string | null;
  readonly review: ReviewState;
}
type Exported = Claim & Pick<Row, 'title' | 'published' | 'review'>;

const COLUMNS = `${AS_CLAIM} AS claim, (SELECT title FROM paper_version WHERE id = claim.paper_version_id) AS title, claim.published::text AS published, claim.review`;

/** So many claims of a scope after a cursor, whole, in the order of papers and text; `next` is the cursor to go on with, if any. */
export async function exportBatch(
  dataSource: DataSource,
  scope: Scope,
  size: number,
  after?: string,
): Promise<{ claims: Exported[]; next?: string }> {
  const p = new Parameters();
  const condition = where(scope, p);
  const rows: Row[] = await dataSource.query(pageStatement(COLUMNS, condition, 'PAPER', { first: size, after }, p), p.values);
  const claims = rows.map(({ claim, title, published, review }) => ({ ...claim, title, published, review }));
  const last = rows.at(-1);
  return last && rows.length === size ? { claims, next: cursorOf('PAPER', last) } : { claims };
}

import type { DataSource } from 'typeorm';
import type { ClaimRow } from '../storage/index.js';
import type { Scope } from './filter.js';
import { type ClaimOrder, cursorOf, type Keyed, pageStatement } from './order.js';
import { Parameters } from './parameters.js';
import { claimColumns } from './rows.js';
import { where } from './where.js';

export interface ClaimPage {
  readonly edges: readonly { readonly cursor: string; readonly row: ClaimRow }[];
  readonly hasNextPage: boolean;
}

export interface PageOf {
  readonly order: ClaimOrder;
  readonly first: number;
  readonly after?: string | undefined;
}

/** One page of claims, in one statement; a row more than asked for tells whether there is another page. */
export async function claimPage(dataSource: DataSource, scope: Scope, { order, first, after }: PageOf): Promise<ClaimPage> {
  const p = new Parameters();
  const condition = where(scope, p);
  const page = { first: first + 1, after, text: scope.filter?.text };
  const rows: (ClaimRow & Keyed)[] = await dataSource.query(pageStatement(claimColumns(dataSource), condition, order, page, p), p.values);
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(order, row), row }));
  return { edges, hasNextPage: rows.length > first };
}

/** How many claims a scope holds. */
export async function countClaims(dataSource: DataSource, scope: Scope): Promise<number> {
  const p = new Parameters();
  const [{ count }] = (await dataSource.query(`SELECT count(*)::int AS count FROM claim WHERE ${where(scope, p)}`, p.values)) as [
    { count: number },
  ];
  return count;
}

/** A claim by its id, as it stood at a time: of whatever version of its paper where no time is named. */
export async function claimById(dataSource: DataSource, id: string, asOf?: Date): Promise<ClaimRow | null> {
  const period = asOf ? 'AND since <= $2 AND (until IS NULL OR until > $2)' : '';
  const [row] = (await dataSource.query(
    `SELECT ${claimColumns(dataSource)} FROM claim WHERE id = $1 ${period} ORDER BY revision DESC LIMIT 1`,
    asOf ? [id, asOf] : [id],
  )) as ClaimRow[];
  return row ?? null;
}

/** Claims by their revisions. */
export async function claimsByRevision(dataSource: DataSource, revisions: readonly number[]): Promise<Map<number, ClaimRow>> {
  const rows: ClaimRow[] = await dataSource.query(`SELECT ${claimColumns(dataSource)} FROM claim WHERE revision = ANY($1)`, [revisions]);
  return new Map(rows.map((row) => [row.revision, row]));
}

/** Claims by their ids, as they were last said. */
export function lastRevisions(dataSource: DataSource, ids: readonly string[]): Promise<ClaimRow[]> {
  return dataSource.query(`SELECT DISTINCT ON (id) ${claimColumns(dataSource)} FROM claim WHERE id = ANY($1) ORDER BY id, revision DESC`, [
    ids,
  ]);
}

/** The claims of one version of a paper as they stood at a time, in the order of the text; rejected ones are left out. */
export function claimsOfVersion(dataSource: DataSource, versionId: number, asOf: Date): Promise<ClaimRow[]> {
  const p = new Parameters();
  const condition = `${where({ asOf }, p)} AND claim.paper_version_id = ${p.add(versionId)}`;
  return dataSource.query(`SELECT ${claimColumns(dataSource)} FROM claim WHERE ${condition} ORDER BY span_start, id`, p.values);
}

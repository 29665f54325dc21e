import type { DataSource } from 'typeorm';
import type { CheckKind, CheckVerdict } from '../engine/index.js';
import { ClaimCheck } from '../storage/index.js';
import { cursorAt, keysAt } from './cursor.js';
import { Parameters } from './parameters.js';

/** A stored check with the claims it is of, the stated one first. */
export type CheckWithClaims = ClaimCheck & { readonly claimIds: readonly string[] };

export interface CheckFilter {
  readonly kind?: readonly CheckKind[] | undefined;
  readonly verdict?: readonly CheckVerdict[] | undefined;
  readonly paper?: string | undefined;
}

const columns = (dataSource: DataSource): string =>
  `${dataSource
    .getMetadata(ClaimCheck)
    .columns.map(({ databaseName, propertyName }) => `claim_check.${databaseName} AS "${propertyName}"`)
    .join(', ')}, ARRAY(SELECT claim_id FROM claim_check_claim WHERE check_id = claim_check.id ORDER BY ordinal) AS "claimIds"`;

/** The checks of versions of papers, or of claims, now or at a time, in one statement. */
export function checksOf(
  dataSource: DataSource,
  what: 'version' | 'claim',
  ids: readonly (number | string)[],
  asOf?: Date,
): Promise<CheckWithClaims[]> {
  const p = new Parameters();
  const given = p.add(ids);
  const of =
    what === 'version'
      ? `paper_version_id = ANY(${given})`
      : `id IN (SELECT check_id FROM claim_check_claim WHERE claim_id = ANY(${given}))`;
  return dataSource.query(`SELECT ${columns(dataSource)} FROM claim_check WHERE ${of} AND ${period(asOf, p)} ORDER BY id`, p.values);
}

/** What holds now, or held at a time. */
function period(asOf: Date | undefined, p: Parameters): string {
  if (!asOf) return 'claim_check.until IS NULL';
  const at = p.add(asOf);
  return `claim_check.since <= ${at} AND (claim_check.until IS NULL OR claim_check.until > ${at})`;
}

/** Checks of current papers after an id, in the order in which they were made. @throws BadQuestion on a foreign cursor. */
export async function checkPage(
  dataSource: DataSource,
  { kind, verdict, paper }: CheckFilter,
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): Promise<{ checks: CheckWithClaims[]; hasNextPage: boolean }> {
  const p = new Parameters();
  const conditions = ['claim_check.current'];
  if (kind) conditions.push(`kind = ANY(${p.add(kind)})`);
  if (verdict) conditions.push(`verdict = ANY(${p.add(verdict)})`);
  if (paper)
    conditions.push(
      `paper_version_id IN (SELECT v.id FROM paper_version v JOIN paper ON paper.id = v.paper_id WHERE paper.external_id = ${p.add(paper)})`,
    );
  if (after !== undefined) conditions.push(`claim_check.id > ${p.add(idOf(after))}`);
  const checks: CheckWithClaims[] = await dataSource.query(
    `SELECT ${columns(dataSource)} FROM claim_check WHERE ${conditions.join(' AND ')} ORDER BY claim_check.id LIMIT ${p.add(first + 1)}`,
    p.values,
  );
  return { checks: checks.slice(0, first), hasNextPage: checks.length > first };
}

/** Opaque: where an id stands in a list that is ordered by ids. */
export const idCursor = (id: number): string => cursorAt('ordered by id', [id]);

/** @throws BadQuestion on what `idCursor` has not made. */
export const idOf = (cursor: string): number => Number(keysAt(cursor, 'ordered by id', ['integer'])[0]);

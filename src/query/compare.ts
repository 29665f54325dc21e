import type { DataSource } from 'typeorm';
import type { HardwareRole } from '../engine/index.js';
import { BadQuestion } from './errors.js';
import type { Scope } from './filter.js';
import { type GroupKey, grouping } from './group-keys.js';
import { Parameters } from './parameters.js';
import { where } from './where.js';

export const MEASURES = ['FACTOR', 'VALUE'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Comparing extends Scope {
  readonly groupBy: readonly GroupKey[];
  readonly measure: Measure;
  /** Of the hardware that HARDWARE, VENDOR and KIND group by; null for any. */
  readonly role: HardwareRole | null;
}

/** Numbers of one kind: five of the order, and how many claims they are of. A range counts with both its ends, half each. */
export interface Spread {
  readonly claims: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly geometricMean: number | null;
}

export interface Seen {
  readonly count: number;
  readonly some: readonly string[];
}

/** A group as the database sums it up. Spreads are null where no claim has such a number. */
export interface GroupSum {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly claims: number;
  readonly papers: number;
  readonly exact: number;
  readonly ranges: number;
  readonly averages: number;
  readonly approximate: number;
  readonly upper: number;
  readonly lower: number;
  readonly typicalSpread: Spread | null;
  readonly upperSpread: Spread | null;
  readonly lowerSpread: Spread | null;
  readonly metrics: Seen;
  readonly units: Seen;
  readonly siUnits: Seen;
  readonly relations: Seen;
  readonly directions: Seen;
  readonly baselines: Seen;
  readonly roles: Seen;
  readonly withoutBaseline: number;
}

export interface GroupPage {
  readonly groups: readonly GroupSum[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

const HARDWARE_KEYS: readonly GroupKey[] = ['HARDWARE', 'VENDOR', 'KIND'];
/** How many names of what a group mixes are told. */
const NAMED = 6;

/** What a claim's number bounds: itself, or only one side of the truth. */
const TYPICAL = "qualifier IN ('exact', 'approx', 'average')";
const UPPER = "qualifier IN ('up_to', 'below')";
const LOWER = "qualifier = 'at_least'";

/** The claims of a comparison, one row for each group that a claim is in: its keys, bounds and what tells whether it can be compared. */
export function members({ groupBy, measure, role, ...scope }: Comparing, p: Parameters): string {
  const condition = where(scope, p);
  const groupings = groupBy.map((by, i) => grouping(by, `k${i}`, role, p));
  const roles = groupBy.findIndex((by) => HARDWARE_KEYS.includes(by));
  const [low, high] = measure === 'FACTOR' ? ['claim.factor_low', 'claim.factor_high'] : ['claim.low', 'claim.high'];
  const columns = [
    'claim.revision, claim.id, claim.paper_version_id, claim.metric_id, claim.unit_id, claim.relation, claim.direction, claim.qualifier',
    `claim.si_low, claim.si_high, claim.si_unit, ${low} AS bound_low, ${high} AS bound_high`,
    '(SELECT lower(name) FROM system WHERE id = claim.baseline_id) AS baseline',
    `${roles >= 0 ? `k${roles}_link.role` : 'NULL'} AS role`,
    ...groupings.map(({ key, label }, i) => `${key} AS key${i}, ${label} AS label${i}`),
  ];
  const present = [`${low} IS NOT NULL`, ...groupings.map(({ key }) => `${key} IS NOT NULL`)];
  return `SELECT DISTINCT ${columns.join(', ')} FROM claim ${groupings.map(({ join }) => join).join(' ')} WHERE ${[condition, ...present].join(' AND ')}`;
}

/** Sums up the bounds in a column, each claim giving two: its own where that is one number. */
const spread = (column: string, which: string, geometric: boolean): string =>
  `CASE WHEN count(${column}) FILTER (WHERE ${which}) > 0 THEN json_build_object(
     'claims', count(DISTINCT revision) FILTER (WHERE ${which} AND ${column} IS NOT NULL),
     'five', percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY ${column}) FILTER (WHERE ${which}),
     'mean', ${geometric ? `exp(avg(ln(${column})) FILTER (WHERE ${which}))` : 'NULL'}) END`;
const spreads = (column: string, geometric: boolean): string =>
  `json_build_object('typical', ${spread(column, TYPICAL, geometric)}, 'upper', ${spread(column, UPPER, geometric)}, 'lower', ${spread(column, LOWER, geometric)})`;

const seen = (column: string): string =>
  `json_build_object('count', count(DISTINCT ${column}), 'some', to_json((array_agg(DISTINCT ${column}) FILTER (WHERE ${column} IS NOT NULL))[1:${NAMED}]))`;

type SpreadRow = {
  readonly claims: number;
  readonly five: readonly [number, number, number, number, number];
  readonly mean: number | null;
} | null;
type GroupRow = Omit<
  GroupSum,
  'typicalSpread' | 'upperSpread' | 'lowerSpread' | 'metrics' | 'units' | 'siUnits' | 'relations' | 'directions' | 'baselines' | 'roles'
> & {
  readonly [S in 'stated' | 'si']: { readonly typical: SpreadRow; readonly upper: SpreadRow; readonly lower: SpreadRow };
} & {
  readonly [S in 'metrics' | 'units' | 'siUnits' | 'relations' | 'directions' | 'baselines' | 'roles']: {
    count: number;
    some: string[] | null;
  };
};

/**
 * A page of groups, most claims first, in one statement. Values in several units of one kind are put in their SI unit; of units that
 * have none in common nothing is computed. @throws BadQuestion on a foreign cursor.
 */
export async function compareGroups(
  dataSource: DataSource,
  comparing: Comparing,
  page: { readonly first: number; readonly after?: string | undefined; readonly minClaims: number },
): Promise<GroupPage> {
  const p = new Parameters();
  const sql = members(comparing, p);
  const keys = comparing.groupBy.map((_, i) => `key${i}`);
  const geometric = comparing.measure === 'FACTOR';
  const after = page.after === undefined ? null : decode(page.after, keys.length);
  const [bound, key] = after ?? [0, []];
  const further = after
    ? `HAVING (-count(DISTINCT revision), ${keys.join(', ')}) > (${[-bound, ...key].map((value) => p.add(value)).join(', ')}) AND`
    : 'HAVING';
  const rows: GroupRow[] = await dataSource.query(
    `SELECT json_build_array(${keys.join(', ')}) AS keys, json_build_array(${keys.map((_, i) => `mode() WITHIN GROUP (ORDER BY label${i})`).join(', ')}) AS labels,
            count(DISTINCT revision)::int AS claims, count(DISTINCT paper_version_id)::int AS papers,
            count(DISTINCT revision) FILTER (WHERE qualifier = 'exact' AND bound_low = bound_high)::int AS exact,
            count(DISTINCT revision) FILTER (WHERE bound_low < bound_high)::int AS ranges,
            count(DISTINCT revision) FILTER (WHERE qualifier = 'average')::int AS averages,
            count(DISTINCT revision) FILTER (WHERE qualifier = 'approx')::int AS approximate,
            count(DISTINCT revision) FILTER (WHERE ${UPPER})::int AS upper, count(DISTINCT revision) FILTER (WHERE ${LOWER})::int AS lower,
            count(DISTINCT revision) FILTER (WHERE baseline IS NULL)::int AS "withoutBaseline",
            ${seen('metric_id')} AS metrics, ${seen('unit_id')} AS units, ${seen('si_unit')} AS "siUnits", ${seen('relation')} AS relations,
            ${seen('direction')} AS directions, ${seen('baseline')} AS baselines, ${seen('role')} AS roles,
            ${spreads('stated', geometric)} AS stated, ${geometric ? 'NULL' : spreads('si', false)} AS si
       FROM (${sql}) member CROSS JOIN LATERAL (VALUES (bound_low, si_low), (bound_high, si_high)) AS bound (stated, si)
      GROUP BY ${keys.join(', ')} ${further} count(DISTINCT revision) >= ${p.add(page.minClaims)}
      ORDER BY -count(DISTINCT revision), ${keys.join(', ')} LIMIT ${p.add(page.first + 1)}`,
    p.values,
  );
  const groups = rows.slice(0, page.first).map((row) => groupOf(row, comparing.measure));
  return {
    groups,
    cursors: groups.map(({ claims, keys }) => Buffer.from(JSON.stringify([claims, keys])).toString('base64url')),
    hasNextPage: rows.length > page.first,
  };
}

function groupOf({ stated, si, ...row }: GroupRow, measure: Measure): GroupSum {
  const inSi = measure === 'VALUE' && row.units.count > 1;
  const spreads = !inSi ? stated : row.siUnits.count === 1 && si.typical?.claims === stated.typical?.claims ? si : null;
  const named = ({ count, some }: { count: number; some: string[] | null }): Seen => ({ count, some: some ?? [] });
  return {
    ...row,
    ...{ metrics: named(row.metrics), units: named(row.units), siUnits: named(row.siUnits), relations: named(row.relations) },
    ...{ directions: named(row.directions), baselines: named(row.baselines), roles: named(row.roles) },
    typicalSpread: spreadOf(spreads?.typical ?? null),
    upperSpread: spreadOf(spreads?.upper ?? null),
    lowerSpread: spreadOf(spreads?.lower ?? null),
  };
}

function spreadOf(row: SpreadRow): Spread | null {
  if (!row) return null;
  const [min, q1, median, q3, max] = row.five;
  return { claims: row.claims, min, q1, median, q3, max, geometricMean: row.mean };
}

function decode(cursor: string, keys: number): [number, string[]] {
  try {
    const [claims, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [number, string[]];
    if (typeof claims === 'number' && Array.isArray(key) && key.length === keys && key.every((part) => typeof part === 'string'))
      return [claims, key];
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new BadQuestion('after is not a cursor of these groups');
}

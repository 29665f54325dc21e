import type { DataSource } from 'typeorm';
import { cursorAt, keysAt } from './cursor.js';
import { type Comparing, keyColumns, type Measure, members } from './members.js';
import { Parameters } from './parameters.js';
import { BOUNDS, readSpread, type Spread, type SpreadRows, spreads } from './spread.js';

/** The values that a group has in one slot: how many, and the first few. */
export interface Seen {
  readonly count: number;
  readonly some: readonly string[];
}

/** Slots in which claims must agree for their numbers to be compared. */
const SLOTS = {
  metrics: 'metric_id',
  units: 'unit_id',
  siUnits: 'si_unit',
  relations: 'relation',
  directions: 'direction',
  baselines: 'baseline',
  roles: 'role',
} as const;
type Slots = { readonly [S in keyof typeof SLOTS]: Seen };

interface Counts {
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
  readonly withoutBaseline: number;
}

/** A group as the database sums it up. Spreads are null where no claim has such a number. */
export interface GroupSum extends Counts, Slots {
  readonly typicalSpread: Spread | null;
  readonly upperSpread: Spread | null;
  readonly lowerSpread: Spread | null;
}

export interface GroupPage {
  readonly groups: readonly GroupSum[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

/** How many values of what a group mixes are told. */
const NAMED = 6;
const seen = (column: string): string =>
  `json_build_object('count', count(DISTINCT ${column}), 'some', coalesce(to_json((array_agg(DISTINCT ${column}) FILTER (WHERE ${column} IS NOT NULL))[1:${NAMED}]), '[]'))`;
const count = (condition: string): string => `count(DISTINCT revision) FILTER (WHERE ${condition})::int`;

type Row = Counts & Slots & { readonly stated: SpreadRows; readonly si: SpreadRows | null };

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
  const keys = keyColumns(comparing);
  const list = `of groups by ${comparing.groupBy.join(', ')}`;
  const geometric = comparing.measure === 'FACTOR';
  const place = `-count(DISTINCT revision), ${keys.join(', ')}`;
  const after = page.after === undefined ? null : keysAt(page.after, list, ['integer', ...keys.map(() => 'text' as const)]);
  const further = after ? `(${place}) > (${after.map((value) => p.add(value)).join(', ')}) AND` : '';
  const rows: Row[] = await dataSource.query(
    `SELECT json_build_array(${keys.join(', ')}) AS keys, json_build_array(${keys.map((_, i) => `mode() WITHIN GROUP (ORDER BY label${i})`).join(', ')}) AS labels,
            count(DISTINCT revision)::int AS claims, count(DISTINCT paper_version_id)::int AS papers,
            ${count("qualifier = 'exact' AND bound_low = bound_high")} AS exact, ${count('bound_low < bound_high')} AS ranges,
            ${count("qualifier = 'average'")} AS averages, ${count("qualifier = 'approx'")} AS approximate,
            ${count(BOUNDS.upper)} AS upper, ${count(BOUNDS.lower)} AS lower, ${count('baseline IS NULL')} AS "withoutBaseline",
            ${Object.entries(SLOTS)
              .map(([slot, column]) => `${seen(column)} AS "${slot}"`)
              .join(', ')},
            ${spreads('stated', geometric)} AS stated, ${geometric ? 'NULL' : spreads('si', false)} AS si
       FROM (${sql}) member CROSS JOIN LATERAL (VALUES (bound_low, si_low), (bound_high, si_high)) AS bound (stated, si)
      GROUP BY ${keys.join(', ')} HAVING ${further} count(DISTINCT revision) >= ${p.add(page.minClaims)}
      ORDER BY ${place} LIMIT ${p.add(page.first + 1)}`,
    p.values,
  );
  const groups = rows.slice(0, page.first).map((row) => groupOf(row, comparing.measure));
  return {
    groups,
    cursors: groups.map((group) => cursorAt(list, [-group.claims, ...group.keys])),
    hasNextPage: rows.length > page.first,
  };
}

function groupOf({ stated, si, ...row }: Row, measure: Measure): GroupSum {
  const oneUnit = measure === 'FACTOR' || row.units.count <= 1;
  // "1" is the base of factors and percentages alike, which have nothing in common but that.
  const allInSi = row.siUnits.count === 1 && row.siUnits.some[0] !== '1' && si?.typical?.claims === stated.typical?.claims;
  const shown = oneUnit ? stated : allInSi ? si : null;
  return {
    ...row,
    typicalSpread: readSpread(shown?.typical),
    upperSpread: readSpread(shown?.upper),
    lowerSpread: readSpread(shown?.lower),
  };
}

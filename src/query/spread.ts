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

/** What a claim's number bounds: itself, or only one side of the truth. Conditions on a claim's qualifier. */
export const BOUNDS = {
  typical: "qualifier IN ('exact', 'approx', 'average')",
  upper: "qualifier IN ('up_to', 'below')",
  lower: "qualifier = 'at_least'",
} as const;
export type Bound = keyof typeof BOUNDS;

type Row = { readonly claims: number; readonly five: readonly [number, number, number, number, number]; readonly mean: number | null };
/** Spreads as the database gives them, by what the numbers bound. */
export type SpreadRows = { readonly [B in Bound]: Row | null };

/** An aggregate that sums up the bounds in a column, each claim giving two: its own where that is one number. */
const spreadOf = (column: string, which: string, geometric: boolean): string =>
  `CASE WHEN count(${column}) FILTER (WHERE ${which}) > 0 THEN json_build_object(
     'claims', count(DISTINCT revision) FILTER (WHERE ${which} AND ${column} IS NOT NULL),
     'five', percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY ${column}) FILTER (WHERE ${which}),
     'mean', ${geometric ? `exp(avg(ln(${column})) FILTER (WHERE ${which}))` : 'NULL'}) END`;

/** The spreads of a column, kept apart by what its numbers bound. */
export const spreads = (column: string, geometric: boolean): string =>
  `json_build_object(${Object.entries(BOUNDS)
    .map(([bound, which]) => `'${bound}', ${spreadOf(column, which, geometric)}`)
    .join(', ')})`;

export function readSpread(row: Row | null | undefined): Spread | null {
  if (!row) return null;
  const [min, q1, median, q3, max] = row.five;
  return { claims: row.claims, min, q1, median, q3, max, geometricMean: row.mean };
}

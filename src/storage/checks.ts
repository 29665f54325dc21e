import type { EntityManager } from 'typeorm';
import type { Check } from '../engine/index.js';

/** Stores what versions of papers say of their own arithmetic from `at` on; what they said before and say no more ends then. */
export async function replaceChecks(manager: EntityManager, byVersion: ReadonlyMap<number, readonly Check[]>, at: Date): Promise<void> {
  const stored: { id: number; check: unknown[] }[] = await manager.query(LIVE, [[...byVersion.keys()]]);
  const live = stored.map(({ id, check }) => ({ id, check: JSON.stringify(check) }));
  const now = [...byVersion].flatMap(([version, checks]) =>
    checks.map((check) => {
      const row = rowOf(version, check);
      return { row, key: JSON.stringify(Object.values(row)) };
    }),
  );
  const said = new Set(now.map(({ key }) => key));
  const known = new Set(live.map(({ check }) => check));
  const ended = live.filter(({ check }) => !said.has(check)).map(({ id }) => id);
  if (ended.length > 0) await manager.query('UPDATE claim_check SET until = $2, current = false WHERE id = ANY($1)', [ended, at]);
  const rows = now.filter(({ key }) => !known.has(key)).map(({ row }) => row);
  if (rows.length > 0) await manager.query(CHECKS, [JSON.stringify(rows), at]);
}

/** A check as it is stored, and as the live ones are compared with it: `LIVE` gives the same values in the same order. */
const rowOf = (version: number, { kind, verdict, stated, computed, arithmetic, claims }: Check) => ({
  paper_version_id: version,
  kind,
  verdict,
  stated_low: stated.low,
  stated_high: stated.high,
  computed_low: computed?.low ?? null,
  computed_high: computed?.high ?? null,
  arithmetic,
  claims,
});

const LIVE = `
  SELECT id, json_build_array(paper_version_id, kind, verdict, stated_low, stated_high, computed_low, computed_high, arithmetic,
                              ARRAY(SELECT claim_id FROM claim_check_claim WHERE check_id = id ORDER BY ordinal)) AS check
    FROM claim_check WHERE until IS NULL AND paper_version_id = ANY($1)`;

/** Ids are handed out in the order of the list: WITH ORDINALITY keeps it. */
const CHECKS = `
  WITH given AS (
    SELECT * FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (paper_version_id int, kind text, verdict text, stated_low float8, stated_high float8, computed_low float8, computed_high float8, arithmetic text, claims text[]))
             WITH ORDINALITY AS g (paper_version_id, kind, verdict, stated_low, stated_high, computed_low, computed_high, arithmetic, claims, place)
  ), numbered AS (
    SELECT nextval(pg_get_serial_sequence('claim_check', 'id'))::int AS id, ordered.* FROM (SELECT * FROM given ORDER BY place) ordered
  ), checks AS (
    INSERT INTO claim_check (id, paper_version_id, current, since, kind, verdict, stated_low, stated_high, computed_low, computed_high, arithmetic)
    SELECT n.id, n.paper_version_id, version.current, $2, n.kind, n.verdict, n.stated_low, n.stated_high, n.computed_low, n.computed_high, n.arithmetic
      FROM numbered n JOIN paper_version version ON version.id = n.paper_version_id
  )
  INSERT INTO claim_check_claim (check_id, ordinal, claim_id)
  SELECT n.id, named.place - 1, named.claim_id FROM numbered n, unnest(n.claims) WITH ORDINALITY AS named (claim_id, place)`;

/** The checks of versions that are no longer their papers' newest are left out of lists. */
export async function retireChecks(manager: EntityManager, paperIds: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE claim_check SET current = false FROM paper_version version JOIN paper ON paper.id = version.paper_id
      WHERE claim_check.paper_version_id = version.id AND claim_check.current AND NOT version.current AND paper.external_id = ANY($1)`,
    [paperIds],
  );
}

import type { EntityManager } from 'typeorm';
import type { Check } from '../engine/index.js';

/** Stores what versions of papers say of their own arithmetic, in place of what was stored before. */
export async function replaceChecks(manager: EntityManager, byVersion: ReadonlyMap<number, readonly Check[]>): Promise<void> {
  await manager.query('DELETE FROM claim_check WHERE paper_version_id = ANY($1)', [[...byVersion.keys()]]);
  const rows = [...byVersion].flatMap(([paper_version_id, checks]) =>
    checks.map(({ kind, verdict, stated, computed, arithmetic }) => ({
      paper_version_id,
      kind,
      verdict,
      stated_low: stated.low,
      stated_high: stated.high,
      computed_low: computed?.low ?? null,
      computed_high: computed?.high ?? null,
      arithmetic,
    })),
  );
  if (rows.length === 0) return;
  const ids: { id: number }[] = await manager.query(CHECKS, [JSON.stringify(rows)]);
  const claims = [...byVersion.values()]
    .flat()
    .flatMap((check, i) => check.claims.map((claim_id, ordinal) => ({ check_id: ids[i]?.id, ordinal, claim_id })));
  await manager.query(
    'INSERT INTO claim_check_claim (check_id, ordinal, claim_id) SELECT check_id, ordinal, claim_id FROM jsonb_to_recordset($1::jsonb) AS given (check_id int, ordinal int, claim_id text)',
    [JSON.stringify(claims)],
  );
}

/** Ids are handed out in the order of the list: WITH ORDINALITY keeps it. */
const CHECKS = `
  INSERT INTO claim_check (paper_version_id, current, kind, verdict, stated_low, stated_high, computed_low, computed_high, arithmetic)
  SELECT g.paper_version_id, version.current, g.kind, g.verdict, g.stated_low, g.stated_high, g.computed_low, g.computed_high, g.arithmetic
    FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (paper_version_id int, kind text, verdict text, stated_low float8, stated_high float8, computed_low float8, computed_high float8, arithmetic text))
         WITH ORDINALITY AS g (paper_version_id, kind, verdict, stated_low, stated_high, computed_low, computed_high, arithmetic, place)
    JOIN paper_version version ON version.id = g.paper_version_id
   ORDER BY g.place
  RETURNING id`;

/** The checks of versions that are no longer their papers' newest are left out of lists. */
export async function retireChecks(manager: EntityManager, paperIds: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE claim_check SET current = false FROM paper_version version JOIN paper ON paper.id = version.paper_id
      WHERE claim_check.paper_version_id = version.id AND claim_check.current AND NOT version.current AND paper.external_id = ANY($1)`,
    [paperIds],
  );
}

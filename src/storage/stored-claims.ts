import type { EntityManager } from 'typeorm';
import type { Claim } from '../engine/index.js';
import type { Reviewed } from './insert-claims.js';

/** A stored revision with everything of it, as the engine gives a claim. */
export interface StoredClaim extends Reviewed {
  readonly revision: number;
  readonly versionId: number;
  readonly current: boolean;
  readonly claim: Claim;
}

interface Row extends Reviewed {
  readonly revision: number;
  readonly version_id: number;
  readonly current: boolean;
  readonly claim: Claim;
}

const names = (table: 'model' | 'dataset'): string =>
  `coalesce((SELECT json_agg(named.name ORDER BY link.ordinal) FROM claim_${table} link JOIN ${table} named ON named.id = link.${table}_id WHERE link.claim_revision = claim.revision), '[]')`;

/** Every column of a claim as the engine's JSON. */
export const AS_CLAIM = `json_build_object(
  'paperId', (SELECT external_id FROM paper JOIN paper_version v ON v.paper_id = paper.id WHERE v.id = claim.paper_version_id), 'id', claim.id, 'start', span_start, 'end', span_end, 'text', quote, 'sentence', sentence,
  'low', low, 'high', high, 'qualifier', qualifier, 'unit', unit_id, 'metric', metric_id, 'relation', relation, 'direction', direction,
  'subject', (SELECT name FROM system WHERE id = subject_id), 'baseline', (SELECT name FROM system WHERE id = baseline_id), 'baselineValue', baseline_value, 'from', from_value,
  'hardware', coalesce((SELECT json_agg(json_build_object('text', link.text, 'name', hw.name, 'role', link.role) ORDER BY link.ordinal)
                          FROM claim_hardware link JOIN hardware hw ON hw.id = link.hardware_id WHERE link.claim_revision = claim.revision), '[]'),
  'models', ${names('model')}, 'datasets', ${names('dataset')}, 'condition', condition, 'attribution', attribution,
  'factor', CASE WHEN factor_low IS NOT NULL THEN json_build_object('low', factor_low, 'high', factor_high) END,
  'si', CASE WHEN si_low IS NOT NULL THEN json_build_object('low', si_low, 'high', si_high, 'unit', si_unit) END,
  'confidence', confidence, 'rules', rules, 'engineVersion', claim.engine_version)`;

/** Stored claims that a condition on `claim` picks, in the order of papers and text, in one statement. */
export async function storedClaims(manager: EntityManager, condition: string, parameters: readonly unknown[]): Promise<StoredClaim[]> {
  const rows: Row[] = await manager.query(
    `SELECT claim.revision, claim.paper_version_id AS version_id, claim.current, claim.review, claim.corrected, claim.reading, ${AS_CLAIM} AS claim
       FROM claim JOIN paper_version version ON version.id = claim.paper_version_id
      WHERE ${condition} ORDER BY claim.paper_version_id, claim.span_start, claim.id`,
    [...parameters],
  );
  return rows.map(({ version_id, ...row }) => ({ ...row, versionId: version_id }));
}

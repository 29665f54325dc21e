import type { EntityManager } from 'typeorm';
import type { Claim } from '../engine/index.js';
import type { ReviewState } from './entities/index.js';

/** What a person made of a claim; `reading` is what the engine read, where that differs. */
export interface Reviewed {
  readonly review: ReviewState;
  readonly corrected: readonly string[];
  readonly reading: Claim | null;
}

/** A claim to store, with what is kept beside it of its paper. */
export interface NewClaim extends Reviewed {
  readonly claim: Claim;
  readonly versionId: number;
  readonly title: string;
  readonly abstract: string;
  readonly published: string | null;
}

/** Adds claims that hold from `at` on, and their links; names are looked up in the registry, which must hold them. */
export async function insertClaims(manager: EntityManager, claims: readonly NewClaim[], at: Date): Promise<void> {
  if (claims.length === 0) return;
  const inserted: { id: string; revision: number }[] = await manager.query(CLAIMS, [
    JSON.stringify(claims.map((one) => claimRow(one, at))),
  ]);
  const revisions = new Map(inserted.map(({ id, revision }) => [id, revision]));
  const links = claims.map(({ claim }) => ({ ...claim, claim_revision: revisions.get(claim.id) }));
  await manager.query(HARDWARE, [
    JSON.stringify(links.flatMap(({ claim_revision, hardware }) => hardware.map((one, ordinal) => ({ claim_revision, ordinal, ...one })))),
  ]);
  for (const [table, pick] of [
    ['model', (claim: Claim) => claim.models],
    ['dataset', (claim: Claim) => claim.datasets],
  ] as const)
    await manager.query(named(table), [
      JSON.stringify(
        links.flatMap((claim) => pick(claim).map((name, ordinal) => ({ claim_revision: claim.claim_revision, ordinal, name }))),
      ),
    ]);
}

/** Ends revisions at `at`: they stay readable as of any time before. */
export async function endClaims(manager: EntityManager, revisions: readonly number[], by: 'review' | 'engine', at: Date): Promise<void> {
  if (revisions.length > 0)
    await manager.query('UPDATE claim SET current = false, shown = false, until = $2, ended_by = $3 WHERE revision = ANY($1)', [
      revisions,
      at,
      by,
    ]);
}

function claimRow({ claim, versionId, abstract, title, published, review, corrected, reading }: NewClaim, at: Date): object {
  const {
    id,
    start,
    end,
    text,
    sentence,
    low,
    high,
    qualifier,
    unit,
    metric,
    relation,
    direction,
    subject,
    baseline,
    baselineValue,
    from,
    condition,
    attribution,
    factor,
    si,
    confidence,
    rules,
    engineVersion,
  } = claim;
  return {
    id,
    paper_version_id: versionId,
    since: at,
    review,
    corrected,
    reading,
    title,
    span_start: start,
    span_end: end,
    quote: text,
    sentence,
    sentence_start: abstract.lastIndexOf(sentence, start),
    low,
    high,
    qualifier,
    unit_id: unit,
    metric_id: metric,
    relation,
    direction,
    subject,
    baseline,
    baseline_value: baselineValue,
    from_value: from,
    condition,
    attribution,
    factor_low: factor?.low ?? null,
    factor_high: factor?.high ?? null,
    si_low: si?.low ?? null,
    si_high: si?.high ?? null,
    si_unit: si?.unit ?? null,
    confidence,
    rules,
    engine_version: engineVersion,
    published,
  };
}

const CLAIMS = `
  INSERT INTO claim (id, paper_version_id, current, shown, since, review, corrected, reading, search, span_start, span_end, quote, sentence, sentence_start, low, high, qualifier, unit_id, metric_id, relation, direction,
                     subject_id, baseline_id, baseline_value, from_value, condition, attribution, factor_low, factor_high, si_low, si_high, si_unit, confidence, rules, engine_version, published)
  SELECT g.id, g.paper_version_id, true, g.review <> 'rejected', g.since, g.review, g.corrected, g.reading, setweight(to_tsvector('english', g.title), 'B') || setweight(to_tsvector('english', g.sentence), 'A'), g.span_start, g.span_end, g.quote, g.sentence, g.sentence_start, g.low, g.high, g.qualifier, g.unit_id, g.metric_id, g.relation, g.direction,
         subject.id, baseline.id, g.baseline_value, g.from_value, g.condition, g.attribution, g.factor_low, g.factor_high, g.si_low, g.si_high, g.si_unit, g.confidence, g.rules, g.engine_version, g.published
    FROM jsonb_to_recordset($1::jsonb) AS g (id text, paper_version_id int, since timestamptz, review text, corrected text[], reading jsonb, title text, span_start int, span_end int, quote text, sentence text, sentence_start int, low float8, high float8, qualifier text, unit_id text, metric_id text,
         relation text, direction text, subject text, baseline text, baseline_value float8, from_value float8, condition text, attribution text, factor_low float8, factor_high float8, si_low float8, si_high float8, si_unit text, confidence float8, rules text[], engine_version text, published date)
    LEFT JOIN system AS subject ON subject.name = g.subject
    LEFT JOIN system AS baseline ON baseline.name = g.baseline
  RETURNING id, revision`;

const HARDWARE = `
  INSERT INTO claim_hardware (claim_revision, ordinal, hardware_id, role, text)
  SELECT g.claim_revision, g.ordinal, hardware.id, g.role, g.text
    FROM jsonb_to_recordset($1::jsonb) AS g (claim_revision int, ordinal int, name text, role text, text text)
    JOIN hardware ON hardware.name = g.name`;

const named = (table: 'model' | 'dataset'): string => `
  INSERT INTO claim_${table} (claim_revision, ordinal, ${table}_id)
  SELECT g.claim_revision, g.ordinal, ${table}.id
    FROM jsonb_to_recordset($1::jsonb) AS g (claim_revision int, ordinal int, name text)
    JOIN ${table} ON ${table}.name = g.name`;

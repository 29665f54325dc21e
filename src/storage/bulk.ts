import type { EntityManager } from 'typeorm';
import type { Claim } from '../engine/index.js';
import type { PaperRecord } from './paper-record.js';

export interface NewVersion {
  readonly paper: PaperRecord;
  readonly hash: string;
  readonly version: number;
}

/** Makes the papers that are missing, retires the versions that were current, and adds the new ones. Returns version ids by paper id. */
export async function insertVersions(manager: EntityManager, versions: readonly NewVersion[], runId: number): Promise<Map<string, number>> {
  const ids = versions.map(({ paper }) => paper.id);
  await manager.query('INSERT INTO paper (external_id) SELECT unnest($1::text[]) ON CONFLICT (external_id) DO NOTHING', [ids]);
  await manager.query(
    `WITH retired AS (
       UPDATE paper_version SET current = false FROM paper WHERE paper.id = paper_version.paper_id AND paper_version.current AND paper.external_id = ANY($1) RETURNING paper_version.id
     )
     UPDATE claim SET current = false FROM retired WHERE claim.paper_version_id = retired.id`,
    [ids],
  );
  const rows: { id: number; external_id: string }[] = await manager.query(
    `INSERT INTO paper_version (paper_id, version, current, title, abstract, content_hash, published, run_id)
     SELECT paper.id, given.version, true, given.title, given.abstract, given.hash, given.published::date, $2
       FROM jsonb_to_recordset($1::jsonb) AS given (external_id text, version int, title text, abstract text, hash text, published text)
       JOIN paper ON paper.external_id = given.external_id
     RETURNING id, (SELECT external_id FROM paper WHERE paper.id = paper_id)`,
    [
      JSON.stringify(
        versions.map(({ paper, hash, version }) => ({
          external_id: paper.id,
          version,
          title: paper.title,
          abstract: paper.abstract,
          hash,
          published: paper.published,
        })),
      ),
      runId,
    ],
  );
  return new Map(rows.map((row) => [row.external_id, row.id]));
}

/** Adds claims and their links; names are looked up in the registry, which must hold them. */
export async function insertClaims(
  manager: EntityManager,
  read: readonly { paper: PaperRecord; claims: readonly Claim[] }[],
  versionIds: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = read.flatMap(({ paper, claims }) =>
    claims.map((claim, ordinal) => claimRow(claim, paper, ordinal, versionIds.get(paper.id) ?? 0)),
  );
  await manager.query(CLAIMS, [JSON.stringify(rows)]);
  const links = read.flatMap(({ claims }) => claims);
  await manager.query(HARDWARE, [
    JSON.stringify(links.flatMap(({ id, hardware }) => hardware.map((one, ordinal) => ({ claim_id: id, ordinal, ...one })))),
  ]);
  for (const [table, pick] of [
    ['model', (claim: Claim) => claim.models],
    ['dataset', (claim: Claim) => claim.datasets],
  ] as const)
    await manager.query(named(table), [
      JSON.stringify(links.flatMap((claim) => pick(claim).map((name, ordinal) => ({ claim_id: claim.id, ordinal, name })))),
    ]);
}

function claimRow(claim: Claim, paper: PaperRecord, ordinal: number, versionId: number): object {
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
    ordinal,
    span_start: start,
    span_end: end,
    quote: text,
    sentence,
    sentence_start: paper.abstract.lastIndexOf(sentence, start),
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
    published: paper.published,
  };
}

const CLAIMS = `
  INSERT INTO claim (id, paper_version_id, current, ordinal, span_start, span_end, quote, sentence, sentence_start, low, high, qualifier, unit_id, metric_id, relation, direction,
                     subject_id, baseline_id, baseline_value, from_value, condition, attribution, factor_low, factor_high, si_low, si_high, si_unit, confidence, rules, engine_version, published)
  SELECT g.id, g.paper_version_id, true, g.ordinal, g.span_start, g.span_end, g.quote, g.sentence, g.sentence_start, g.low, g.high, g.qualifier, g.unit_id, g.metric_id, g.relation, g.direction,
         subject.id, baseline.id, g.baseline_value, g.from_value, g.condition, g.attribution, g.factor_low, g.factor_high, g.si_low, g.si_high, g.si_unit, g.confidence, g.rules, g.engine_version, g.published
    FROM jsonb_to_recordset($1::jsonb) AS g (id text, paper_version_id int, ordinal int, span_start int, span_end int, quote text, sentence text, sentence_start int, low float8, high float8, qualifier text, unit_id text, metric_id text,
         relation text, direction text, subject text, baseline text, baseline_value float8, from_value float8, condition text, attribution text, factor_low float8, factor_high float8, si_low float8, si_high float8, si_unit text, confidence float8, rules text[], engine_version text, published date)
    LEFT JOIN system AS subject ON subject.name = g.subject
    LEFT JOIN system AS baseline ON baseline.name = g.baseline`;

const HARDWARE = `
  INSERT INTO claim_hardware (claim_id, ordinal, hardware_id, role, text)
  SELECT g.claim_id, g.ordinal, hardware.id, g.role, g.text
    FROM jsonb_to_recordset($1::jsonb) AS g (claim_id text, ordinal int, name text, role text, text text)
    JOIN hardware ON hardware.name = g.name`;

const named = (table: 'model' | 'dataset'): string => `
  INSERT INTO claim_${table} (claim_id, ordinal, ${table}_id)
  SELECT g.claim_id, g.ordinal, ${table}.id
    FROM jsonb_to_recordset($1::jsonb) AS g (claim_id text, ordinal int, name text)
    JOIN ${table} ON ${table}.name = g.name`;

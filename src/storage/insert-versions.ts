import type { EntityManager } from 'typeorm';
import { ENGINE_VERSION } from '../engine/index.js';
import type { PaperRecord } from './paper-record.js';

export interface NewVersion {
  readonly paper: PaperRecord;
  readonly hash: string;
  readonly version: number;
}

/** Makes the papers that are missing, retires the versions that were current, and adds the new ones. Returns version ids by paper id. */
export async function insertVersions(
  manager: EntityManager,
  versions: readonly NewVersion[],
  runId: number,
  at: Date,
): Promise<Map<string, number>> {
  const ids = versions.map(({ paper }) => paper.id);
  await manager.query('INSERT INTO paper (external_id) SELECT unnest($1::text[]) ON CONFLICT (external_id) DO NOTHING', [ids]);
  await manager.query(
    `WITH retired AS (
       UPDATE paper_version SET current = false FROM paper WHERE paper.id = paper_version.paper_id AND paper_version.current AND paper.external_id = ANY($1) RETURNING paper_version.id
     )
     UPDATE claim SET current = false, shown = false, until = $2, ended_by = 'version' FROM retired WHERE claim.current AND claim.paper_version_id = retired.id`,
    [ids, at],
  );
  const rows: { id: number; external_id: string }[] = await manager.query(
    `INSERT INTO paper_version (paper_id, version, current, title, abstract, content_hash, published, source, run_id, engine_version, created_at)
     SELECT paper.id, given.version, true, given.title, given.abstract, given.hash, given.published::date, given.source, $2, $3, $4
       FROM jsonb_to_recordset($1::jsonb) AS given (external_id text, version int, title text, abstract text, hash text, published text, source text)
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
          source: paper.source ?? null,
        })),
      ),
      runId,
      ENGINE_VERSION,
      at,
    ],
  );
  return new Map(rows.map((row) => [row.external_id, row.id]));
}

/** Gives the current versions of papers the days that their sources now say, where these are new: text and claims are as they were. */
export async function dateVersions(manager: EntityManager, papers: readonly PaperRecord[]): Promise<void> {
  const dated = papers.flatMap(({ id, published }) => (published === null ? [] : [{ external_id: id, published }]));
  if (dated.length === 0) return;
  await manager.query(
    `WITH dated AS (
       UPDATE paper_version version SET published = given.published::date
         FROM jsonb_to_recordset($1::jsonb) AS given (external_id text, published text) JOIN paper ON paper.external_id = given.external_id
        WHERE version.paper_id = paper.id AND version.current AND version.published IS DISTINCT FROM given.published::date
       RETURNING version.id, version.published
     )
     UPDATE claim SET published = dated.published FROM dated WHERE claim.paper_version_id = dated.id`,
    [JSON.stringify(dated)],
  );
}

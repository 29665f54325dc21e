import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Abstract, check, compareVersions } from '../engine/index.js';
import { replaceChecks, retireChecks } from './checks.js';
import { carryReviews } from './carry-reviews.js';
import { insertClaims } from './insert-claims.js';
import { dateVersions, insertVersions, type NewVersion } from './insert-versions.js';
import { dated, type ReadPaper } from './paper-record.js';
import { fillRegistry } from './registry.js';
import { reviewed } from './review-fold.js';
import { type SaidBefore, saidAgain } from './said-again.js';
import { storedClaims } from './stored-claims.js';
import { writing } from './writing.js';

export type Novelty = 'new' | 'changed' | 'unchanged';

interface Known {
  readonly external_id: string;
  readonly version: number;
  readonly content_hash: string;
}

/** SHA-256 of title and abstract, hexadecimal: what decides whether a paper has changed. */
export function contentHash({ title, abstract }: Abstract): string {
  return createHash('sha256')
    .update(JSON.stringify([title, abstract]))
    .digest('hex');
}

/** Stores papers with their claims, in bulk and idempotently: what is known stays as it is. */
export class ClaimStore {
  constructor(private readonly dataSource: DataSource) {}

  /** What each paper is to the database, in the order given. Ids must differ. */
  async novelty(papers: readonly Abstract[]): Promise<Novelty[]> {
    const known = await this.known(this.dataSource.manager, papers);
    return papers.map((paper) => noveltyOf(paper, known.get(paper.id)));
  }

  /**
   * Stores new and changed papers with their claims and checks in one transaction; the rest is left alone. A changed paper becomes
   * a new version, the claims of the old one stay readable.
   */
  async save(given: readonly ReadPaper[], runId: number): Promise<Record<Novelty, number> & { claims: number }> {
    const read = given.map((one) => ({ ...one, paper: dated(one.paper) }));
    return writing(this.dataSource, async (manager, at) => {
      const papers = read.map(({ paper }) => paper);
      const known = await this.known(manager, papers);
      const fresh = read.flatMap(({ paper, claims }) =>
        claims === null || noveltyOf(paper, known.get(paper.id)) === 'unchanged' ? [] : [{ paper, claims }],
      );
      const stored = new Set(fresh.map(({ paper }) => paper));
      await dateVersions(
        manager,
        papers.filter((paper) => !stored.has(paper)),
      );
      const versions: NewVersion[] = fresh.map(({ paper }) => ({
        paper,
        hash: contentHash(paper),
        version: (known.get(paper.id)?.version ?? 0) + 1,
      }));
      const changed = versions.filter(({ version }) => version > 1).map(({ paper }) => paper.id);
      const claims = fresh.flatMap((one) => one.claims);
      if (fresh.length > 0) {
        const before = await this.saidBefore(manager, changed);
        const ids = await insertVersions(manager, versions, runId, at);
        const placed = fresh.map((one) => ({ ...one, versionId: ids.get(one.paper.id) ?? 0, old: before.get(one.paper.id) ?? [] }));
        const successions = placed.flatMap(({ old, claims, versionId }) => saidAgain(old, claims, versionId));
        // A text that comes back has the claims of its first time, and their reviews.
        const returning = placed.flatMap(({ paper, claims }) => (changed.includes(paper.id) ? claims.map(({ id }) => id) : []));
        const reviews = await carryReviews(manager, returning, successions, at);
        const rows = placed.flatMap(({ paper, claims, versionId }) =>
          claims.map((claim) => ({ ...paper, versionId, ...reviewed(claim, reviews.get(claim.id) ?? []) })),
        );
        await fillRegistry(
          manager,
          rows.map(({ claim }) => claim),
        );
        await insertClaims(manager, rows, at);
        const checks = placed.map(({ paper, old, versionId }) => {
          const now = rows.filter((row) => row.versionId === versionId && row.review !== 'rejected').map(({ claim }) => claim);
          const last = (old[0] ?? []).filter(({ rejected }) => !rejected).map(({ shown }) => shown);
          return [versionId, [...check(paper, now), ...compareVersions(last, now)]] as const;
        });
        await replaceChecks(manager, new Map(checks), at);
        await retireChecks(manager, changed);
      }
      return { new: fresh.length - changed.length, changed: changed.length, unchanged: read.length - fresh.length, claims: claims.length };
    });
  }

  /** What papers said in each of their versions, the newest first. */
  private async saidBefore(manager: EntityManager, paperIds: readonly string[]): Promise<Map<string, SaidBefore[][]>> {
    const groups = new Map<string, Map<number, SaidBefore[]>>();
    const condition =
      "(claim.current OR claim.ended_by = 'version') AND version.paper_id IN (SELECT id FROM paper WHERE external_id = ANY($1))";
    const stored = paperIds.length === 0 ? [] : await storedClaims(manager, condition, [paperIds]);
    for (const { claim, reading, review, versionId } of stored) {
      const versions = groups.get(claim.paperId) ?? new Map<number, SaidBefore[]>();
      const said = { claim: reading ?? claim, shown: claim, rejected: review === 'rejected' };
      groups.set(claim.paperId, versions.set(versionId, [...(versions.get(versionId) ?? []), said]));
    }
    const newestFirst = (versions: ReadonlyMap<number, SaidBefore[]>): SaidBefore[][] =>
      [...versions].toSorted(([a], [b]) => b - a).map(([, said]) => said);
    return new Map([...groups].map(([paperId, versions]) => [paperId, newestFirst(versions)]));
  }

  private async known(manager: EntityManager, papers: readonly Abstract[]): Promise<Map<string, Known>> {
    const rows: Known[] = await manager.query(
      `SELECT paper.external_id, paper_version.version, paper_version.content_hash
         FROM paper JOIN paper_version ON paper_version.paper_id = paper.id AND paper_version.current
        WHERE paper.external_id = ANY($1)`,
      [papers.map(({ id }) => id)],
    );
    return new Map(rows.map((row) => [row.external_id, row]));
  }
}

function noveltyOf(paper: Abstract, known: Known | undefined): Novelty {
  if (!known) return 'new';
  return known.content_hash === contentHash(paper) ? 'unchanged' : 'changed';
}

import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Abstract } from '../engine/index.js';
import { insertClaims, insertVersions, type NewVersion } from './bulk.js';
import type { ReadPaper } from './paper-record.js';
import { fillRegistry } from './registry.js';

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
   * Stores new and changed papers with their claims in one transaction; the rest is left alone. A changed paper becomes a new
   * version, the claims of the old one stay readable. Writers wait for one another, so that two runs cannot make one paper twice.
   */
  async save(read: readonly ReadPaper[], runId: number): Promise<Record<Novelty, number> & { claims: number }> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query("SELECT pg_advisory_xact_lock(hashtext('benchclaims.ingest'))");
      const known = await this.known(
        manager,
        read.map(({ paper }) => paper),
      );
      const fresh = read.flatMap(({ paper, claims }) =>
        claims === null || noveltyOf(paper, known.get(paper.id)) === 'unchanged' ? [] : [{ paper, claims }],
      );
      const versions: NewVersion[] = fresh.map(({ paper }) => ({
        paper,
        hash: contentHash(paper),
        version: (known.get(paper.id)?.version ?? 0) + 1,
      }));
      const claims = fresh.flatMap((one) => one.claims);
      if (fresh.length > 0) {
        await fillRegistry(manager, claims);
        const ids = await insertVersions(manager, versions, runId);
        await insertClaims(manager, fresh, ids);
      }
      const changed = versions.filter(({ version }) => version > 1).length;
      return { new: fresh.length - changed, changed, unchanged: read.length - fresh.length, claims: claims.length };
    });
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

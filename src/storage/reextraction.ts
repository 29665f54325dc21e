import { isDeepStrictEqual } from 'node:util';
import { type DataSource, type EntityManager, In, Not } from 'typeorm';
import { type Abstract, type Claim, ENGINE_VERSION, SLOTS_TO_CORRECT } from '../engine/index.js';
import { PaperVersion, Review } from './entities/index.js';
import { endClaims, insertClaims, type NewClaim } from './insert-claims.js';
import { recheck } from './recheck.js';
import { fillRegistry } from './registry.js';
import { reviewed, standing } from './review-fold.js';
import { type StoredClaim, storedClaims } from './stored-claims.js';
import { writing } from './writing.js';

/** What a newer engine says otherwise of one claim; `before` or `after` is null where it is added or gone. */
export interface Change {
  readonly paperId: string;
  readonly before: Claim | null;
  readonly after: Claim | null;
  readonly slots: readonly string[];
}

/** A stored version of a paper that an older engine read. */
export interface Outdated extends Abstract {
  readonly versionId: number;
}

/** Brings stored papers to the current engine: what changed becomes a new revision, reviews hold on. */
export class Reextraction {
  constructor(private readonly dataSource: DataSource) {}

  /** Current versions that an older engine read; done ones are no longer among them, so a run that was stopped goes on. */
  async outdated(most: number): Promise<Outdated[]> {
    const versions = await this.dataSource.getRepository(PaperVersion).find({
      where: { current: true, engineVersion: Not(ENGINE_VERSION) },
      relations: { paper: true },
      order: { id: 'ASC' },
      take: most,
    });
    return versions.map(({ id, title, abstract, paper }) => ({ versionId: id, id: paper.externalId, title, abstract }));
  }

  left(): Promise<number> {
    return this.dataSource.getRepository(PaperVersion).countBy({ current: true, engineVersion: Not(ENGINE_VERSION) });
  }

  /** Stores what the current engine reads in these papers, in one transaction; tells what changed. */
  replace(read: readonly { readonly paper: Outdated; readonly claims: readonly Claim[] }[]): Promise<Change[]> {
    return writing(this.dataSource, async (manager, at) => {
      const ids = read.map(({ paper }) => paper.versionId);
      const versions = await manager.findBy(PaperVersion, { id: In(ids), current: true });
      const stored = await storedClaims(manager, 'claim.current AND claim.paper_version_id = ANY($1)', [versions.map(({ id }) => id)]);
      const reviews = await this.reviews(
        manager,
        stored,
        read.flatMap(({ claims }) => claims),
        at,
      );
      const changes: Change[] = [];
      const ended: number[] = [];
      const added: NewClaim[] = [];
      for (const { paper, claims } of read) {
        const version = versions.find(({ id }) => id === paper.versionId);
        if (!version) continue;
        const before = new Map(stored.filter(({ versionId }) => versionId === version.id).map((one) => [one.claim.id, one]));
        for (const claim of claims) {
          const old = before.get(claim.id);
          before.delete(claim.id);
          const slots = old ? changedSlots(old.reading ?? old.claim, claim) : [];
          if (old && same(old.reading ?? old.claim, claim)) continue;
          if (!old || slots.length > 0)
            changes.push({ paperId: paper.id, before: old?.reading ?? old?.claim ?? null, after: claim, slots });
          if (old) ended.push(old.revision);
          const { title, abstract, published } = version;
          added.push({ ...reviewed(claim, reviews.get(claim.id) ?? []), versionId: version.id, title, abstract, published });
        }
        for (const { claim, reading, revision } of before.values()) {
          ended.push(revision);
          changes.push({ paperId: paper.id, before: reading ?? claim, after: null, slots: [] });
        }
      }
      await fillRegistry(
        manager,
        added.map(({ claim }) => claim),
      );
      await endClaims(manager, ended, 'engine', at);
      await insertClaims(manager, added, at);
      await manager.update(PaperVersion, { id: In(ids) }, { engineVersion: ENGINE_VERSION });
      await recheck(
        manager,
        versions.map(({ id }) => id),
      );
      return changes;
    });
  }

  /** Reviews by claim. Those of a claim that is read with other bounds now are said of its successor too. */
  private async reviews(
    manager: EntityManager,
    stored: readonly StoredClaim[],
    read: readonly Claim[],
    at: Date,
  ): Promise<Map<string, Review[]>> {
    const reviews = await manager.find(Review, { where: { claimId: In(stored.map(({ claim }) => claim.id)) }, order: { id: 'ASC' } });
    const now = new Set(read.map(({ id }) => id));
    const known = new Set(stored.map(({ claim }) => claim.id));
    for (const { claim: gone } of stored.filter(({ claim }) => !now.has(claim.id))) {
      const successor = read.find(
        (one) => one.paperId === gone.paperId && one.start < gone.end && gone.start < one.end && !known.has(one.id),
      );
      if (!successor) continue;
      for (const { id, ...said } of standing(reviews.filter(({ claimId }) => claimId === gone.id)))
        reviews.push(await manager.save(Review, { ...said, claimId: successor.id, quote: successor.text, at, carriedFrom: id }));
    }
    const byClaim = new Map<string, Review[]>();
    for (const review of reviews) byClaim.set(review.claimId, [...(byClaim.get(review.claimId) ?? []), review]);
    return byClaim;
  }
}

const changedSlots = (a: Claim, b: Claim): string[] => SLOTS_TO_CORRECT.filter((slot) => !isDeepStrictEqual(a[slot], b[slot]));
/** Whether two engines say the same, trail and confidence included. */
const same = (a: Claim, b: Claim): boolean =>
  changedSlots(a, b).length === 0 && a.end === b.end && a.confidence === b.confidence && isDeepStrictEqual(a.rules, b.rules);

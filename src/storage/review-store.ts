import { type DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import type { SlotChanges } from '../engine/index.js';
import { PaperVersion, Review, type ReviewAction } from './entities/index.js';
import { endClaims, insertClaims } from './insert-claims.js';
import { recheck } from './recheck.js';
import { fillRegistry } from './registry.js';
import { keptChanges, ReviewRefused } from './review-changes.js';
import { reviewed } from './review-fold.js';
import { type StoredClaim, storedClaims } from './stored-claims.js';
import { writing } from './writing.js';

export interface Reviewing {
  readonly claimId: string;
  readonly action: Exclude<ReviewAction, 'undo'>;
  readonly changes: SlotChanges | null;
  readonly reason: string;
  readonly reviewer: string;
}

/** Which reviews; all that is given must hold. */
export interface ReviewsOf {
  readonly claim?: string | undefined;
  readonly paper?: string | undefined;
  readonly reviewer?: string | undefined;
  readonly action?: readonly ReviewAction[] | undefined;
}

/** Takes reviews, and keeps the claims that are shown in step with them. */
export class ReviewStore {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ReviewRefused where the claim is not one that is shown now, or the changes cannot be. */
  review({ claimId, action, changes, reason, reviewer }: Reviewing): Promise<Review> {
    return writing(this.dataSource, async (manager, at) => {
      const stored = await this.current(manager, claimId);
      if (!stored) throw new ReviewRefused(`no current claim has the id ${claimId}`);
      const kept = changes && (await keptChanges(manager, stored.claim, changes));
      const place = { claimId, paperVersionId: stored.versionId, quote: stored.claim.text };
      const review = await manager.save(Review, { ...place, action, changes: kept, reason, reviewer, at, undoes: null, carriedFrom: null });
      await this.apply(manager, stored, at);
      return review;
    });
  }

  /**
   * Takes a review back, by a review of its own, and so all that repeat it of claims that took the place of its claim, or that it
   * repeats. @throws ReviewRefused where there is none, or it is undone or an undo itself.
   */
  undo(id: number, reason: string, reviewer: string): Promise<Review> {
    return writing(this.dataSource, async (manager, at) => {
      const found = await manager.findOneBy(Review, { id });
      if (!found) throw new ReviewRefused(`no review has the id ${id}`);
      if (found.action === 'undo') throw new ReviewRefused('an undo cannot be undone: review the claim again');
      if (await manager.existsBy(Review, { undoes: id })) throw new ReviewRefused(`review ${id} is undone already`);
      const first = found.carriedFrom ?? found.id;
      const repeated = await manager.find(Review, { where: [{ id: first }, { carriedFrom: first }], order: { id: 'ASC' } });
      const undone = await manager.findBy(Review, { undoes: In(repeated.map((one) => one.id)) });
      const undos = repeated
        .filter((one) => !undone.some(({ undoes }) => undoes === one.id))
        .map(({ id: undoes, claimId, paperVersionId, quote }) => {
          const place = { claimId, paperVersionId, quote };
          return { ...place, action: 'undo' as const, changes: null, reason, reviewer, at, undoes, carriedFrom: null };
        });
      const reviews = await manager.save(Review, undos);
      for (const claimId of new Set(reviews.map((one) => one.claimId))) {
        const stored = await this.current(manager, claimId);
        if (stored) await this.apply(manager, stored, at);
      }
      return reviews.find(({ undoes }) => undoes === id) as Review;
    });
  }

  /** Reviews after an id, oldest first. */
  list(of: ReviewsOf, after: number, first: number): Promise<Review[]> {
    const { claim, paper, reviewer, action } = of;
    return this.dataSource.getRepository(Review).find({
      where: {
        id: MoreThan(after),
        ...(claim && { claimId: claim }),
        ...(paper && { paperVersion: { paper: { externalId: paper } } }),
        ...(reviewer && { reviewer }),
        ...(action && { action: In(action) }),
      },
      order: { id: 'ASC' },
      take: first,
    });
  }

  private async current(manager: EntityManager, claimId: string): Promise<StoredClaim | undefined> {
    return (await storedClaims(manager, 'claim.current AND claim.id = $1', [claimId]))[0];
  }

  /** Replaces a claim's revision by one that says what its reviews make of it. */
  private async apply(manager: EntityManager, stored: StoredClaim, at: Date): Promise<void> {
    const reviews = await manager.findBy(Review, { claimId: stored.claim.id });
    const next = reviewed(stored.reading ?? stored.claim, reviews);
    const { title, abstract, published } = await manager.findOneByOrFail(PaperVersion, { id: stored.versionId });
    await fillRegistry(manager, [next.claim]);
    await endClaims(manager, [stored.revision], 'review', at);
    await insertClaims(manager, [{ ...next, versionId: stored.versionId, title, abstract, published }], at);
    await recheck(manager, [stored.versionId], at);
  }
}

import { type DataSource, type EntityManager, MoreThan } from 'typeorm';
import { type Claim, METRICS, type SlotChanges } from '../engine/index.js';
import { PaperVersion, Review, type ReviewAction } from './entities/index.js';
import { endClaims, insertClaims } from './insert-claims.js';
import { recheck } from './recheck.js';
import { fillRegistry } from './registry.js';
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

/** What is wrong with a review; the message says it to the reviewer. */
export class ReviewRefused extends Error {
  override readonly name = 'ReviewRefused';
}

/** Takes reviews, and keeps the claims that are shown in step with them. */
export class ReviewStore {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ReviewRefused where the claim is not one that is shown now, or the changes cannot be. */
  review({ claimId, action, changes, reason, reviewer }: Reviewing): Promise<Review> {
    return writing(this.dataSource, async (manager, at) => {
      const stored = await this.current(manager, claimId);
      if (!stored) throw new ReviewRefused(`no current claim has the id ${claimId}`);
      if (changes) checkChanges(stored.claim, changes);
      const { versionId, claim } = stored;
      const said = {
        claimId,
        paperVersionId: versionId,
        quote: claim.text,
        action,
        changes,
        reason,
        reviewer,
        at,
        undoes: null,
        carriedFrom: null,
      };
      const review = await manager.save(Review, said);
      await this.apply(manager, stored, at);
      return review;
    });
  }

  /** Takes a review back, by a review of its own. @throws ReviewRefused where there is none, or it is undone or an undo itself. */
  undo(id: number, reason: string, reviewer: string): Promise<Review> {
    return writing(this.dataSource, async (manager, at) => {
      const found = await manager.findOneBy(Review, { id });
      if (!found) throw new ReviewRefused(`no review has the id ${id}`);
      if (found.action === 'undo') throw new ReviewRefused('an undo cannot be undone: review the claim again');
      if (await manager.existsBy(Review, { undoes: id })) throw new ReviewRefused(`review ${id} is undone already`);
      const { claimId, paperVersionId, quote } = found;
      const said = {
        claimId,
        paperVersionId,
        quote,
        action: 'undo' as const,
        changes: null,
        reason,
        reviewer,
        at,
        undoes: id,
        carriedFrom: null,
      };
      const review = await manager.save(Review, said);
      const stored = await this.current(manager, claimId);
      if (stored) await this.apply(manager, stored, at);
      return review;
    });
  }

  /** Reviews after an id, oldest first. */
  list(after: number, first: number): Promise<Review[]> {
    return this.dataSource.getRepository(Review).find({ where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: first });
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
    await recheck(manager, [stored.versionId]);
  }
}

const KNOWN_METRICS = new Set(METRICS.map(({ metric }) => metric));

/** @throws ReviewRefused naming the first change that makes no claim. */
function checkChanges(claim: Claim, changes: SlotChanges): void {
  const { low, high, metric } = { ...claim, ...changes };
  if (Object.keys(changes).length === 0) throw new ReviewRefused('a correction must change something');
  if (low > high) throw new ReviewRefused(`low (${low}) must not be more than high (${high})`);
  if (!KNOWN_METRICS.has(metric)) throw new ReviewRefused(`no metric is called ${metric}`);
}

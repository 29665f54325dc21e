import { type EntityManager, In } from 'typeorm';
import type { Claim } from '../engine/index.js';
import { Review } from './entities/index.js';
import { standing } from './review-fold.js';

/** A claim that takes the place of another: read with other bounds by a newer engine, or said again in a newer version of its paper. */
export interface Succession {
  readonly from: string;
  readonly to: Claim;
  readonly versionId: number;
}

/** What a review says, wherever it is repeated. */
const origin = ({ id, carriedFrom }: Review): number => carriedFrom ?? id;

/** Says of successors what stands of those before them, by reviews of their own; gives all reviews of the claims named, by claim. */
export async function carryReviews(
  manager: EntityManager,
  claimIds: readonly string[],
  successions: readonly Succession[],
  at: Date,
): Promise<Map<string, Review[]>> {
  const ids = [...claimIds, ...successions.flatMap(({ from, to }) => [from, to.id])];
  const found = ids.length > 0 ? await manager.find(Review, { where: { claimId: In(ids) }, order: { id: 'ASC' } }) : [];
  const byClaim = new Map<string, Review[]>();
  const add = (review: Review): void => void byClaim.set(review.claimId, [...(byClaim.get(review.claimId) ?? []), review]);
  for (const review of found) add(review);
  for (const { from, to, versionId } of successions) {
    const said = new Set((byClaim.get(to.id) ?? []).map(origin));
    for (const review of standing(byClaim.get(from) ?? [])) {
      if (said.has(origin(review))) continue;
      const { id: _id, ...rest } = review;
      const place = { claimId: to.id, paperVersionId: versionId, quote: to.text };
      add(await manager.save(Review, { ...rest, ...place, at, carriedFrom: origin(review) }));
    }
  }
  return byClaim;
}

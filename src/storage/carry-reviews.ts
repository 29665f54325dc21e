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

/** Says of successors what stands of those before them, by reviews of their own; gives all reviews of the claims named, by claim. */
export async function carryReviews(
  manager: EntityManager,
  claimIds: readonly string[],
  successions: readonly Succession[],
  at: Date,
): Promise<Map<string, Review[]>> {
  const ids = [...claimIds, ...successions.map(({ from }) => from)];
  const found = ids.length > 0 ? await manager.find(Review, { where: { claimId: In(ids) }, order: { id: 'ASC' } }) : [];
  const byClaim = new Map<string, Review[]>();
  const add = (review: Review): void => void byClaim.set(review.claimId, [...(byClaim.get(review.claimId) ?? []), review]);
  for (const review of found) add(review);
  for (const { from, to, versionId } of successions)
    for (const { id, ...said } of standing(byClaim.get(from) ?? []))
      add(await manager.save(Review, { ...said, claimId: to.id, paperVersionId: versionId, quote: to.text, at, carriedFrom: id }));
  return byClaim;
}

/** Claims of a newer version of a paper that say the same number in the same sentence as one before. */
export function saidAgain(before: readonly Claim[], after: readonly Claim[], versionId: number): Succession[] {
  const place = (claim: Claim, i: number, all: readonly Claim[]): string => {
    const { sentence, text } = claim;
    const nth = all.slice(0, i).filter((one) => one.sentence === sentence && one.text === text).length;
    return JSON.stringify([sentence, text, nth]);
  };
  const old = new Map(before.map((claim, i) => [place(claim, i, before), claim.id]));
  return after.flatMap((to, i) => {
    const from = old.get(place(to, i, after));
    return from === undefined ? [] : [{ from, to, versionId }];
  });
}

import { type Claim, type SlotChanges, withSlots } from '../engine/index.js';
import type { Review, ReviewState } from './entities/index.js';
import type { Reviewed } from './insert-claims.js';

type Said = Pick<Review, 'id' | 'action' | 'changes' | 'undoes'>;

/** Reviews that no later review undoes, oldest first. */
export function standing<R extends Said>(reviews: readonly R[]): R[] {
  const undone = new Set(reviews.map(({ undoes }) => undoes));
  return reviews.filter(({ id, action }) => action !== 'undo' && !undone.has(id)).toSorted((a, b) => a.id - b.id);
}

/** What is left of all that was said of a claim: corrections add up, the last word decides whether it stands. */
export function verdictOf(reviews: readonly Said[]): { readonly review: ReviewState; readonly changes: SlotChanges } {
  const said = standing(reviews);
  const changes: SlotChanges = Object.assign({}, ...said.map((one) => one.changes ?? {}));
  const last = said.at(-1)?.action;
  if (last === undefined) return { review: 'none', changes };
  if (last === 'reject') return { review: 'rejected', changes };
  return { review: Object.keys(changes).length > 0 ? 'corrected' : 'accepted', changes };
}

/** A reading of the engine as reviewers left it. */
export function reviewed(reading: Claim, reviews: readonly Said[]): Reviewed & { readonly claim: Claim } {
  const { review, changes } = verdictOf(reviews);
  const corrected = Object.keys(changes);
  return {
    review,
    corrected,
    reading: corrected.length > 0 ? reading : null,
    claim: corrected.length > 0 ? withSlots(reading, { ...changes, ...bounds(reading, changes) }) : reading,
  };
}

/** Where one bound alone was corrected (before 0.3 it was kept so) and a new reading's other one passes it, it is the value. */
function bounds(reading: Claim, { low, high }: SlotChanges): SlotChanges {
  if (low !== undefined && high === undefined && low > reading.high) return { high: low };
  return high !== undefined && low === undefined && high < reading.low ? { low: high } : {};
}

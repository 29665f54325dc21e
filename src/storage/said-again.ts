import { isDeepStrictEqual } from 'node:util';
import { type Claim, type CorrectableSlot, SLOTS_TO_CORRECT } from '../engine/index.js';
import type { Succession } from './carry-reviews.js';

/** A claim of an earlier version of a paper as the engine read it, and whether reviewers rejected it. */
export interface SaidBefore {
  readonly claim: Claim;
  /** As reviewers left it. */
  readonly shown: Claim;
  readonly rejected: boolean;
}

/** The part of their words that two sentences must share to say the same, one of them touched up. */
const ALIKE = 0.6;
/** What says that a number is that number of that thing: a rejection holds for it however its other slots are read. */
const NUMBER: readonly CorrectableSlot[] = ['low', 'high', 'unit', 'metric'];

/**
 * Claims of a newer version of a paper that say what one before said, each with the newest such: the same number in the same sentence, or
 * in one that is much alike ("2.5x" and "$2.5\times$", other spaces, another verb) where every slot is read the same. `before` holds the
 * claims of each version, the newest first, in the order of the text: where a number stands twice, the second goes with the second.
 */
export function saidAgain(before: readonly (readonly SaidBefore[])[], after: readonly Claim[], versionId: number): Succession[] {
  const free = new Set(after);
  const successions: Succession[] = [];
  for (const said of before) {
    const rest = said.filter((one) => !take(one, (other) => isSame(one.claim, other)));
    for (const one of rest) take(one, (other) => isRetold(one, other));
  }
  return successions;

  function take({ claim }: SaidBefore, fits: (other: Claim) => boolean): boolean {
    const to = [...free].find(fits);
    if (!to) return false;
    free.delete(to);
    successions.push({ from: claim.id, to, versionId });
    return true;
  }
}

const isSame = (a: Claim, b: Claim): boolean => a.sentence === b.sentence && a.text === b.text;
const isRetold = ({ claim, rejected }: SaidBefore, other: Claim): boolean =>
  (rejected ? NUMBER : SLOTS_TO_CORRECT).every((slot) => isDeepStrictEqual(other[slot], claim[slot])) && alike(other, claim);

const wordsOf = (sentence: string): Set<string> => new Set(sentence.toLowerCase().match(/[\p{L}\d.]*[\p{L}\d]/gu) ?? []);

function alike(a: Claim, b: Claim): boolean {
  const [x, y] = [wordsOf(a.sentence), wordsOf(b.sentence)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size)) >= ALIKE && shared / Math.max(1, x.size, y.size) >= ALIKE - 0.1;
}

import type { Claim } from '../engine/index.js';
import { CORE, differing, type Slot, SLOTS } from './agreement.js';
import type { GoldClaim } from './gold.js';

/** What became of one claim, wanted or made. Optional annotations, and what pairs with them, count nowhere. */
export type Verdict =
  | { readonly kind: 'found'; readonly gold: GoldClaim; readonly claim: Claim; readonly wrong: readonly Slot[] }
  | { readonly kind: 'missed'; readonly gold: GoldClaim }
  | { readonly kind: 'spurious'; readonly claim: Claim };

/** An annotated abstract and what became of its claims. */
export interface Judged {
  readonly id: string;
  readonly abstract: string;
  readonly gold: readonly GoldClaim[];
  readonly verdicts: readonly Verdict[];
}

/** Claims pair with annotations whose value they overlap, each once, the pairs that agree on most slots first. */
export function judge(gold: readonly GoldClaim[], claims: readonly Claim[]): Verdict[] {
  const paired = pairs(gold, claims);
  const verdicts: Verdict[] = [];
  for (const one of gold) {
    if (one.optional) continue;
    const claim = paired.get(one);
    verdicts.push(claim ? { kind: 'found', gold: one, claim, wrong: differing(one, claim) } : { kind: 'missed', gold: one });
  }
  const taken = new Set(paired.values());
  for (const claim of claims) if (!taken.has(claim)) verdicts.push({ kind: 'spurious', claim });
  return verdicts;
}

function pairs(gold: readonly GoldClaim[], claims: readonly Claim[]): Map<GoldClaim, Claim> {
  const candidates = gold.flatMap((one) =>
    claims.filter((claim) => claim.start < one.end && one.start < claim.end).map((claim) => ({ one, claim, agree: agreement(one, claim) })),
  );
  const paired = new Map<GoldClaim, Claim>();
  const taken = new Set<Claim>();
  for (const { one, claim } of candidates.sort((a, b) => b.agree - a.agree)) {
    if (paired.has(one) || taken.has(claim)) continue;
    paired.set(one, claim);
    taken.add(claim);
  }
  return paired;
}

/** Slots that agree; metric and number weigh three, as they tell claims on one number apart. */
function agreement(gold: GoldClaim, claim: Claim): number {
  const wrong = differing(gold, claim);
  return Object.keys(SLOTS).length - wrong.length + (wrong.includes('metric') ? 0 : 2) + (wrong.includes('number') ? 0 : 2);
}

export const isCore = (verdict: Verdict): boolean => verdict.kind === 'found' && CORE.every((slot) => !verdict.wrong.includes(slot));
export const isStrict = (verdict: Verdict): boolean => verdict.kind === 'found' && verdict.wrong.length === 0;

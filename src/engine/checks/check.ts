import type { Claim, Interval } from '../model.js';

export const CHECK_KINDS = ['movement', 'equal-terms', 'impossible-value', 'share', 'range', 'title', 'version'] as const;
export const CHECK_VERDICTS = ['consistent', 'inconsistent', 'not_checkable'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/** What an abstract's own arithmetic says of some of its claims. */
export interface Check {
  readonly kind: CheckKind;
  readonly verdict: CheckVerdict;
  /** Ids of the claims that are compared, the stated one first. */
  readonly claims: readonly string[];
  /** The stated number, with what rounding leaves open. */
  readonly stated: Interval;
  /** What it should be by the other numbers, with what their rounding leaves open; null where that cannot be told. */
  readonly computed: Interval | null;
  /** The arithmetic in one line, or why there is none. */
  readonly arithmetic: string;
}

/** A paper with its claims, and those that its title makes. */
export interface CheckedPaper {
  readonly abstract: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly titleClaims: readonly Claim[];
}

/** One kind of check; it says nothing of claims that it does not concern. */
export interface CheckRule {
  readonly name: CheckKind;
  check(paper: CheckedPaper): Check[];
}

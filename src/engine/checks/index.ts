import { extract } from '../extract.js';
import type { Abstract, Claim } from '../model.js';
import { impossibleValue, share } from './bounds.check.js';
import type { Check, CheckRule } from './check.js';
import { equalTerms } from './equal-terms.check.js';
import { movement } from './movement.check.js';
import { range } from './range.check.js';
import { title } from './title.check.js';

/** THE order of checks. What versions say of one another needs two of them: versions.check.ts. */
export const CHECKS: readonly CheckRule[] = [movement, equalTerms, impossibleValue, share, range, title];

/** What an abstract's own arithmetic says of its claims; claims that nothing can be held against are not mentioned. Pure. */
export function check({ id, title, abstract }: Abstract, claims: readonly Claim[]): Check[] {
  const titleClaims = extract({ id, title: '', abstract: title });
  return CHECKS.flatMap((rule) => rule.check({ abstract, title, claims, titleClaims }));
}

import type { Claim } from '../model.js';
import type { Check, CheckRule } from './check.js';
import { overlap, shownInterval, statedOf } from './rounding.js';

/** "10x Faster Serving" above an abstract that measures 8x: a title's number against those of the abstract with its metric and unit. */
export const title: CheckRule = {
  name: 'title',
  check: ({ claims, titleClaims }) => titleClaims.flatMap((stated) => (/\d/.test(stated.text) ? against(stated, claims) : [])),
};

/** Levels that differ may be of two things, so they are not held against a title; factors and changes are what it boasts of. */
function against(stated: Claim, claims: readonly Claim[]): Check[] {
  const alike = claims.filter(
    ({ metric, unit, relation, direction }) =>
      metric === stated.metric && unit === stated.unit && relation === stated.relation && direction === stated.direction,
  );
  const nearest = alike.toSorted((a, b) => Math.abs(a.high - stated.high) - Math.abs(b.high - stated.high))[0];
  if (!nearest) return [];
  const interval = statedOf(stated);
  const fitting = alike.find((claim) => fits(stated, claim));
  const shown = fitting ?? nearest;
  return [
    {
      kind: 'title',
      verdict: fitting ? 'consistent' : stated.relation === 'level' ? 'not_checkable' : 'inconsistent',
      claims: [shown.id],
      stated: interval,
      computed: { low: shown.low, high: shown.high },
      arithmetic: `title ${stated.text}, abstract ${shown.text}; title as rounded: ${shownInterval(interval)}`,
    },
  ];
}

/** A title may cut off ("10x" for 10.6x), and say a bound. */
function fits(stated: Claim, claim: Claim): boolean {
  if (stated.qualifier === 'at_least') return claim.high >= stated.low;
  if (stated.qualifier === 'below') return claim.low <= stated.high;
  return overlap(statedOf(stated), { low: claim.low, high: claim.high });
}

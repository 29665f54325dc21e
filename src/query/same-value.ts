import { type Claim, termOf } from '../engine/index.js';
import { namesMetric } from './candidates.js';

/** How a stated number compares with a reported one; NOT_REPORTED where they are of kinds that cannot be compared. */
export type ValueAgreement = 'SAME' | 'DIFFERENT' | 'WITHIN_BOUND' | 'NOT_REPORTED';

/** "2x faster" and "2x lower latency" move one way: for the better; so does a factor of whatever metric, if nothing says otherwise. */
export function sameSense(a: Claim, b: Claim): boolean {
  if (!namesMetric(a)) return b.factor === null || b.factor.high >= 1;
  if (a.metric !== b.metric && a.factor && b.factor) return a.factor.high >= 1 === b.factor.high >= 1;
  return a.direction === b.direction || a.relation === 'level' || b.relation === 'level';
}

/** Values of one unit are compared as they stand, others as SI values or as improvement factors; what cannot be is not reported so. */
export function valueAgreement(stated: Claim, reported: Claim): ValueAgreement {
  const pair = comparable(stated, reported);
  if (!pair) return 'NOT_REPORTED';
  const [a, b] = pair;
  if (a.low <= b.high && b.low <= a.high) return 'SAME';
  const open = a.high <= b.low ? ['up_to', 'below'] : ['at_least'];
  return open.includes(reported.qualifier) ? 'WITHIN_BOUND' : 'DIFFERENT';
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Rounding explains a difference of half a last digit, but none of more than this part of the value: 2x is not 1.6x. */
const MOST_ROUNDED = 0.05;

/** The bounds of a claim, as loose as rounding leaves them. */
function rounded(claim: Claim): Bounds {
  const { low, high } = termOf(claim);
  return {
    low: Math.max(low, claim.low - MOST_ROUNDED * Math.abs(claim.low)),
    high: Math.min(high, claim.high + MOST_ROUNDED * Math.abs(claim.high)),
  };
}

function comparable(stated: Claim, reported: Claim): readonly [Bounds, Bounds] | null {
  const levels = [stated, reported].filter(({ relation }) => relation === 'level').length;
  if (levels === 1) return null;
  if (stated.unit === reported.unit && (stated.metric === reported.metric || !namesMetric(stated)))
    return [rounded(stated), rounded(reported)];
  if (levels === 2)
    return stated.si && reported.si && stated.si.unit === reported.si.unit
      ? [scaled(stated, stated.si), scaled(reported, reported.si)]
      : null;
  return stated.factor && reported.factor ? [scaled(stated, stated.factor), scaled(reported, reported.factor)] : null;
}

/** Bounds in another measure, as loose in proportion as the digits that were written leave them. */
function scaled(claim: Claim, { low, high }: Bounds): Bounds {
  const written = rounded(claim);
  const [down, up] = [claim.low > 0 ? written.low / claim.low : 0.995, claim.high > 0 ? written.high / claim.high : 1.005];
  return { low: low * Math.min(down, 1), high: high * Math.max(up, 1) };
}

/** A value as a person reads it: "up to 3.6x". */
export const shownValue = ({ low, high, unit, qualifier }: Claim): string =>
  `${qualifier === 'exact' ? '' : `${qualifier.replace('_', ' ')} `}${low === high ? low : `${low} to ${high}`}${unit === 'x' || unit === '%' ? unit : unit && ` ${unit}`}`;

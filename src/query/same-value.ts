import { type Claim, type Qualifier, termOf } from '../engine/index.js';
import { isUnspecific, namesMetric } from './candidates.js';

/** How a stated number compares with a reported one; NOT_REPORTED where they are of kinds that cannot be compared. */
export type ValueAgreement = 'SAME' | 'DIFFERENT' | 'WITHIN_BOUND' | 'NOT_REPORTED';

/** Says which way a number of an unnamed metric goes: "1300x larger" does, "1.6x over SmoothQuant" does not. */
const SAYS_WAY =
  /^\s*(?:x|times|%|\\%|\$|\\times|-?fold)*\s*(?:more|less|fewer|larger|bigger|smaller|longer|shorter|higher|lower|heavier|lighter|slower|worse)\b/i;

/**
 * Whether two claims move one way. "2x faster" and "2x lower latency" do: for the better; so does a factor of whatever metric, if nothing
 * says otherwise. NOT_REPORTED where a way is told of a metric that is not.
 */
export function senseAgreement(a: Claim, b: Claim): 'SAME' | 'DIFFERENT' | 'NOT_REPORTED' {
  if (a.metric !== b.metric && !namesMetric(a)) {
    if (a.unit === 'x' && SAYS_WAY.test(a.sentence.slice(a.sentence.indexOf(a.text) + a.text.length))) return 'NOT_REPORTED';
    return a.direction !== 'down' && (b.factor === null || b.factor.high >= 1)
      ? 'SAME'
      : a.direction === b.direction
        ? 'SAME'
        : 'DIFFERENT';
  }
  return isOneWay(a, b) ? 'SAME' : 'DIFFERENT';
}

function isOneWay(a: Claim, b: Claim): boolean {
  if (a.metric !== b.metric && a.factor && b.factor) return a.factor.high >= 1 === b.factor.high >= 1;
  if (b.direction === 'none') return a.factor === null || a.factor.high >= 1;
  return a.direction === b.direction || a.relation === 'level' || b.relation === 'level';
}

/** Values of one unit are compared as they stand, others as SI values or as improvement factors; what cannot be is not reported so. */
export function valueAgreement(stated: Claim, reported: Claim): ValueAgreement {
  const pair = comparable(stated, reported);
  if (!pair) return 'NOT_REPORTED';
  const [a, b] = pair;
  if (stated.qualifier === 'at_least' && !BOUNDS.has(reported.qualifier)) return b.high >= a.low ? 'SAME' : 'DIFFERENT';
  if (stated.qualifier === 'below' && !BOUNDS.has(reported.qualifier)) return b.low <= a.high ? 'SAME' : 'DIFFERENT';
  if (fits(a, b)) return clashes(stated.qualifier, reported.qualifier) ? 'WITHIN_BOUND' : 'SAME';
  const open = a.high <= b.low ? ['up_to', 'below'] : ['at_least'];
  return open.includes(reported.qualifier) ? 'WITHIN_BOUND' : 'DIFFERENT';
}

const BOUNDS: ReadonlySet<Qualifier> = new Set(['up_to', 'below', 'at_least']);
/** What may not be made of a reported number: of a best case no average and no least, of an average no best or least, of a least no most. */
const CLASHES: Readonly<Partial<Record<Qualifier, readonly Qualifier[]>>> = {
  up_to: ['at_least', 'average'],
  average: ['at_least', 'up_to'],
  at_least: ['up_to', 'below'],
  below: ['at_least'],
};
const clashes = (stated: Qualifier, reported: Qualifier): boolean => CLASHES[reported]?.includes(stated) ?? false;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A wider range than was reported is another claim; up to this ratio it is one number with its uncertainty. */
const ONE_NUMBER = 1.5;

/** Whether a stated value lies within the reported one, or is a narrow range around it. */
function fits(a: Bounds, b: Bounds): boolean {
  const meet = a.low <= b.high && b.low <= a.high;
  const narrow = a.low > 0 && a.high / a.low <= ONE_NUMBER;
  const wide = b.low > 0 && b.high / b.low > ONE_NUMBER;
  return (
    meet && (narrow || a.low === a.high || (wide && isNear(a.low, b.low) && isNear(a.high, b.high)) || (a.low >= b.low && a.high <= b.high))
  );
}
/** Whether two numbers are one, as people round. */
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= MOST_ROUNDED * 2 * Math.max(Math.abs(a), Math.abs(b));

/** Rounding explains a difference of half a last digit, but none of more than this part of the value: 2x is not 1.6x. */
const MOST_ROUNDED = 0.05;

/** "About 2%" is said of 1.8% too. */
const MOST_ABOUT = 0.12;

/** The bounds of a claim, as loose as rounding leaves them: of "about 170" the last digit that is none. */
function rounded(claim: Claim): Bounds {
  const about = claim.qualifier === 'approx';
  const most = about ? MOST_ABOUT : MOST_ROUNDED;
  const zeros = about ? (/[1-9](0+)$/.exec(String(claim.high))?.[1]?.length ?? 0) : 0;
  const half = zeros > 0 ? 0.5 * 10 ** zeros : 0;
  const { low, high } = termOf(claim);
  return {
    low: Math.max(Math.min(low, claim.low - half), claim.low - most * Math.abs(claim.low)),
    high: Math.min(Math.max(high, claim.high + half), claim.high + most * Math.abs(claim.high)),
  };
}

function comparable(stated: Claim, reported: Claim): readonly [Bounds, Bounds] | null {
  const levels = [stated, reported].filter(({ relation }) => relation === 'level').length;
  if (levels === 1) return null;
  if (stated.unit === reported.unit && (stated.metric === reported.metric || !namesMetric(stated) || isUnspecific(reported.metric)))
    return [rounded(stated), rounded(reported)];
  if (levels === 2) {
    if (stated.si && reported.si && stated.si.unit === reported.si.unit) return [scaled(stated, stated.si), scaled(reported, reported.si)];
    const [a, b] = [percentOf(stated), percentOf(reported)];
    return a && b ? [scaled(stated, a), scaled(reported, b)] : null;
  }
  const improved = stated.factor !== null && reported.factor !== null;
  const [a, b] = [moved(stated, improved), moved(reported, improved)];
  return a && b ? [a, b] : null;
}

/** What a change leaves of 1, with its rounding; turned round where it is the improvement that is asked for and less is better. */
function moved(claim: Claim, improved: boolean): Bounds | null {
  const exact = movedTo(claim);
  const loose = movedTo({ ...claim, ...rounded(claim) });
  if (!exact || !loose) return improved && claim.factor ? scaled(claim, claim.factor) : null;
  const turned = improved && claim.factor !== null && Math.abs(Math.log(claim.factor.high / exact.high)) > 1e-3;
  return turned ? { low: 1 / loose.high, high: 1 / loose.low } : loose;
}

/** What is left of 1 after a change: of "33% fewer" 0.67, of "1.5x fewer" the same; for metrics that are better neither high nor low. */
function movedTo({ low, high, unit, direction }: Pick<Claim, 'low' | 'high' | 'unit' | 'direction'>): Bounds | null {
  if (unit === 'x' && low > 0) return direction === 'down' ? { low: 1 / high, high: 1 / low } : { low, high };
  if (unit !== '%' || direction === 'none') return null;
  return direction === 'up' ? { low: 1 + low / 100, high: 1 + high / 100 } : { low: 1 - high / 100, high: 1 - low / 100 };
}

/** A share as a percentage: an F1 of 0.97 is one of 97%. */
function percentOf({ low, high, unit }: Claim): Bounds | null {
  if (unit === '%') return { low, high };
  return (unit === '' || unit === 'fraction') && low >= 0 && high <= 1 ? { low: 100 * low, high: 100 * high } : null;
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

import { type Claim, termOf } from '../engine/index.js';
import { kinOf, namesMetric, type Reported } from './candidates.js';
import { sameHardware, sameName } from './same-name.js';

export const AGREEMENTS = ['SAME', 'DIFFERENT', 'WITHIN_BOUND', 'NOT_REPORTED', 'NOT_STATED'] as const;
/** NOT_REPORTED: the statement names it, the reported claim does not. WITHIN_BOUND: the reported number only bounds it from one side. */
export type Agreement = (typeof AGREEMENTS)[number];

export interface SlotAgreement {
  readonly slot: string;
  readonly stated: string | null;
  readonly reported: string | null;
  readonly agreement: Agreement;
}

/** A stated claim beside a reported one, slot by slot; slots that neither names are left out. A paper's title names its subject where its claim does not. */
export function agreementOf(stated: Claim, { claim: reported, title }: Reported): SlotAgreement[] {
  const titled = stated.subject !== null && reported.subject === null && sameName(stated.subject, title) ? [stated.subject] : [];
  const hardware = (claim: Claim, role: string): string[] => claim.hardware.filter((one) => one.role === role).map(({ name }) => name);
  const [measured, compared] = [hardware(reported, 'measured_on'), hardware(reported, 'baseline')];
  const { open, theirs } = comparedIn(stated);
  return [
    slot('value', shownValue(stated), shownValue(reported), valueAgreement(stated, reported)),
    named('metric', namesMetric(stated) ? [stated.metric] : [], [reported.metric], (a, b) => kinOf(a).includes(b)),
    slot('direction', stated.direction, reported.direction, sameSense(stated, reported) ? 'SAME' : 'DIFFERENT'),
    named('subject', list(stated.subject), [...list(reported.subject), ...titled], sameName),
    named('baseline', list(stated.baseline), list(reported.baseline), sameName),
    named('hardware', [...hardware(stated, 'measured_on'), ...open], [...measured, ...(open.length > 0 ? compared : [])], sameHardware),
    named('baselineHardware', theirs, compared, sameHardware),
    named('models', stated.models, reported.models, sameName),
    named('datasets', stated.datasets, reported.datasets, sameName),
  ].filter(({ stated, reported }) => stated !== null || reported !== null);
}

/**
 * The hardware that a statement compares with: in the baseline's words it is theirs; of what stands behind them, as in "2x faster than
 * the PyTorch baseline on an A100", it is open whose it is.
 */
function comparedIn({ baseline, hardware }: Claim): { readonly open: string[]; readonly theirs: string[] } {
  const all = hardware.filter(({ role }) => role === 'baseline');
  const within = all.filter(({ text }) => baseline?.includes(text));
  return { open: all.filter((one) => !within.includes(one)).map(({ name }) => name), theirs: within.map(({ name }) => name) };
}

const slot = (name: string, stated: string, reported: string, agreement: Agreement): SlotAgreement => ({
  slot: name,
  stated,
  reported,
  agreement,
});
const list = (name: string | null): string[] => (name === null ? [] : [name]);

/** Everything that the statement names must be among what is reported. */
function named(
  name: string,
  stated: readonly string[],
  reported: readonly string[],
  same: (a: string, b: string) => boolean,
): SlotAgreement {
  const agreement: Agreement =
    stated.length === 0
      ? 'NOT_STATED'
      : reported.length === 0
        ? 'NOT_REPORTED'
        : stated.every((one) => reported.some((other) => same(one, other)))
          ? 'SAME'
          : 'DIFFERENT';
  return { slot: name, stated: stated.join(', ') || null, reported: reported.join(', ') || null, agreement };
}

/** "2x faster" and "2x lower latency" move one way: for the better; so does a factor of whatever metric, if nothing says otherwise. */
function sameSense(a: Claim, b: Claim): boolean {
  if (!namesMetric(a)) return b.factor === null || b.factor.high >= 1;
  if (a.metric !== b.metric && a.factor && b.factor) return a.factor.high >= 1 === b.factor.high >= 1;
  return a.direction === b.direction || a.relation === 'level' || b.relation === 'level';
}

/** Values of one unit are compared as they stand, others as SI values or as improvement factors; what cannot be is not reported so. */
function valueAgreement(stated: Claim, reported: Claim): Agreement {
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

const shownValue = ({ low, high, unit, qualifier }: Claim): string =>
  `${qualifier === 'exact' ? '' : `${qualifier.replace('_', ' ')} `}${low === high ? low : `${low} to ${high}`}${unit === 'x' || unit === '%' ? unit : unit && ` ${unit}`}`;

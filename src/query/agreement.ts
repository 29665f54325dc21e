import type { Claim } from '../engine/index.js';
import { kinOf, namesMetric, type Reported } from './candidates.js';
import { sameHardware, sameName } from './same-name.js';
import { sameSense, shownValue, type ValueAgreement, valueAgreement } from './same-value.js';

export const AGREEMENTS = ['SAME', 'DIFFERENT', 'WITHIN_BOUND', 'NOT_REPORTED', 'NOT_STATED'] as const satisfies readonly (
  | ValueAgreement
  | 'NOT_STATED'
)[];
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

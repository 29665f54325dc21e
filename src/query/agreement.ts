import type { Claim } from '../engine/index.js';
import { isUnspecific, kinOf, namesMetric, type Reported, type Stated } from './candidates.js';
import { names, sameHardware, sameName } from './same-name.js';
import { senseAgreement, shownValue, type ValueAgreement, valueAgreement, isNear } from './same-value.js';

export const AGREEMENTS = ['SAME', 'DIFFERENT', 'SWAPPED', 'WITHIN_BOUND', 'NOT_REPORTED', 'NOT_STATED'] as const satisfies readonly (
  | ValueAgreement
  | 'SWAPPED'
  | 'NOT_STATED'
)[];
/**
 * NOT_REPORTED: the statement names it, the reported claim does not. SWAPPED: the reported claim has both systems the other way round.
 * WITHIN_BOUND: the reported number only bounds it from one side.
 */
export type Agreement = (typeof AGREEMENTS)[number];

export interface SlotAgreement {
  readonly slot: string;
  readonly stated: string | null;
  readonly reported: string | null;
  readonly agreement: Agreement;
}

/**
 * A stated claim beside a reported one, slot by slot; slots that neither names are left out. Where a reported claim leaves a slot empty,
 * its sentence and the title of its paper may still name what the statement does.
 */
export function agreementOf({ claim: stated, names: beside, denied }: Stated, reported: Reported): SlotAgreement[] {
  const { claim, title, review } = reported;
  const text = `${title} | ${claim.sentence}`;
  const hardware = ({ hardware }: Claim, role: string): string[] => hardware.filter((one) => one.role === role).map(({ name }) => name);
  const [measured, compared] = [hardware(claim, 'measured_on'), hardware(claim, 'baseline')];
  const { open, theirs } = comparedIn(stated);
  const found = beside.filter((name) => names(text, name) || opensLike(text, name));
  const slots = [
    slot('value', shownValue(stated), shownValue(claim), valueAgreement(stated, claim)),
    named('metric', namesMetric(stated) && !isUnspecific(claim.metric) ? [stated.metric] : [], [claim.metric], (a, b) =>
      kinOf(a).includes(b),
    ),
    slot('direction', stated.direction, claim.direction, senseAgreement(stated, claim)),
    startOf(stated, claim),
    named('subject', list(stated.subject), subjectIn(claim, stated, text), sameName, without(text, claim.baseline)),
    named('baseline', list(stated.baseline), list(claim.baseline), sameName, without(claim.sentence, claim.subject)),
    named(
      'hardware',
      [...hardware(stated, 'measured_on'), ...open],
      [...measured, ...(open.length > 0 ? compared : [])],
      sameHardware,
      text,
    ),
    named('baselineHardware', theirs, compared, sameHardware),
    named('models', stated.models, claim.models, sameName, text),
    named('datasets', stated.datasets, claim.datasets, sameName, text),
    conditionOf(stated, claim, text),
    slot('names', beside.join(', ') || null, found.join(', ') || null, found.length === beside.length ? 'SAME' : 'NOT_REPORTED'),
    slot('denied', denied ? 'denied' : null, null, 'DIFFERENT'),
    slot('review', null, review === 'rejected' ? review : null, 'DIFFERENT'),
  ].filter(({ stated, reported }) => stated !== null || reported !== null);
  return isSwapped(stated, claim)
    ? slots.map((one) => (one.slot === 'subject' || one.slot === 'baseline' ? { ...one, agreement: 'SWAPPED' as const } : one))
    : slots;
}

const isSwapped = (a: Claim, b: Claim): boolean => {
  if (a.subject === null || a.baseline === null || b.subject === null || b.baseline === null) return false;
  const straight = sameName(a.subject, b.subject) && sameName(a.baseline, b.baseline);
  return !straight && sameName(a.subject, b.baseline) && sameName(a.baseline, b.subject);
};

/** A subject that its sentence does not name was found elsewhere: where the sentence names the stated one, it is that. */
const subjectIn = ({ subject, sentence, baseline }: Claim, stated: Claim, text: string): string[] =>
  subject !== null && stated.subject !== null && !names(sentence, subject) && names(without(text, baseline), stated.subject)
    ? []
    : list(subject);

/** A text without a name: what it says of the other side of a comparison says nothing of this one. */
const without = (text: string, name: string | null): string => (name === null ? text : text.replaceAll(name, '|'));

/** "Verification takes" beside "verifies in": a word that opens a sentence is a name only where nothing begins like it. */
const opensLike = (text: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(name.toLowerCase().slice(0, 5)));

/**
 * The hardware that a statement compares with: in the baseline's words it is theirs; of what stands behind them, as in "2x faster than
 * the PyTorch baseline on an A100", it is open whose it is.
 */
function comparedIn({ baseline, hardware }: Claim): { readonly open: string[]; readonly theirs: string[] } {
  const all = hardware.filter(({ role }) => role === 'baseline');
  const within = all.filter(({ text }) => baseline?.includes(text));
  return { open: all.filter((one) => !within.includes(one)).map(({ name }) => name), theirs: within.map(({ name }) => name) };
}

const slot = (name: string, stated: string | null, reported: string | null, agreement: Agreement): SlotAgreement => ({
  slot: name,
  stated,
  reported,
  agreement,
});
const list = (name: string | null): string[] => (name === null ? [] : [name]);

/** "From 4 s" is said where a claim begins there, or compares with it. */
function startOf({ from }: Claim, claim: Claim): SlotAgreement {
  const reported = claim.from ?? claim.baselineValue;
  const agreement = from === null ? 'NOT_STATED' : reported === null ? 'NOT_REPORTED' : isNear(from, reported) ? 'SAME' : 'DIFFERENT';
  return slot('from', from === null ? null : String(from), reported === null ? null : String(reported), agreement);
}

/** Averages are told by qualifiers; any other condition must be the reported one, or be found in its words. */
function conditionOf({ condition: said }: Claim, { condition }: Claim, text: string): SlotAgreement {
  const stated = said !== null && !/\b(?:average|mean)\b/i.test(said) ? list(said) : [];
  return named('condition', stated, stated.some((one) => names(text, one)) ? stated : list(condition), sameName);
}

/** Everything that the statement names must be among what is reported; where nothing is, in the words around it. */
function named(
  name: string,
  stated: readonly string[],
  reported: readonly string[],
  same: (a: string, b: string) => boolean,
  text = '',
): SlotAgreement {
  const inText = reported.length === 0 && stated.length > 0 && stated.every((one) => names(text, one));
  const theirs = inText ? stated : reported;
  return slot(name, stated.join(', ') || null, theirs.join(', ') || null, among(stated, theirs, inText ? Object.is : same));
}

function among(stated: readonly string[], reported: readonly string[], same: (a: string, b: string) => boolean): Agreement {
  if (stated.length === 0) return 'NOT_STATED';
  if (reported.length === 0) return 'NOT_REPORTED';
  return stated.every((one) => reported.some((other) => same(one, other))) ? 'SAME' : 'DIFFERENT';
}

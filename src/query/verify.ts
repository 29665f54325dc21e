import type { DataSource } from 'typeorm';
import { type Check, type Claim, check, extract } from '../engine/index.js';
import { candidates, type Reported } from './candidates.js';
import { type Agreement, agreementOf, type SlotAgreement } from './agreement.js';

export const VERDICTS = ['SUPPORTED', 'CONTRADICTED', 'RELATED', 'NOT_FOUND'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A reported claim beside a stated one: what it makes of it, and what agrees slot by slot. */
export interface Nearest {
  readonly reported: Reported;
  readonly verdict: Exclude<Verdict, 'NOT_FOUND'>;
  readonly slots: readonly SlotAgreement[];
}

export interface Verified {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly nearest: readonly Nearest[];
}

export interface Verification {
  readonly claims: readonly Verified[];
  /** What the statement's own arithmetic says. */
  readonly checks: readonly Check[];
}

const ORDER: Readonly<Record<Verdict, number>> = { SUPPORTED: 0, CONTRADICTED: 1, RELATED: 2, NOT_FOUND: 3 };

/**
 * Reads a statement as abstracts are read, and holds each claim in it against what has been reported, in one statement.
 * A claim is SUPPORTED where one reported claim says so in every slot that the statement names, CONTRADICTED where claims of the same
 * slots all give another value, RELATED where some slots agree.
 */
export async function verify(
  dataSource: DataSource,
  statement: { readonly text: string; readonly title: string },
  most: number,
): Promise<Verification> {
  const abstract = { id: '', title: statement.title, abstract: statement.text };
  const read = extract(abstract);
  const reported = await candidates(dataSource, read);
  const claims = read.map((claim, i) => verified(claim, reported[i] ?? [], most));
  return { claims, checks: check(abstract, read) };
}

function verified(claim: Claim, reported: readonly Reported[], most: number): Verified {
  const judged = reported.map((one) => judge(claim, one)).filter(({ slots }) => isNear(slots));
  const nearest = judged.toSorted(
    (a, b) => ORDER[a.verdict] - ORDER[b.verdict] || closeness(b) - closeness(a) || away(claim, a) - away(claim, b),
  );
  return { claim, verdict: nearest[0]?.verdict ?? 'NOT_FOUND', nearest: nearest.slice(0, most) };
}

/** A claim is near where it shares who is compared, or its metric and where it was measured. */
function isNear(slots: readonly SlotAgreement[]): boolean {
  const agreed = (names: ReadonlySet<string>): boolean => slots.some(({ slot, agreement }) => names.has(slot) && agreement === 'SAME');
  return agreed(SYSTEMS) || (agreed(ANCHORS) && !slots.some(({ slot, agreement }) => slot === 'metric' && agreement === 'DIFFERENT'));
}

function judge(claim: Claim, reported: Reported): Nearest {
  const slots = agreementOf(claim, reported);
  const is =
    (...kinds: Agreement[]) =>
    (one: SlotAgreement): boolean =>
      kinds.includes(one.agreement);
  const value = slots.find(({ slot }) => slot === 'value')?.agreement;
  const named = slots.filter(({ slot }) => slot !== 'value');
  const same = named.every(is('SAME', 'NOT_STATED')) && named.some((one) => is('SAME')(one) && ANCHORS.has(one.slot));
  const verdict =
    !same || value === 'WITHIN_BOUND' ? 'RELATED' : value === 'SAME' ? 'SUPPORTED' : value === 'DIFFERENT' ? 'CONTRADICTED' : 'RELATED';
  return { reported, verdict, slots };
}

/** Slots that tell what a number is about; two claims that share only metric and direction are about different things. */
const SYSTEMS = new Set(['subject', 'baseline']);
const ANCHORS = new Set([...SYSTEMS, 'hardware', 'baselineHardware', 'models', 'datasets']);
/** What a slot weighs when the nearest claims are sought: who is compared with whom tells more than the number does. */
const WEIGHTS: Readonly<Record<string, number>> = {
  subject: 4,
  baseline: 4,
  hardware: 2,
  baselineHardware: 2,
  models: 2,
  datasets: 2,
  value: 1,
  metric: 3,
};
const closeness = ({ slots }: Nearest): number =>
  slots.reduce(
    (sum, { slot, agreement }) => sum + (WEIGHTS[slot] ?? 0) * (agreement === 'SAME' ? 1 : agreement === 'DIFFERENT' ? -0.5 : 0),
    0,
  );
const away = ({ high }: Claim, { reported }: Nearest): number =>
  Math.abs(Math.log(Math.max(high, 1e-9) / Math.max(reported.claim.high, 1e-9)));

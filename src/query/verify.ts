import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type Check, type Claim, check, extract } from '../engine/index.js';
import { type Agreement, agreementOf, type SlotAgreement } from './agreement.js';
import { candidates, isUnspecific, namesMetric, type Reported, type Stated } from './candidates.js';
import { BadQuestion } from './errors.js';
import { statedIn } from './statement.js';

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
/** Claims of one text that are held against the database; more would keep others waiting. */
const MOST_CLAIMS = 100;

/**
 * Reads a statement as abstracts are read, and holds each claim in it against what has been reported, in three statements.
 * A claim is SUPPORTED where one reported claim says so in every slot that the statement names, CONTRADICTED where claims of the same
 * slots give another value, the other direction or the systems the other way round, RELATED where some slots agree. What a statement
 * denies is never supported, what reviewers rejected never supports.
 * @throws BadQuestion where the text states more than 100 results.
 */
export async function verify(
  dataSource: DataSource,
  statement: { readonly text: string; readonly title: string },
  most: number,
): Promise<Verification> {
  const abstract = { id: '', title: statement.title, abstract: statement.text };
  const read = extract(abstract);
  if (read.length > MOST_CLAIMS)
    throw new BadQuestion(`the text states ${read.length} results, ${MOST_CLAIMS} at most are verified at once: send it in parts`);
  const stated = statedIn(read, statement.text);
  const reported = await candidates(dataSource, stated);
  const claims: Verified[] = [];
  for (const [i, one] of stated.entries()) {
    claims.push(verified(one, reported[i] ?? [], most));
    // Weighing takes some 10 ms a claim; others need not wait for all of them.
    await setImmediate();
  }
  return { claims, checks: check(abstract, read) };
}

function verified(stated: Stated, reported: readonly Reported[], most: number): Verified {
  const { claim } = stated;
  const judged = reported.map((one) => judge(stated, one)).filter(({ slots }) => isNear(slots));
  const nearest = judged.toSorted(
    (a, b) => ORDER[a.verdict] - ORDER[b.verdict] || closeness(b) - closeness(a) || away(claim, a) - away(claim, b),
  );
  return { claim, verdict: nearest[0]?.verdict ?? 'NOT_FOUND', nearest: nearest.slice(0, most) };
}

/** A claim is near where it shares who is compared, or its metric and where it was measured. */
function isNear(slots: readonly SlotAgreement[]): boolean {
  const agreed = (names: ReadonlySet<string>): boolean =>
    slots.some(({ slot, agreement }) => names.has(slot) && (agreement === 'SAME' || agreement === 'SWAPPED'));
  return agreed(SYSTEMS) || (agreed(ANCHORS) && !slots.some(({ slot, agreement }) => slot === 'metric' && agreement === 'DIFFERENT'));
}

function judge(stated: Stated, reported: Reported): Nearest {
  const slots = agreementOf(stated, reported);
  return { reported, slots, verdict: verdictOf(stated.claim, reported.claim, new Map(slots.map((one) => [one.slot, one.agreement]))) };
}

/** What the slots come to. Systems the other way round say the same where so does the direction, and the number is a factor. */
function verdictOf(stated: Claim, reported: Claim, of: ReadonlyMap<string, Agreement>): Nearest['verdict'] {
  const others = [...of].filter(([slot]) => !['value', 'direction', 'denied'].includes(slot));
  const agree = others.every(([, one]) => one === 'SAME' || one === 'NOT_STATED' || one === 'SWAPPED');
  const anchored = others.some(([slot, one]) => ANCHORS.has(slot) && (one === 'SAME' || one === 'SWAPPED'));
  if (!agree || !anchored || [of.get('value'), of.get('direction')].includes('NOT_REPORTED')) return 'RELATED';
  const sense = of.get('direction') !== 'DIFFERENT';
  const swapped = of.get('subject') === 'SWAPPED';
  if (swapped && !sense && ![stated, reported].every(({ unit }) => unit === 'x')) return 'RELATED';
  if (sense && of.get('value') === 'DIFFERENT' && isOpen(stated, reported)) return 'RELATED';
  const said = swapped === sense ? 'CONTRADICTED' : (BY_VALUE[of.get('value') ?? 'NOT_REPORTED'] ?? 'RELATED');
  if (!of.has('denied')) return said;
  return said === 'SUPPORTED' ? 'CONTRADICTED' : 'RELATED';
}

/**
 * Another level contradicts nothing where the metric is not named, where the reported one is of a condition or of data sets beside it, or
 * where its sentence gives the stated number as well: of what, its slots may not tell.
 */
const isOpen = (stated: Claim, reported: Claim): boolean =>
  (namesMetric(stated) && isUnspecific(reported.metric)) ||
  (stated.relation === 'level' &&
    (!namesMetric(stated) ||
      reported.sentence.split(/[^\d.]+/).some((number) => Number(number) === stated.high) ||
      (stated.condition === null && reported.condition !== null) ||
      (stated.datasets.length > 0 && reported.datasets.length > stated.datasets.length)));

const BY_VALUE: Readonly<Partial<Record<Agreement, Nearest['verdict']>>> = { SAME: 'SUPPORTED', DIFFERENT: 'CONTRADICTED' };

/** Slots that tell what a number is about; two claims that share only metric and direction are about different things. */
const SYSTEMS = new Set(['subject', 'baseline', 'names']);
const ANCHORS = new Set([...SYSTEMS, 'hardware', 'baselineHardware', 'models', 'datasets']);
/** What a slot weighs when the nearest claims are sought: who is compared with whom tells more than the number does. */
const WEIGHTS: Readonly<Record<string, number>> = {
  subject: 4,
  baseline: 4,
  names: 3,
  hardware: 2,
  baselineHardware: 2,
  models: 2,
  datasets: 2,
  condition: 1,
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

import { type Slot, SLOTS } from './agreement.js';
import { isCore, isStrict, type Verdict } from './judge.js';

/** Shares from 0 to 1. */
export interface Figures {
  readonly wanted: number;
  readonly made: number;
  readonly precision: number;
  readonly recall: number;
  readonly detectionF1: number;
  readonly coreF1: number;
  readonly strictF1: number;
}

/** The figures that floors are set for, in the order in which they are told. */
export const FIGURES = ['precision', 'recall', 'detectionF1', 'coreF1', 'strictF1'] as const;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and the F1s over all verdicts: each F1 is twice what was right over what was wanted and made. */
export function figures(verdicts: readonly Verdict[]): Figures {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;
  const found = count(({ kind }) => kind === 'found');
  const wanted = found + count(({ kind }) => kind === 'missed');
  const made = found + count(({ kind }) => kind === 'spurious');
  const f1 = (right: number): number => share(2 * right, wanted + made);
  return {
    wanted,
    made,
    precision: share(found, made),
    recall: share(found, wanted),
    detectionF1: f1(found),
    coreF1: f1(count(isCore)),
    strictF1: f1(count(isStrict)),
  };
}

/** How often each slot is right over the claims that were found. */
export function slotAccuracy(verdicts: readonly Verdict[]): Record<Slot, number> {
  const found = verdicts.filter((verdict) => verdict.kind === 'found');
  return Object.fromEntries(
    Object.keys(SLOTS).map((slot) => [slot, share(found.filter(({ wrong }) => !wrong.includes(slot as Slot)).length, found.length)]),
  ) as Record<Slot, number>;
}

/** Figures by a property of the claim, such as its metric; a claim that was missed counts under its annotation's. */
export function figuresBy(verdicts: readonly Verdict[], property: (verdict: Verdict) => string): [string, Figures][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) groups.set(property(verdict), [...(groups.get(property(verdict)) ?? []), verdict]);
  return [...groups].map(([name, group]) => [name, figures(group)] as [string, Figures]).sort(([, a], [, b]) => b.wanted - a.wanted);
}

/** The middle 95% of a figure over `rounds` resamples of the papers, with replacement. Seeded: the same verdicts give the same interval. */
export function interval(papers: readonly (readonly Verdict[])[], figure: (all: Figures) => number, rounds = 1000): [number, number] {
  let state = 20260101;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = Array.from({ length: rounds }, () =>
    figure(figures(papers.flatMap(() => papers[Math.floor(random() * papers.length)] ?? []))),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(rounds * 0.025)] ?? 0, drawn[Math.ceil(rounds * 0.975) - 1] ?? 0];
}

/** One step of the calibration curve: claims whose confidence lies in [low, high), and the share of them right in every core slot. */
export interface Step {
  readonly low: number;
  readonly high: number;
  readonly claims: number;
  readonly right: number;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];

export function calibration(verdicts: readonly Verdict[]): Step[] {
  const made = verdicts.flatMap((verdict) =>
    verdict.kind === 'missed' ? [] : [{ said: verdict.claim.confidence, right: isCore(verdict) }],
  );
  return EDGES.slice(1).map((high, i) => {
    const low = EDGES[i] as number;
    const inside = made.filter(({ said }) => said >= low && said < high);
    return { low, high, claims: inside.length, right: share(inside.filter(({ right }) => right).length, inside.length) };
  });
}

import type { Claim, HardwareRole } from '../engine/index.js';
import type { Answers, GoldClaim, SetSlot } from './gold.js';

/** When a slot of a claim agrees with its annotation: the rules of ../shared/gold/score.mjs, slot by slot. */
export type Slot = keyof typeof SLOTS;

type Agrees = (gold: GoldClaim, claim: Claim) => boolean;

const oneOf = <T>(answers: Answers<T>, value: T): boolean => list(answers).includes(value);
export const list = <T>(answers: Answers<T>): readonly T[] => (Array.isArray(answers) ? (answers as readonly T[]) : [answers as T]);

/** Within half a percent. */
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));

const UNITS: Readonly<Record<string, string>> = {
  times: 'x', '×': 'x', fold: 'x', percent: '%', 'percentage points': 'pp', points: 'pp', ppl: '', perplexity: '', score: '',
  'tok/s': 'tokens/s', tps: 'tokens/s', 'tok/sec': 'tokens/s', 'tokens/sec': 'tokens/s', sec: 's', seconds: 's', second: 's',
  minutes: 'min', minute: 'min', hours: 'h', hour: 'h', hrs: 'h', hr: 'h', day: 'days', d: 'days', month: 'months', year: 'years',
  dollars: 'usd', $: 'usd', watts: 'w', watt: 'w', 'gpu hours': 'gpu-hours', gpuhours: 'gpu-hours', 'gpu days': 'gpu-days',
  teraops: 'tops', petaflops: 'pflops', teraflops: 'tflops', 'flop/s': 'flops', parameters: 'params', 'µs': 'us', 'μs': 'us', 'mm²': 'mm2',
}; // biome-ignore format: a table
const unitOf = (unit: string): string => UNITS[unit.trim().toLowerCase()] ?? unit.trim().toLowerCase();

const FILLER = /^(?:the|a|an|of|its|our|their|other|existing|current|previous|prior|methods?|approach(?:es)?|systems?|models?|baselines?)$/;

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/state[\s-]of[\s-]the[\s-]art|sota/g, 'sota')
    .replace(/[^\p{L}\p{N}.+]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.]+|[.]+$/g, ''))
    .filter((word) => word !== '' && !FILLER.test(word));
}

/** Names and phrases agree when half of their words do, or one holds the other. */
export function samePhrase(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return a.toLowerCase() === b.toLowerCase();
  const common = x.filter((word) => y.includes(word)).length;
  return (2 * common) / (x.length + y.length) >= 0.5 || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
const MAKERS =
  /\b(?:nvidia|intel|amd|google|apple|qualcomm|gpus?|cpus?|processors?|servers?|chips?|cards?|clusters?|cores?|accelerators?|the|an?|single)\b/g;

function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => plain(name.toLowerCase().replace(MAKERS, ' ')) || plain(name).replace(/s$/, '')) as [string, string];
  return x === y || (x.length > 2 && y.includes(x)) || (y.length > 2 && x.includes(y));
}

const sameSet = (wanted: readonly string[], got: readonly string[]): boolean =>
  wanted.length === got.length && wanted.every((name) => got.some((other) => sameName(name, other)));

const named = (claim: Claim, role: HardwareRole, as: 'name' | 'text'): string[] =>
  claim.hardware.filter((one) => one.role === role).map((one) => one[as]);
const hardwareAgrees =
  (slot: SetSlot, role: HardwareRole): Agrees =>
  (gold, claim) =>
    gold.sets[slot].some((wanted) => sameSet(wanted, named(claim, role, 'name')) || sameSet(wanted, named(claim, role, 'text')));

export const SLOTS = {
  number: (gold, { low, high }) => (gold.numbers ?? [[gold.low, gold.high]]).some(([a, b]) => near(a, low) && near(b, high)),
  unit: (gold, { unit }) => list(gold.unit).some((answer) => unitOf(answer) === unitOf(unit)),
  metric: (gold, { metric }) => oneOf(gold.metric, metric),
  direction: (gold, { direction }) => oneOf(gold.direction, direction),
  relation: (gold, { relation }) => oneOf(gold.relation, relation),
  qualifier: (gold, { qualifier }) => oneOf(gold.qualifier, qualifier),
  subject: (gold, { subject }) => list(gold.subject).some((answer) => samePhrase(answer, subject)),
  baseline: (gold, { baseline }) => list(gold.baseline).some((answer) => samePhrase(answer, baseline)),
  hardware: hardwareAgrees('hardware', 'measured_on'),
  baselineHardware: hardwareAgrees('baselineHardware', 'baseline'),
  models: (gold, { models }) => gold.sets.models.some((wanted) => sameSet(wanted, models)),
  datasets: (gold, { datasets }) => gold.sets.datasets.some((wanted) => sameSet(wanted, datasets)),
} as const satisfies Record<string, Agrees>;

/** What a claim must have right to count in the one figure, core F1. */
export const CORE: readonly Slot[] = ['number', 'unit', 'metric', 'direction', 'baseline', 'hardware', 'baselineHardware'];

/** The slots in which a claim differs from its annotation. */
export const differing = (gold: GoldClaim, claim: Claim): Slot[] =>
  (Object.keys(SLOTS) as Slot[]).filter((slot) => !SLOTS[slot](gold, claim));

import { metricMentions } from '../mentions/metrics.js';
import { metricOfUnit } from '../quantities/measure.rules.js';
import type { Claim } from '../model.js';
import { segment } from '../segment.js';
import { plainView } from '../view.js';
import type { Check } from './check.js';
import { type Figure, figuresIn } from './figures.js';
import { cutOff, decimals, overlap, rounded, shownInterval, times } from './rounding.js';
import { type Tie, tiesIn } from './ties.js';
import { type Way, waysOf } from './told-ways.js';

/** A movement as the text tells it, and where its number stands. */
export interface ToldMovement {
  readonly at: number;
  /** null where it is said of something else than its two values. */
  readonly check: Check | null;
}

/** Where a metric is named. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** "7.59, 2.17 lower than 9.76", "from 6.5 hours to 16 minutes, a 24x speedup": changes beside their two values, by the words between. */
export function toldMovements(abstract: string, claims: readonly Claim[]): ToldMovement[] {
  const view = plainView(abstract);
  const ties = tiesIn(view, figuresIn(view));
  if (ties.length === 0) return [];
  const metrics = segment(view).flatMap((sentence) => metricMentions(sentence));
  return ties.flatMap((tie) => {
    const covering = (one: Figure): Claim | undefined => claims.find(({ start, end }) => start <= one.start && one.start < end);
    const stated = covering(tie.change);
    const moved = covering(tie.now) ?? covering(tie.old);
    const ids = [...new Set([stated, moved].flatMap((claim) => claim?.id ?? []))];
    if (ids.length === 0) return [];
    const alike = isOfOneMetric(tie, metrics);
    return [{ at: tie.change.start, check: alike === false ? null : against(corrected(tie, stated, moved), ids, view, alike === true) }];
  });
}

/** Reviewers correct claims, not texts: where a claim says another number than its text, it holds. */
function corrected(tie: Tie, stated: Claim | undefined, moved: Claim | undefined): Tie {
  const set = (figure: Figure, value: number | null | undefined): Figure => {
    const scale = value ? Math.log10(value / figure.value) : 0;
    return Number.isFinite(scale) && Math.abs(scale - Math.round(scale)) > 1e-6
      ? { ...figure, value: value as number, digits: decimals(value as number) }
      : figure;
  };
  const exact = (claim: Claim | undefined): number | null => (claim && claim.low === claim.high ? claim.high : null);
  const isNow = moved !== undefined && moved.start <= tie.now.start && tie.now.start < moved.end;
  return {
    ...tie,
    change: set(tie.change, exact(stated)),
    now: isNow ? set(tie.now, exact(moved)) : tie.now,
    old: isNow ? set(tie.old, moved.from ?? moved.baselineValue) : tie.old,
  };
}

/** Metrics that one result may be told in. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['speedup', 'latency', 'runtime', 'throughput', 'bandwidth']),
  new Set(['compression', 'memory', 'parameters', 'area', 'flops']),
];
const VAGUE = new Set(['other', 'score', 'count', 'share', 'growth']);
const isKin = (a: string, b: string): boolean => a === b || VAGUE.has(a) || VAGUE.has(b) || KIN.some((kin) => kin.has(a) && kin.has(b));

/** Whether the number is said of what the two values are of, as far as metrics are named; null where only its own is. */
function isOfOneMetric({ change, now, trail, start, end }: Tie, metrics: readonly Named[]): boolean | null {
  const within = (from: number, to: number): string[] =>
    metrics.filter((one) => one.start >= from && one.end <= to).map(({ name }) => name);
  const before = change.start < start;
  const own = before ? within(change.start - 60, start) : change.start >= end ? within(end, change.end + trail.length) : [];
  const unit = now.unit === '%' || now.unit === 'x' ? null : metricOfUnit(now.unit);
  const named = before ? within(start, end) : within(start - 90, end);
  const theirs = named.length > 0 ? named : unit ? [unit] : [];
  if (!before && own.length > 0 && theirs.length === 0 && now.unit === '') return null;
  return own.length === 0 || theirs.length === 0 || own.some((a) => theirs.some((b) => isKin(a, b)));
}

/** Words that say of what run, or of what part of it, a number is. */
const SCOPE =
  /\b(?:end[- ]to[- ]end|overall|total|peak|max\w*|mean|average\w*|median|geo\w*|tail|worst|best|p\d\d|kernel|per[- ]\w+|up to)\b/gi;
const ELSEWHERE = /\b(?:over|than|compared\s+(?:to|with)|versus|vs|relative\s+to|for|on|across|when|under|at|in|with)\s+(.*)$/i;
const NOTHING_NEW = /^(?:the|an?|its?|their|our|this|that|baselines?|total|of|to|by|terms|relative|absolute|and)$/i;

/** Whether a number is of another run, another part or another comparison than its two values. */
function isElsewhere({ lead, trail, start, end }: Tie, view: string): boolean {
  const near = view.slice(Math.max(0, start - 120), end).toLowerCase();
  // What stands before the first sign is still said of the two values.
  if ([...`${lead.replace(/^[^,(:–—[.]*/, '')} ${trail}`.matchAll(SCOPE)].some(([word]) => !near.includes(word.toLowerCase()))) return true;
  const rest = ELSEWHERE.exec(trail)?.[1]?.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
  return rest.some((word) => !NOTHING_NEW.test(word) && !near.includes(word.toLowerCase()));
}

function against(tie: Tie, claims: readonly string[], view: string, alike: boolean): Check | null {
  const { old, now, change } = tie;
  const scale = unitsOf(old, now);
  if (scale === null || old.value <= 0 || now.value <= 0 || change.value <= 0) return null;
  const ways = waysOf(tie, times(rounded(old.value, old.digits), scale), view);
  if (ways.length === 0) return null;
  const stated = cutOff(change.value, change.digits);
  const fitting = ways.find(({ computed }) => (change.least ? computed.high > stated.low : overlap(computed, stated)));
  const way = fitting ?? (ways[0] as Way);
  const open = !alike || [old, now, change].some(({ loose }) => loose) || isElsewhere(tie, view);
  const verdict = fitting ? 'consistent' : open ? 'not_checkable' : 'inconsistent';
  return {
    kind: 'movement',
    verdict,
    claims,
    stated,
    computed: way.computed,
    arithmetic: `${way.arithmetic}; stated: ${shownInterval(stated)}`,
  };
}

/** What the older value must be multiplied by to be in the unit of the newer; null where they measure different things. */
function unitsOf(old: Figure, now: Figure): number | null {
  if (old.unit === now.unit || old.unit === '' || now.unit === '') return 1;
  return old.si && now.si && old.si.unit === now.si.unit ? old.si.factor / now.si.factor : null;
}

import type { Claim, Interval } from '../model.js';
import type { Check, CheckRule, CheckVerdict } from './check.js';
import { distance, numberTerm, overlap, percentChange, quotient, shown, shownInterval, statedOf, termOf, times } from './rounding.js';
import { toldMovements } from './told-movement.js';

/** Characters between two values and a number that is said of them: "from 7 to 9 points (a gain of 2)". */
const REACH = 120;
/** What leads from two values to what is said of them: "(98% lower)", ", a 7x gain", " -- a 55-point rise". */
const SAID_AFTER =
  /^(?:\\?%|[a-zµ/$\\}{~)'’\s]|(?<=[a-z])-(?=[a-z])|\\,|\d?(?=[a-z]))*\s*(?:[([]|(?:,|--|–|—)\s*(?:(?:i\.e\.,?|or|that is,?|representing|yielding|marking|equivalent to|corresponding to|amounting to|which is)\s+)?(?=an?\s|the\s|[-+−]?\$?\\?\d|about|roughly|(?:improvements?|reductions?|gains?|drops?|increases?|decreases?)\s+of|\\textbf|$))[^;()]{0,28}$/i;
/** What leads from a number to the values it is said of: "2x lower latency (7 ms", " by 96%, from". */
const SAID_BEFORE = /^(?:(?!\b(?:and|while|but|with|at|when|that|which)\b|--|—)[^,;:()])*(?:\(|,\s*(?=from\b))[^()]*$/i;
/** The same with a clause of its own, of the same metric: "a 10x speedup over Foo, increasing throughput from 61 to". */
const SAID_BY_CLAUSE =
  /^(?:(?!\b(?:and|while|but|that|which)\b|--|—)[^,;:()])*,\s*(?:increas|improv|rais|reduc|cutt|lower|boost|bring|shrink)\w*ing\s+(?:[\w-]+\s+){1,4}from\b[^()]*$/i;

interface Way {
  readonly computed: Interval;
  readonly arithmetic: string;
}

/** "7.59 (2.17 lower than 9.76)", "from 4 s to 2 s, a 2x speedup": a stated change or factor against its two values. */
export const movement: CheckRule = {
  name: 'movement',
  check({ abstract, claims }) {
    const told = toldMovements(abstract, claims);
    const slots = claims.flatMap((stated) => {
      if (stated.relation === 'level' || stated.from !== null || told.some(({ at }) => stated.start <= at && at < stated.end)) return [];
      const moved = pairOf(stated, claims, abstract);
      return moved ? [against(moved, stated, abstract)] : [];
    });
    return [...told.flatMap(({ check }) => check ?? []), ...slots];
  },
};

/**
 * The claim with two values that the stated number is said of: next to it in its sentence, with a bracket or a comma between. The
 * second value may stand with the stated number: "7.59 (2.17 lower vs 9.76)".
 */
function pairOf(stated: Claim, claims: readonly Claim[], abstract: string): Claim | null {
  // What stands behind a number in a bracket is its own; what stands before it may be another's.
  const [before, behind] = [claims.filter(({ start }) => start < stated.start), claims.filter(({ start }) => start > stated.start)];
  for (const one of [...behind, ...before]) {
    if (one.unit === 'x' || one.sentence !== stated.sentence) continue;
    const value = one.baselineValue ?? (one.relation === 'level' && one.metric === stated.metric ? stated.baselineValue : null);
    if ((one.from === null && value === null) || (stated.baselineValue !== null && value !== stated.baselineValue)) continue;
    const [first, second] = one.start < stated.start ? [one, stated] : [stated, one];
    const gap = abstract.slice(first === one && stated.baselineValue === null ? endOf(one, abstract) : first.end, second.start);
    const between = claims.some(({ start, end }) => start >= first.end && end <= second.start);
    const tied = first === one ? SAID_AFTER.test(gap) : SAID_BEFORE.test(gap) || (isAlike(one, stated) && SAID_BY_CLAUSE.test(gap));
    if (gap.length <= REACH && !between && tied) return { ...one, baselineValue: value };
  }
  return null;
}

/** A speedup may be told of a time and of a rate. */
const TIMED = new Set(['speedup', 'latency', 'runtime', 'throughput']);
const isAlike = (a: Claim, b: Claim): boolean => a.metric === b.metric || (TIMED.has(a.metric) && TIMED.has(b.metric));

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const isNumber = ([number]: readonly string[], value: number | null): boolean => Number(number?.replace(/,/g, '')) === value;

/** Where the two values of a claim end: "80.45% compared to 65.03%" ends after the second. */
function endOf({ end, baselineValue, from }: Claim, abstract: string): number {
  if (from !== null) return end;
  const other = [...abstract.slice(end, end + REACH).matchAll(NUMBER)].find((number) => isNumber(number, baselineValue));
  return other ? end + other.index + other[0].length : end;
}

/** The unit word right after a number, "" where there is none. */
const unitAfter = (text: string): string => /^(?:\s*[-–]\s*\d[\d.,]*)?[\s~\\,$]*([a-zµ]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether the first of two values is in another unit than the second: "from 6.5 hours to 16 minutes". */
function unitsDiffer(moved: Claim, abstract: string): boolean {
  const value = moved.from ?? moved.baselineValue;
  const [start, end] = moved.from === null ? [moved.end, moved.end + REACH] : [Math.max(0, moved.start - REACH), moved.start];
  const other = [...abstract.slice(start, end).matchAll(NUMBER)].find((number) => isNumber(number, value));
  if (!other) return false;
  const [a, b] = [unitAfter(abstract.slice(start + other.index + other[0].length)), unitAfter(abstract.slice(moved.end))];
  return a !== '' && b !== '' && !JOINING.test(a) && !JOINING.test(b) && !a.startsWith(b) && !b.startsWith(a);
}
const JOINING =
  /^(?:to|vs|versus|and|for|in|on|of|by|with|down|up|at|compared|relative|per|from|using|over|the|when|under|while|just|only)$/;

/** Words that say of what run, or of what part of it, a number is: another one than that of its neighbours, if they do not say so too. */
const SCOPE = /\b(?:end[- ]to[- ]end|overall|total|peak|mean|average|median|tail|worst|best|p\d\d|kernel)\b/gi;

/** "from 268 ms to 1.2 ms in scoring (98% lower end-to-end latency)": the number is said of something else. */
function scopesDiffer(moved: Claim, { start, end, sentence }: Claim, abstract: string): boolean {
  const said = /^[^,;.()]{0,60}/.exec(abstract.slice(end))?.[0] ?? '';
  const others = sentence.replace(abstract.slice(start, end) + said, '').toLowerCase();
  return moved.start < start && [...said.matchAll(SCOPE)].some(([word]) => !others.includes(word.toLowerCase()));
}

function against(moved: Claim, claim: Claim, abstract: string): Check {
  const stated = statedOf(claim);
  const base = { kind: 'movement', claims: [claim.id, moved.id], stated } as const;
  const without = (why: string): Check => ({ ...base, verdict: 'not_checkable', computed: null, arithmetic: why });
  if (unitsDiffer(moved, abstract)) return without('the two values are in different units');
  const ways = waysOf(moved, claim);
  const fitting = ways.find(({ computed }) => fits(computed, stated, claim));
  const way = fitting ?? ways[0];
  if (!way) return without(`${claim.text} ${claim.unit}: no arithmetic leads there`);
  const open = bounded(moved, claim) || scopesDiffer(moved, claim, abstract);
  const verdict: CheckVerdict = fitting ? 'consistent' : open ? 'not_checkable' : 'inconsistent';
  return { ...base, verdict, computed: way.computed, arithmetic: `${way.arithmetic}; stated: ${shownInterval(stated)}` };
}

/** An average of factors is not the factor of averages, and a best case is that of another run. */
const bounded = (moved: Claim, claim: Claim): boolean =>
  [moved, claim].some(({ qualifier }) => qualifier === 'up_to' || qualifier === 'average' || qualifier === 'approx');
function fits(computed: Interval, stated: Interval, { qualifier }: Claim): boolean {
  if (qualifier === 'at_least') return computed.high >= stated.low;
  if (qualifier === 'below') return computed.low <= stated.high;
  return overlap(computed, stated);
}

/** What follows from two values, in the unit of the stated number; the usual reading first. */
function waysOf(moved: Claim, { unit, direction }: Claim): Way[] {
  const first = moved.from ?? moved.baselineValue;
  const to = termOf(moved);
  if (first === null || first <= 0 || to.low <= 0 || (unit === 'x' && moved.unit.startsWith('dB'))) return [];
  const from = numberTerm(first);
  if (from.low <= 0) return [];
  const [a, b] = [shown(moved.high), shown(first)];
  const percents = moved.unit === '%' || moved.unit === 'pp';
  const ratio: Way[] = [
    { computed: quotient(to, from), arithmetic: `${a} / ${b} = ${shownInterval(quotient(to, from))}` },
    { computed: quotient(from, to), arithmetic: `${b} / ${a} = ${shownInterval(quotient(from, to))}` },
  ];
  const change = distance(to, from);
  const difference: Way = { computed: change, arithmetic: `${a} - ${b} = ${shownInterval(change)}` };
  const hundred: Way = { computed: times(change, 100), arithmetic: `100 (${a} - ${b}) = ${shownInterval(times(change, 100))}` };
  const relative: Way[] = [
    { computed: percentChange(to, from), arithmetic: `100 (${a} - ${b}) / ${b} = ${shownInterval(percentChange(to, from))}` },
    { computed: percentChange(from, to), arithmetic: `100 (${b} - ${a}) / ${a} = ${shownInterval(percentChange(from, to))}` },
  ];
  if (unit === 'x')
    return moved.high < first && direction === 'down' ? [...ratio.reverse()] : ratio.sort((x, y) => y.computed.low - x.computed.low);
  if (unit === 'pp') return moved.high <= 1 && first <= 1 ? [hundred, difference] : [difference, hundred];
  if (unit === '%') return percents ? [difference, ...relative] : [...relative, hundred, difference];
  return unit === moved.unit || unit === '' ? [difference] : [];
}

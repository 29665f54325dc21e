import type { Direction, Quantity, Relation } from '../model.js';
import { BETTER } from '../mentions/metrics.js';
import { changes, directionOf } from './direction.js';
import { between, coordinated, type Draft, prefix, type SentenceReading, suffix } from './draft.js';
import { headEnd, sameBefore } from './metric-phrases.js';

export interface Movement {
  readonly relation: Relation;
  readonly direction: Direction;
}

/** Says whether a number is a level, a ratio or a change, and which way its metric moves. */
export interface DirectionRule {
  readonly name: string;
  find(draft: Draft): Movement | null;
}

const LINKED =
  /^[a-z]*\b(?:[^.;]|\.(?=\w))*(?:\bby|\bof|\(|\ba\s+factor|:|\bas\s+\w+\s+as)\s*(?:(?:up\s+to|an?|the|about|around|approximately|roughly|nearly|almost|only|just|at\s+(?:least|most)|more\s+than|less\s+than|over|under|below|average|further|on\s+average|factors?|of|by|as\s+\w+\s+as|another|additional|~|<|>|≤|≥|\(|\+|-|≈|mean|maximum|respectively|in|excess)[\s,]*)*$/i;
const DIRECT =
  /^[a-z]*\s+(?:(?:an?|the|up\s+to|about|around|approximately|roughly|nearly|almost|only|just|over|at\s+least|more\s+than|less\s+than|~|<|>|≈|\()\s*)*$/i;
const BROKEN =
  /\b(?:achiev(?:e|es|ed|ing)|reach(?:es|ed|ing)?|attain(?:s|ed|ing)|obtain(?:s|ed|ing)|while|whereas|which|but|result(?:s|ed|ing)? (?:in|with)|stand(?:s|ing)|yield(?:s|ed|ing)|deliver(?:s|ed|ing)|with\s+an?\s+[a-z]+\s+of|maintain(?:s|ing)|retain(?:s|ing)|preserv(?:es|ing))\b/i;

const NEXT_CHANGE =
  /^\s*(?:[\p{L}-]+\s+(?:in\s+)?)?(?:reductions?|savings?|improvements?|increases?|decreases?|gains?|drops?|loss|degradation|higher|lower|more|less|fewer|boost)\b/iu;
/** "reduces latency by 30% and energy by 10%": the verb serves both. */
const ANOTHER =
  /^[^.;]{0,60}?(?:,|\band)\s+(?:[\p{L}/-]+\s+){1,6}by\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|average|~)\s*)*$/iu;
const NOUN_IS =
  /^(?:saving|reduction|improvement|gain|increase|decrease|drop|loss|degradation|boost|decline|overhead|speedup|advantage)s?\b[^.;,]*\b(?:is|are|was|were|reach\w*|rang\w+ from)\s+(?:(?:up\s+to|about|around|approximately|only|over|nearly|below|under|less than|more than|~)\s*)*$/i;

const isShift = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'points';
const relationOf = (quantity: Quantity): Relation => (quantity.kind === 'ratio' ? 'ratio' : 'change');

/** The first change in the noun phrase after a number ("84% energy savings", "2.2x higher goodput"). */
function changeAfter(reading: SentenceReading, quantity: Quantity): ReturnType<typeof changes>[number] | undefined {
  return changes(between(reading, quantity.unitEnd, headEnd(reading, quantity)))[0];
}

const cameFrom: DirectionRule = {
  name: 'came-from',
  find({ quantity }) {
    if (quantity.from === null) return null;
    return { relation: 'level', direction: quantity.high > quantity.from ? 'up' : quantity.high < quantity.from ? 'down' : 'none' };
  },
};

const signOrArrow: DirectionRule = {
  name: 'sign-or-arrow',
  find({ quantity, reading }) {
    const arrow = /^\s*\$?\s*(?:(↓|downarrow)|(↑|uparrow))/.exec(suffix(reading, quantity));
    if (arrow) return { relation: relationOf(quantity), direction: arrow[1] ? 'down' : 'up' };
    if (!quantity.sign || quantity.kind === 'bare' || quantity.kind === 'measure') return null;
    return { relation: relationOf(quantity), direction: quantity.sign === '+' ? 'up' : 'down' };
  },
};

const levelOf: DirectionRule = {
  name: 'level-of',
  find({ quantity, reading, rules }) {
    if (!rules.includes('share-of') || quantity.kind === 'ratio') return null;
    const saved =
      /\b(?:sav|reduc|cut|eliminat|los|remov|lower|decreas|drop)(?:e|es|ing|ed|s|ting)?\s+(?:(?:up to|over|about|only|more than|at least|nearly|by)\s+)*$/i.exec(
        prefix(reading, quantity, 40),
      );
    return saved ? { relation: 'change', direction: 'down' } : { relation: 'level', direction: 'none' };
  },
};

const comparative: DirectionRule = {
  name: 'comparative',
  find({ quantity, reading, metric, metricAt }) {
    const mention = reading.metrics.find((m) => m.comparative !== null && m.start === metricAt?.start);
    if (!mention || mention.name !== metric || quantity.kind === 'measure') return null;
    return { relation: relationOf(quantity), direction: mention.comparative as Direction };
  },
};

const movedAfter: DirectionRule = {
  name: 'moved-after',
  find({ quantity, reading, metric }) {
    const row = coordinated(reading, quantity);
    if (/^(?:measure|bare|fraction|money|count)$/.test(quantity.kind) && !NEXT_CHANGE.test(suffix(reading, quantity, 48))) return null;
    const own = changeAfter(reading, quantity) ?? changeAfter(reading, row.at(-1) ?? quantity) ?? sharedHead(reading, quantity);
    if (!own || (own.sense === 'up' && metric === 'speedup' && quantity.kind === 'measure')) return null;
    if (metric === 'compression')
      return {
        relation: relationOf(quantity),
        direction: quantity.kind === 'ratio' || own.sense === 'better' ? 'up' : directionOf(own.sense, metric),
      };
    return { relation: relationOf(quantity), direction: directionOf(own.sense, metric) };
  },
};

/** "33% area, 22% power, and 12% delay reduction": the last noun serves the whole row. */
function sharedHead(reading: SentenceReading, quantity: Quantity): ReturnType<typeof changes>[number] | undefined {
  const next = reading.quantities[reading.quantities.indexOf(quantity) + 1];
  if (!next || next.kind !== quantity.kind || !isShift(quantity)) return undefined;
  if (
    !/^\s*,?\s*(?:and\s+)?(?:an?\s+|the\s+)?$/.test(between(reading, headEnd(reading, quantity), next.head)) &&
    !/^\s*[\p{L} ]{0,24}(?:,|,?\s+and)\s*$/u.test(between(reading, quantity.unitEnd, next.head))
  )
    return undefined;
  return changeAfter(reading, next) ?? sharedHead(reading, next);
}

const changeInAfter: DirectionRule = {
  name: 'change-in-after',
  find({ quantity, reading, metric, rules }) {
    if (!rules.includes('change-of')) return null;
    const change = changes(suffix(reading, coordinated(reading, quantity).at(-1) ?? quantity, 60))[0];
    return change ? { relation: relationOf(quantity), direction: directionOf(change.sense, metric) } : null;
  },
};

const movedBefore: DirectionRule = {
  name: 'moved-before',
  find({ quantity, reading, metric }) {
    const row = coordinated(reading, quantity)[0] ?? quantity;
    const first = sameBefore(reading, row) ?? row;
    const text = prefix(reading, first, 140);
    const blocked = reading.quantities.filter((q) => q.unitEnd <= first.head && q.kind !== 'bare' && q.kind !== 'count').at(-1);
    const since = blocked ? Math.max(0, text.length - (first.head - blocked.unitEnd)) : 0;
    const all = changes(text).filter(({ at }) => !/^\w+\s+than\s+(?:an?\s+)?$/.test(text.slice(at)));
    const change = all.findLast((c) => c.at >= since) ?? (ANOTHER.test(text.slice(since)) ? all.at(-1) : undefined);
    if (!change) return null;
    const gap = text.slice(change.at);
    if (
      (!NOUN_IS.test(gap) && (BROKEN.test(gap) || !(LINKED.test(gap) || DIRECT.test(gap)))) ||
      (/\bto\s+(?:(?:about|around|only|just|below|under|less than|over|nearly|up to)\s+)?$/i.test(text) && !/\bup\s+to\s+$/i.test(text))
    )
      return null;
    if (
      quantity.kind === 'measure' &&
      !/\bby\b/.test(gap) &&
      !/\b(?:reduction|saving|improvement|increase|decrease|gain|drop)s?\s+of\b/i.test(gap)
    )
      return null;
    if (metric === 'compression' && quantity.kind === 'ratio') return { relation: 'ratio', direction: 'up' };
    return { relation: relationOf(quantity), direction: directionOf(change.sense, metric) };
  },
};

const ratioOfMetric: DirectionRule = {
  name: 'ratio-of-metric',
  find({ quantity, metric }) {
    if (quantity.kind !== 'ratio')
      return quantity.kind === 'points' ? { relation: 'change', direction: directionOf('better', metric) } : null;
    return { relation: 'ratio', direction: BETTER.get(metric) === 'lower' ? 'down' : 'up' };
  },
};

/** "6.2% over the baseline" is a lead though no word says so. */
const leadOver: DirectionRule = {
  name: 'lead-over',
  find({ quantity, reading, metric, baseline }) {
    if (!baseline || !isShift(quantity) || !/^\s*over\s/.test(suffix(reading, quantity, 8))) return null;
    return { relation: 'change', direction: directionOf('better', metric) };
  },
};

/** "keeps accuracy within 0.2 points": a loss, if any. */
const keptWithin: DirectionRule = {
  name: 'kept-within',
  find: ({ quantity, reading, metric }) =>
    isShift(quantity) && /\bwithin\s+(?:an?\s+|about\s+|only\s+|~)*$/i.test(prefix(reading, quantity, 24))
      ? { relation: 'change', direction: directionOf('worse', metric) }
      : null,
};

const plainLevel: DirectionRule = { name: 'plain-level', find: () => ({ relation: 'level', direction: 'none' }) };

/** THE order: the first rule that speaks decides. */
export const directionRules: readonly DirectionRule[] = [
  cameFrom,
  signOrArrow,
  levelOf,
  comparative,
  changeInAfter,
  keptWithin,
  movedAfter,
  movedBefore,
  leadOver,
  ratioOfMetric,
  plainLevel,
];

import type { Direction, Quantity } from '../model.js';
import { changes } from './direction.js';
import { type SentenceReading, between, suffix } from './draft.js';
import { coordinated } from './row.js';
import { headEnd } from './metric-phrases.js';
import { type DirectionRule, changeAfter, isShift, relationOf, way } from './movement.js';

const NEXT_CHANGE =
  /^\s*(?:[\p{L}-]+\s+(?:in\s+)?)?(?:reductions?|savings?|improvements?|increases?|decreases?|gains?|drops?|loss|degradation|higher|lower|more|less|fewer|boost)\b/iu;

export const comparative: DirectionRule = {
  name: 'comparative',
  find(draft) {
    const { quantity, reading, metric, metricAt } = draft;
    const mention = reading.metrics.find((m) => m.comparative !== null && m.start === metricAt?.start);
    if (!mention || mention.name !== metric || quantity.kind === 'measure') return null;
    return { relation: relationOf(quantity), direction: mention.comparative as Direction };
  },
};

export const movedAfter: DirectionRule = {
  name: 'moved-after',
  find(draft) {
    const { quantity, reading, metric } = draft;
    const row = coordinated(reading, quantity);
    if (/^(?:measure|bare|fraction|money|count)$/.test(quantity.kind) && !NEXT_CHANGE.test(suffix(reading, quantity, 48))) return null;
    const own = changeAfter(reading, quantity) ?? changeAfter(reading, row.at(-1) ?? quantity) ?? sharedHead(reading, quantity);
    if (!own || (own.sense === 'up' && metric === 'speedup' && quantity.kind === 'measure')) return null;
    if (metric === 'compression')
      return {
        relation: relationOf(quantity),
        direction: quantity.kind === 'ratio' || own.sense === 'better' ? 'up' : way(draft, own.sense),
      };
    return { relation: relationOf(quantity), direction: way(draft, own.sense) };
  },
};

/** A rate or a score is a level of its own: "91% success rate and 95% reduction in time". */
const QUALITY_NAMED = /\b(?:accuracy|rate|score|precision|recall|F1|AUC|correctness|success|utili[sz]ation|MFU)\b/i;

/** "33% area, 22% power, and 12% delay reduction": the last noun serves the whole row. */
function sharedHead(reading: SentenceReading, quantity: Quantity): ReturnType<typeof changes>[number] | undefined {
  const next = reading.quantities[reading.quantities.indexOf(quantity) + 1];
  if (!next || next.kind !== quantity.kind || !isShift(quantity)) return undefined;
  if (QUALITY_NAMED.test(between(reading, quantity.unitEnd, next.head))) return undefined;
  if (
    !/^\s*,?\s*(?:and\s+)?(?:an?\s+|the\s+)?$/.test(between(reading, headEnd(reading, quantity), next.head)) &&
    !/^\s*[\p{L} ]{0,24}(?:,|,?\s+and)\s*$/u.test(between(reading, quantity.unitEnd, next.head))
  )
    return undefined;
  return changeAfter(reading, next) ?? sharedHead(reading, next);
}

export const changeInAfter: DirectionRule = {
  name: 'change-in-after',
  find(draft) {
    const { quantity, reading, rules } = draft;
    if (!rules.includes('change-of')) return null;
    const change = changes(suffix(reading, coordinated(reading, quantity).at(-1) ?? quantity, 60))[0];
    return change ? { relation: relationOf(quantity), direction: way(draft, change.sense) } : null;
  },
};

/** "less than 2% hardware cost": what a thing adds. */
export const addedCost: DirectionRule = {
  name: 'added-cost',
  find: ({ quantity, reading }) =>
    quantity.kind === 'percent' &&
    /^\s*(?:[\p{L}-]+\s+){0,3}(?:overheads?|costs?|penalt(?:y|ies))\b(?!\s+(?:of|per)\b)/u.test(suffix(reading, quantity, 48))
      ? { relation: 'change', direction: 'up' }
      : null,
};

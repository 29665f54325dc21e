import { BETTER } from '../mentions/metrics.js';
import { directionOf } from './direction.js';
import { between, prefix, suffix } from './draft.js';
import { type DirectionRule, changeAfter, isShift, relationOf } from './movement.js';

export const signOrArrow: DirectionRule = {
  name: 'sign-or-arrow',
  find(draft) {
    const { quantity, reading } = draft;
    const arrow = /^\s*\$?\s*(?:(↓|downarrow)|(↑|uparrow))/.exec(suffix(reading, quantity));
    if (arrow) return { relation: relationOf(quantity), direction: arrow[1] ? 'down' : 'up' };
    if (!quantity.sign || quantity.kind === 'bare' || quantity.kind === 'measure' || changeAfter(reading, quantity)) return null;
    return { relation: relationOf(quantity), direction: quantity.sign === '+' ? 'up' : 'down' };
  },
};

export const ratioOfMetric: DirectionRule = {
  name: 'ratio-of-metric',
  find(draft) {
    const { quantity, reading, metric, metricAt } = draft;
    const efficiency = metricAt && /efficien/i.test(between(reading, metricAt.start, metricAt.end));
    if (quantity.kind === 'ratio' && efficiency) return { relation: 'ratio', direction: 'up' };
    if (quantity.kind !== 'ratio')
      return quantity.kind === 'points' ? { relation: 'change', direction: directionOf('better', metric) } : null;
    if (quantity.high < 1) return { relation: 'ratio', direction: 'down' };
    return { relation: 'ratio', direction: BETTER.get(metric) === 'lower' ? 'down' : 'up' };
  },
};

/** "4.4x below the matched baseline". */
export const belowAnother: DirectionRule = {
  name: 'below-another',
  find({ quantity, reading }) {
    const side = quantity.kind === 'ratio' && /^\s*(?:(below|beneath)|above)\s/.exec(suffix(reading, quantity, 16));
    return side ? { relation: 'ratio', direction: side[1] ? 'down' : 'up' } : null;
  },
};

/** "outperforming gzip by 3.1x and CMIX by 44%": a lead is for the better. */
export const outdone: DirectionRule = {
  name: 'outdone',
  find: ({ quantity, rules, metric }) =>
    isShift(quantity) && rules.includes('outperforms-by') ? { relation: 'change', direction: directionOf('better', metric) } : null,
};

/** "6.2% over the baseline" is a lead though no word says so. */
export const leadOver: DirectionRule = {
  name: 'lead-over',
  find(draft) {
    const { quantity, reading, metric } = draft;
    if (!isShift(quantity) || !/^\s*over\s+(?!\d|the\s+(?:past|last|course))/.test(suffix(reading, quantity, 20))) return null;
    return { relation: 'change', direction: directionOf('better', metric) };
  },
};

/** "keeps accuracy within 0.2 points": a loss, if any. */
export const keptWithin: DirectionRule = {
  name: 'kept-within',
  find: ({ quantity, reading, metric }) =>
    isShift(quantity) && /\bwithin\s+(?:an?\s+|about\s+|only\s+|~)*$/i.test(prefix(reading, quantity, 24))
      ? { relation: 'change', direction: directionOf('worse', metric) }
      : null,
};

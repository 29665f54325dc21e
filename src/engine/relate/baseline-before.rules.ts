import { type BaselineRule, baseline } from './baseline.js';
import { BREAK, eachItsOwn, listed, opens, saidOf } from './comparison-scope.js';
import { comparisons } from './comparisons.js';
import { between, suffix } from './draft.js';
import { coordinated } from './row.js';

const CARRY_STOP = /;|\b(?:kept|negligible|whereas|but|which|that|their|each|these|hiding|remaining)\b|\.\s/;

/** "Compared to SmoothQuant, we ...": holds for every number after it that has no other. */
export const comparedBefore: BaselineRule = {
  name: 'compared-before',
  find({ quantity, reading }) {
    const row = coordinated(reading, quantity);
    const lead = comparisons(reading).findLast((c) => c.cue === 'compared' && c.end <= quantity.head && opens(reading, c));
    if (!lead || /;/.test(between(reading, lead.end, quantity.head))) return null;
    return baseline(eachItsOwn(listed(reading, lead), row.indexOf(quantity), row.length));
  },
};

/** "10x memory savings relative to FP16 with only 0.1 loss, and 12x with 0.2": what was compared goes on being compared. */
export const carriedOn: BaselineRule = {
  name: 'carried-on',
  find({ quantity, reading, relation }) {
    if (relation === 'level') return null;
    const last = comparisons(reading).findLast((c) => c.end <= quantity.head);
    const gap = last && between(reading, last.end, quantity.head);
    return last && gap && gap.length < 130 && !CARRY_STOP.test(gap) ? baseline(last) : null;
  },
};

/** "a speedup over FP16 of up to 3.6x": the comparison stands before its number. */
export const comparedOf: BaselineRule = {
  name: 'compared-of',
  find({ quantity, reading }) {
    const said = saidOf(quantity, reading);
    return said && coordinated(reading, said.first).includes(quantity) ? baseline(said.comparison) : null;
  },
};

/** "..., and 2.2x end-to-end": it holds for the numbers after that one, too, that have none of their own. */
export const comparedOfAll: BaselineRule = {
  name: 'compared-of-all',
  find({ quantity, reading }) {
    const said = saidOf(quantity, reading);
    return said && baseline(said.comparison);
  },
};

/** "surpassing X by 3.9%, and is 9 times faster": a comparative without its "than" speaks of what was compared before. */
export const stillCompared: BaselineRule = {
  name: 'still-compared',
  find({ quantity, reading }) {
    if (
      quantity.kind !== 'ratio' ||
      !/^\s*(?:more|less|fewer|faster|slower|higher|lower|smaller|larger|better|cheaper|as)\b/.test(suffix(reading, quantity))
    )
      return null;
    const last = comparisons(reading).findLast((c) => c.end <= quantity.head && c.cue !== 'over');
    return last && !BREAK.test(between(reading, last.end, quantity.head)) ? baseline(last) : null;
  },
};

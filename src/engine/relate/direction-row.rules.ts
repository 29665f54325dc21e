import { changeInAfter, movedAfter } from './direction-after.rules.js';
import { movedBefore } from './direction-before.rules.js';
import { signOrArrow } from './direction-implied.rules.js';
import { sameBefore } from './metric-phrases.js';
import type { DirectionRule } from './movement.js';

/** "only 0.01% for LeNet, 0.1% for ResNet": the first of a series says the way for all. */
export const movedAsFirst: DirectionRule = {
  name: 'moved-as-first',
  find(draft) {
    const first = sameBefore(draft.reading, draft.quantity);
    if (!first || draft.quantity.kind === 'measure' || draft.quantity.kind === 'bare') return null;
    for (const rule of [signOrArrow, changeInAfter, movedAfter, movedBefore]) {
      const found = rule.find({ ...draft, quantity: first });
      if (found) return found;
    }
    return null;
  },
};

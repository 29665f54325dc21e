import { addedCost, changeInAfter, comparative, movedAfter } from './direction-after.rules.js';
import { movedBefore } from './direction-before.rules.js';
import { belowAnother, keptWithin, leadOver, outdone, ratioOfMetric, signOrArrow } from './direction-implied.rules.js';
import { cameFrom, levelOf, plainLevel } from './direction-level.rules.js';
import { movedAsFirst } from './direction-row.rules.js';
import type { DirectionRule } from './movement.js';

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
  movedAsFirst,
  addedCost,
  leadOver,
  outdone,
  belowAnother,
  ratioOfMetric,
  plainLevel,
];

import { comparedAfter } from './baseline-after.rules.js';
import { carriedOn, comparedBefore, comparedOf, comparedOfAll, stillCompared } from './baseline-before.rules.js';
import { besideValue } from './baseline-beside.rules.js';
import { andBy, outperformedBy, outperformedWith } from './baseline-outdone.rules.js';
import { cameFromNamed, replaced } from './baseline-replaced.rules.js';
import { shareOfBaseline, timesTheMetric } from './baseline-share.rules.js';
import type { BaselineRule } from './baseline.js';

/** THE order: the first rule that finds a baseline decides. */
export const baselineRules: readonly BaselineRule[] = [
  besideValue,
  outperformedBy,
  andBy,
  comparedOf,
  shareOfBaseline,
  comparedAfter,
  comparedOfAll,
  outperformedWith,
  comparedBefore,
  stillCompared,
  timesTheMetric,
  cameFromNamed,
  replaced,
  carriedOn,
];

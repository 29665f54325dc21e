import { bareLoss, changeOf, headAfter, inMetric, moreThings } from './metric-after.rules.js';
import { linkedBefore } from './metric-before.rules.js';
import { objectOfChange } from './metric-change.rules.js';
import { byKind, nearby, unitMetric, yearly } from './metric-implied.rules.js';
import { outperformsBy } from './metric-outdone.rules.js';
import { asBefore, asLast } from './metric-row.rules.js';
import { shareOf } from './metric-share.rules.js';
import type { MetricRule } from './metric.js';

/** THE order: the first rule that finds a metric decides. */
export const metricRules: readonly MetricRule[] = [
  yearly,
  shareOf,
  changeOf,
  inMetric,
  moreThings,
  headAfter,
  outperformsBy,
  objectOfChange,
  linkedBefore,
  asLast,
  asBefore(() => metricRules),
  unitMetric,
  bareLoss,
  nearby,
  byKind,
];

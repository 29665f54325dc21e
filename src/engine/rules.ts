import { rangeRules } from './quantities/range.rules.js';
import { qualifierRules } from './quantities/qualifier.rules.js';
import { unitRules } from './quantities/index.js';
import { baselineRules } from './relate/baseline.rules.js';
import { directionRules } from './relate/direction.rules.js';
import { hardwareRules } from './relate/hardware.rules.js';
import { metricRules } from './relate/metric.rules.js';
import { outcomeRules } from './relate/outcome.rules.js';

const names = (rules: readonly { readonly name: string }[]): readonly string[] => rules.map(({ name }) => name);

/** The rules of each kind by name, in the order in which they are tried: what the examples must cover. */
export const RULES = {
  units: [...names(unitRules), 'shared-unit'],
  ranges: names(rangeRules),
  qualifiers: [...names(qualifierRules), 'shared-qualifier'],
  outcomes: names(outcomeRules),
  metrics: names(metricRules),
  baselines: names(baselineRules),
  directions: names(directionRules),
  /** What a rule of hardware names is found by the rules above it, besides what the baseline itself runs on. */
  slots: [...names(hardwareRules), 'hardware-compared', 'subject-of-sentence', 'subject-own-system'],
} as const;

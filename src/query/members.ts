import type { HardwareRole } from '../engine/index.js';
import type { Scope } from './filter.js';
import { type GroupKey, grouping } from './group-keys.js';
import type { Parameters } from './parameters.js';
import { where, withHardware } from './where.js';

export const MEASURES = ['FACTOR', 'VALUE'] as const;
export type Measure = (typeof MEASURES)[number];

/** Which claims are put in groups, by what, and which of their numbers is looked at. */
export interface Comparing extends Scope {
  readonly groupBy: readonly GroupKey[];
  readonly measure: Measure;
  /** Of the hardware that HARDWARE, VENDOR and KIND group by; null for any. */
  readonly role: HardwareRole | null;
}

/** Baselines that name nothing: "the baseline", "state-of-the-art methods", "existing GPUs" are other things in every paper. */
const NO_NAME = `^((the|an?|our|its|their|all|both|other|existing|prior|previous|current|recent|several|various|most|many|strong(er|est)?|best|better|compet\\w+|traditional|conventional|standard|classical|representative|popular|leading|naive|vanilla|original|unmodified|default|alternative|comparable|related|similar|published|advanced|modern|latest|two|three|four|five|state.of.the.art|sota|soa|baseline)[ -]*)*(baselines?|methods?|approach(es)?|systems?|solutions?|techniques?|models?|works?|designs?|implementations?|accelerators?|schemes?|algorithms?|frameworks?|alternatives?|architectures?|configurations?|counterparts?|sota|soa|state.of.the.art|[cg]pus?|it|them)?$`;

const HARDWARE_KEYS: readonly GroupKey[] = ['HARDWARE', 'VENDOR', 'KIND'];

/** The columns that hold a member's keys. */
export const keyColumns = ({ groupBy }: Comparing): string[] => groupBy.map((_, i) => `key${i}`);

/** The role in which a claim names the hardware that a filter picks in any role; told where no key is of hardware. */
function roleOf({ filter }: Scope, p: Parameters): string {
  const any = filter?.hardware?.find(({ role }) => !role);
  return any
    ? `CASE WHEN claim.revision IN (${withHardware({ ...any, role: 'measured_on' }, p)}) THEN 'measured_on' ELSE 'baseline' END`
    : 'NULL';
}

/** The claims of a comparison, one row for each group that a claim is in: its keys, bounds and what tells whether it can be compared. */
export function members({ groupBy, measure, role, ...scope }: Comparing, p: Parameters): string {
  const condition = where(scope, p);
  const groupings = groupBy.map((by, i) => grouping(by, `k${i}`, role, p));
  const roles = groupBy.findIndex((by) => HARDWARE_KEYS.includes(by));
  const [low, high] = measure === 'FACTOR' ? ['claim.factor_low', 'claim.factor_high'] : ['claim.low', 'claim.high'];
  const columns = [
    'claim.revision, claim.id, claim.paper_version_id, claim.metric_id, claim.unit_id, claim.relation, claim.direction, claim.qualifier',
    `claim.si_low, claim.si_high, claim.si_unit, ${low} AS bound_low, ${high} AS bound_high`,
    `(SELECT lower(name) FROM system WHERE id = claim.baseline_id AND claim.relation <> 'level' AND name !~* '${NO_NAME}') AS baseline`,
    `${roles >= 0 ? `k${roles}_link.role` : roleOf(scope, p)} AS role`,
    ...groupings.map(({ key, label }, i) => `${key} AS key${i}, ${label} AS label${i}`),
  ];
  const present = [`${low} IS NOT NULL`, ...groupings.map(({ key }) => `${key} IS NOT NULL`)];
  return `SELECT DISTINCT ${columns.join(', ')} FROM claim ${groupings.map(({ join }) => join).join(' ')} WHERE ${[condition, ...present].join(' AND ')}`;
}

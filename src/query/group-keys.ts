import type { HardwareRole } from '../engine/index.js';
import type { Parameters } from './parameters.js';

export const GROUP_KEYS = [
  'HARDWARE',
  'BASELINE',
  'BASELINE_HARDWARE',
  'SUBJECT',
  'METRIC',
  'MODEL',
  'DATASET',
  'UNIT',
  'YEAR',
  'VENDOR',
  'KIND',
  'QUALIFIER',
  'REVIEW',
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** How claims get a key: what is joined to `claim`, the key itself, and the name it is shown by. Claims without one are left out. */
export interface Grouping {
  readonly join: string;
  readonly key: string;
  readonly label: string;
  /** Whether the key is the name in small letters: names that differ in case alone are one. */
  readonly caseless: boolean;
}

/** `alias` keeps the joins of several groupings apart; `role` is that of hardware, null for any. */
export function grouping(by: GroupKey, alias: string, role: HardwareRole | null, p: Parameters): Grouping {
  const own = (key: string): Grouping => ({ join: '', key, label: key, caseless: false });
  const system = (side: 'baseline' | 'subject'): Grouping => ({
    join: `JOIN system ${alias} ON ${alias}.id = claim.${side}_id`,
    key: `lower(${alias}.name)`,
    label: `${alias}.name`,
    caseless: true,
  });
  const named = (kind: 'model' | 'dataset'): Grouping => ({
    join: `JOIN claim_${kind} ${alias}_link ON ${alias}_link.claim_revision = claim.revision JOIN ${kind} ${alias} ON ${alias}.id = ${alias}_link.${kind}_id`,
    key: `lower(${alias}.name)`,
    label: `${alias}.name`,
    caseless: true,
  });
  const hardware = (column: 'name' | 'vendor' | 'kind', of: HardwareRole | null): Grouping => ({
    join: `JOIN claim_hardware ${alias}_link ON ${alias}_link.claim_revision = claim.revision${of ? ` AND ${alias}_link.role = ${p.add(of)}` : ''} JOIN hardware ${alias} ON ${alias}.id = ${alias}_link.hardware_id`,
    key: `${alias}.${column}`,
    label: `${alias}.${column}`,
    caseless: false,
  });
  const groupings: Readonly<Record<GroupKey, () => Grouping>> = {
    HARDWARE: () => hardware('name', role),
    BASELINE: () => system('baseline'),
    BASELINE_HARDWARE: () => hardware('name', 'baseline'),
    SUBJECT: () => system('subject'),
    METRIC: () => own('claim.metric_id'),
    MODEL: () => named('model'),
    DATASET: () => named('dataset'),
    UNIT: () => own('claim.unit_id'),
    YEAR: () => own('extract(year FROM claim.published)::int::text'),
    VENDOR: () => hardware('vendor', role),
    KIND: () => hardware('kind', role),
    QUALIFIER: () => own('claim.qualifier'),
    REVIEW: () => own('claim.review'),
  };
  return groupings[by]();
}

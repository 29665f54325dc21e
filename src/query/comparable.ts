import type { GroupSum, Seen } from './compare.js';
import type { Measure } from './members.js';

export const REASONS = [
  'METRICS_DIFFER',
  'UNITS_DIFFER',
  'RELATIONS_DIFFER',
  'DIRECTIONS_DIFFER',
  'BASELINES_DIFFER',
  'HARDWARE_ROLES_DIFFER',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Difference {
  readonly reason: Reason;
  readonly message: string;
}

/** Why the numbers of a group are not of one kind; nothing where they are. Factors carry no unit and no direction: above 1 is better. */
export function differences(
  { metrics, units, relations, directions, baselines, roles, withoutBaseline, claims }: GroupSum,
  measure: Measure,
): Difference[] {
  const list: Difference[] = [];
  const add = (reason: Reason, what: string, { count, some }: Seen): void => {
    if (count > 1) list.push({ reason, message: `${count} different ${what}: ${some.join(', ')}${count > some.length ? ', ...' : ''}` });
  };
  add('METRICS_DIFFER', 'metrics', metrics);
  if (measure === 'VALUE') {
    add('UNITS_DIFFER', 'units', { ...units, some: units.some.map((unit) => unit || 'none') });
    add('RELATIONS_DIFFER', 'relations', relations);
    add('DIRECTIONS_DIFFER', 'directions', directions);
  }
  add('BASELINES_DIFFER', 'baselines', baselines);
  if (baselines.count === 1 && withoutBaseline > 0)
    list.push({
      reason: 'BASELINES_DIFFER',
      message: `${withoutBaseline} of ${claims} claims name no baseline, the others ${baselines.some[0]}`,
    });
  if (baselines.count === 0 && withoutBaseline > 1 && measure === 'FACTOR')
    list.push({ reason: 'BASELINES_DIFFER', message: 'no claim names its baseline' });
  add('HARDWARE_ROLES_DIFFER', 'roles of the hardware', roles);
  return list;
}

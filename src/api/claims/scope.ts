import { HARDWARE_KINDS, VENDORS } from '../../engine/index.js';
import { BadQuestion, type ClaimFilter, type HardwareFilter, metricNamed, oneOf, type Scope, unitNamed } from '../../query/index.js';
import { withoutNulls } from '../without-nulls.js';

/** How deep filters may stand in one another, and how many there may be. */
const DEEPEST = 5;
const MOST = 50;

/** What a query's arguments pick: metrics by their ids, and a time that has been. @throws BadQuestion naming what cannot be. */
export function scopeOf({
  filter,
  asOf,
}: {
  readonly filter?: ClaimFilter | null | undefined;
  readonly asOf?: Date | null | undefined;
}): Scope {
  if (asOf && asOf.getTime() > Date.now()) throw new BadQuestion('asOf must not be in the future');
  const seen = { count: 0 };
  return { filter: filter ? resolved(withoutNulls(filter), 0, seen) : undefined, asOf: asOf ?? undefined };
}

function resolved(filter: ClaimFilter, depth: number, seen: { count: number }): ClaimFilter {
  seen.count++;
  if (depth > DEEPEST) throw new BadQuestion(`filters must not stand more than ${DEEPEST} deep in one another`);
  if (seen.count > MOST) throw new BadQuestion(`a filter must not hold more than ${MOST} filters`);
  if (depth > 0 && filter.review) throw new BadQuestion('filter.review must not stand inside and, or, not');
  const inner = (one: ClaimFilter): ClaimFilter => resolved(one, depth + 1, seen);
  return {
    ...filter,
    ...(filter.metric && { metric: filter.metric.map(metricNamed) }),
    ...(filter.unit && { unit: filter.unit.map(unitNamed) }),
    ...(filter.hardware && { hardware: filter.hardware.map(known) }),
    ...(filter.and && { and: filter.and.map(inner) }),
    ...(filter.or && { or: filter.or.map(inner) }),
    ...(filter.not && { not: inner(filter.not) }),
  };
}

/** Kinds and makers are closed lists: what is not in them is a slip. */
const known = ({ kind, vendor, ...rest }: HardwareFilter): HardwareFilter => ({
  ...rest,
  ...(kind && { kind: oneOf('kind of hardware', HARDWARE_KINDS, kind) }),
  ...(vendor && { vendor: oneOf('vendor', VENDORS, vendor) }),
});

import type { EntityManager } from 'typeorm';
import { type Claim, hardwareName, METRICS, type Relation, type SlotChanges, UNITS } from '../engine/index.js';
import { Unit } from './entities/index.js';

/** What is wrong with a review; the message says it to the reviewer. */
export class ReviewRefused extends Error {
  override readonly name = 'ReviewRefused';
}

const KNOWN_METRICS = new Set(METRICS.map(({ metric }) => metric));
/** Units of what is no measure: factors, shares, points, scores. */
const KNOWN_UNITS = new Set(['x', '%', 'pp', 'fraction', '', ...UNITS.map(({ unit }) => unit)]);
const RATIOS = new Set(['x', '%', 'fraction']);
/** "2x" is no change but a ratio, "3 points" no level but a change. */
const isToldIn = (relation: Relation, unit: string): boolean =>
  relation === 'ratio' ? RATIOS.has(unit) : relation === 'change' ? unit !== 'x' : unit !== 'pp';
/** No reported number is further from 1 than this; factors of those that are would not be finite. */
const FURTHEST = 1e18;

/**
 * A correction of a claim as it is kept: a value is both its bounds, so that what else is undone or read anew cannot turn them
 * upside down, and hardware has its name in the registry.
 * @throws ReviewRefused naming the first change that makes no claim.
 */
export async function keptChanges(manager: EntityManager, claim: Claim, changes: SlotChanges): Promise<SlotChanges> {
  if (Object.keys(changes).length === 0) throw new ReviewRefused('a correction must change something');
  const { low, high, metric, unit, relation } = { ...claim, ...changes };
  for (const slot of ['low', 'high', 'baselineValue', 'from'] as const) checkNumber(slot, changes[slot] ?? 0);
  if (low > high) throw new ReviewRefused(`low (${low}) must not be more than high (${high})`);
  if (!KNOWN_METRICS.has(metric)) throw new ReviewRefused(`no metric is called ${metric}`);
  if (!KNOWN_UNITS.has(unit) && !(await manager.existsBy(Unit, { id: unit }))) throw new ReviewRefused(`no unit is called ${unit}`);
  if ((changes.unit ?? changes.relation) !== undefined && !isToldIn(relation, unit))
    throw new ReviewRefused(`a ${relation} is not told in ${unit || 'bare numbers'}: correct unit and relation together`);
  return {
    ...changes,
    ...((changes.low ?? changes.high) !== undefined && { low, high }),
    ...(changes.hardware && { hardware: changes.hardware.map((one) => ({ ...one, name: hardwareName(one.text) })) }),
  };
}

function checkNumber(slot: string, value: number): void {
  const size = Math.abs(value);
  if (size > FURTHEST || (size > 0 && size < 1 / FURTHEST)) throw new ReviewRefused(`${slot} (${value}) is no number that is reported`);
}

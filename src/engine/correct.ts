import type { Claim, QuantityKind } from './model.js';
import { hardwareName } from './mentions/hardware.js';
import { factorOf } from './normalise/factor.js';
import { siOf } from './normalise/si.js';

/** The slots that a person may set; the rest follows from them, or is evidence. */
export const SLOTS_TO_CORRECT = [
  'low',
  'high',
  'qualifier',
  'unit',
  'metric',
  'relation',
  'direction',
  'subject',
  'baseline',
  'baselineValue',
  'from',
  'hardware',
  'models',
  'datasets',
  'condition',
  'attribution',
] as const;
export type CorrectableSlot = (typeof SLOTS_TO_CORRECT)[number];

/** Slots with their right values. Hardware may be given as written: its registry name is looked up. */
export type SlotChanges = { readonly [S in CorrectableSlot]?: Claim[S] };

/** The kinds of quantities that units tell of; whatever else is measured. */
const KIND_OF_UNIT: Readonly<Record<string, QuantityKind>> = { x: 'ratio', '%': 'percent', pp: 'points', fraction: 'fraction', '': 'bare' };

/** A claim with some slots set right, and with what follows from them: factor and SI value. Its evidence, trail and id stay. */
export function withSlots(claim: Claim, changes: SlotChanges): Claim {
  const set = { ...claim, ...changes };
  const hardware = set.hardware.map((one) => ({ ...one, name: one.name || hardwareName(one.text) }));
  const quantity = { ...set, kind: KIND_OF_UNIT[set.unit] ?? 'measure' };
  return { ...set, hardware, factor: factorOf(quantity, set.metric, set.relation, set.direction), si: siOf(quantity) };
}

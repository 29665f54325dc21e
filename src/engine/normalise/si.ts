import type { Interval } from '../model.js';
import { UNIT_BY_NAME } from '../quantities/measure.rules.js';
import type { Valued } from './factor.js';

const tidy = (value: number): number => Number(value.toPrecision(10));

/** The value in its unit's base: 13 ms is 0.013 s, 31% is 0.31. null for units without one. */
export function siOf({ unit, low, high, kind }: Valued): (Interval & { unit: string }) | null {
  if (kind === 'percent') return { low: tidy(low / 100), high: tidy(high / 100), unit: '1' };
  if (kind === 'ratio' || kind === 'fraction') return unit === 'per_year' ? null : { low, high, unit: '1' };
  const si = UNIT_BY_NAME.get(unit)?.si;
  return si ? { low: tidy(low * si[0]), high: tidy(high * si[0]), unit: si[1] } : null;
}

import { UNITS, type UnitRow } from '../lexicons/units.js';
import { literal } from '../literal.js';
import { at, type UnitRule } from './rule.js';

const BY_SURFACE = new Map<string, UnitRow>(UNITS.flatMap((unit) => unit.surfaces.map((surface) => [surface, unit] as const)));
export const UNIT_BY_NAME = new Map<string, UnitRow>(UNITS.map((unit) => [unit.unit, unit]));

const SURFACES = [...BY_SURFACE.keys()].sort((a, b) => b.length - a.length).map((surface) => literal(surface).replaceAll(' ', '\\s+'));
const UNIT = new RegExp(`(?:\\s*|-)(?:of\\s+)?(${SURFACES.join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'uy');
const WORDY = /^[a-zA-Z]$/;

/** "13 ms", "156 TFLOPS", "0.31 samples/kJ", "16GB", "6 H100 hours": a unit of the lexicon, longest first. */
export const measureUnit: UnitRule = {
  name: 'measure-unit',
  read(view, numeral) {
    const match = at(UNIT, view, numeral.end);
    if (!match) return null;
    const surface = (match[1] ?? '').replace(/\s+/g, ' ');
    const unit = BY_SURFACE.get(surface);
    if (!unit || (WORDY.test(surface) && /-$/.test(match[0].slice(0, -1)))) return null;
    return { kind: unit.metric === 'count' ? 'count' : 'measure', unit: unit.unit, unitEnd: numeral.end + match[0].length };
  },
};

import { UNITS, type UnitRow } from '../lexicons/units.js';
import { literal } from '../literal.js';
import { at, type UnitRule } from './rule.js';

const BY_SURFACE = new Map<string, UnitRow>(UNITS.flatMap((unit) => unit.surfaces.map((surface) => [surface, unit] as const)));
export const UNIT_BY_NAME = new Map<string, UnitRow>(UNITS.map((unit) => [unit.unit, unit]));

const SURFACES = [...BY_SURFACE.keys()].sort((a, b) => b.length - a.length).map((surface) => literal(surface).replaceAll(' ', '\\s+'));
const FORMAT = String.raw`(?:(?:(?:MX)?(?:FP|INT|BF|TF)\d+|DP|SP|HP)(?:-|\s))?`;
const UNIT = new RegExp(`(?:\\s*|-)(?:of\\s+)?${FORMAT}(${SURFACES.join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'uy');
const PER_SECOND =
  /\s+(?:(?!(?:to|and|or|vs|versus|from)\b|[\d.,]+\s)[\w-]+\s+){0,2}?([a-z]{3,}s)(?:\s?\/\s?s(?:ec|econd)?\b|\s+per\s+second\b)/uy;

/** "GiB/rank", "ms/image": a unit of the lexicon by any thing. */
const PER_THING = /\/[a-z]{3,}\b/y;

/** The metric that a unit alone implies; null where it implies none. */
export const metricOfUnit = (unit: string): string | null =>
  UNIT_BY_NAME.get(unit)?.metric ??
  UNIT_BY_NAME.get(unit.replace(/\/[a-z]{3,}$/, ''))?.metric ??
  (/^[a-z]+\/s$/.test(unit) ? 'throughput' : null);
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
    const unitEnd = numeral.end + match[0].length;
    const per = at(PER_THING, view, unitEnd);
    return {
      kind: unit.metric === 'count' ? 'count' : 'measure',
      unit: unit.unit + (per?.[0] ?? ''),
      unitEnd: unitEnd + (per?.[0].length ?? 0),
    };
  },
};

/** "7.5 billion states per second", "239k 512-byte transactions/s": things of any kind by the second. */
export const perSecond: UnitRule = {
  name: 'per-second',
  read(view, numeral) {
    const match = at(PER_SECOND, view, numeral.end);
    return match && { kind: 'measure', unit: `${match[1]}/s`, unitEnd: numeral.end + match[0].length };
  },
};

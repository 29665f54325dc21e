import { UNITS } from '../lexicons/units.js';
import { literal } from '../literal.js';

/** A number as it stands in a text, with its unit: what arithmetic is done with, claim or not. Offsets are UTF-16 into the view. */
export interface Figure {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  readonly value: number;
  /** Digits behind the point, of the value as it is measured here: 1.2k has -2. */
  readonly digits: number;
  /** Canonical: "x", "%", "pp", a unit of measure or "". */
  readonly unit: string;
  /** Its value in the unit's base; null where it measures nothing. */
  readonly si: { readonly factor: number; readonly unit: string } | null;
  /** "~", "up to" before it: it says less than the number does. */
  readonly loose: boolean;
  /** "Over", "at least" before it: the number is the least. */
  readonly least: boolean;
  /** "+5.2" */
  readonly signed: boolean;
  /** Behind a ±: how sure another number is. */
  readonly uncertain: boolean;
}

const COMMON: readonly (readonly [string, string])[] = [
  ...['x', '×', 'X', 'times', '-fold', 'fold', ' fold'].map((written) => [written, 'x'] as const),
  ...['%', 'percent', 'per cent'].map((written) => [written, '%'] as const),
  ...['pp', 'percentage points', 'percentage point', 'percentage-point', 'absolute points', 'points', 'point', 'pts', 'p.p.'].map(
    (written) => [written, 'pp'] as const,
  ),
];
const rowOf = new Map(UNITS.flatMap((row) => row.surfaces.map((surface) => [surface, row] as const)));
const canonical = new Map<string, string>([...[...rowOf].map(([surface, { unit }]) => [surface, unit] as const), ...COMMON]);
const surfaces = [...canonical.keys()].filter((surface) => surface.length > 0).toSorted((a, b) => b.length - a.length);
const UNIT = new RegExp(`^[\\s-]*(${surfaces.map(literal).join('|')})(?![\\p{L}\\d])`, 'u');

const NUMBER = /(?<![\p{L}\d_.])(?<![\p{L}\d][-_])[+−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\d_.])(?<![\p{L}][-_])[+−-]?\d+(?:\.\d+)?/gu;
/** Longer rows of digits are no result. */
const LONGEST = 24;
const SCALE: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, B: 9, thousand: 3, million: 6, billion: 9, trillion: 12 };
const SCALED = /^(?:([kKMB])|\s+(thousand|million|billion|trillion))(?![\p{L}\d])/u;
const LOOSE =
  /(?:~|≈|[<≤]|\b(?:about|around|roughly|nearly|almost|approximately|approx\.?|up to|under|less than|at most|as much as|an? average(?: of)?|on average))\s*$/i;

const LEAST = /(?:[>≥]|\b(?:over|more than|at least|exceeding|beyond))\s*$/i;

/** Every number of a view with the unit behind it, in the order of the text. */
export function figuresIn(view: string): Figure[] {
  return [...view.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const [scaling = '', letter, word] = SCALED.exec(view.slice(index + written.length, index + written.length + 14)) ?? [];
    const after = index + written.length + scaling.length;
    const unit = UNIT.exec(view.slice(after, after + 40));
    const surface = unit?.[1] ?? '';
    const si = rowOf.get(surface)?.si;
    const power = SCALE[letter ?? word ?? ''] ?? 0;
    // "3DGS", "7B-parameter": the number is part of a name.
    if (written.length > LONGEST || (surface === '' && /^\p{L}/u.test(view.slice(after, after + 1)))) return [];
    return {
      start: index,
      end: after + (unit?.[0].length ?? 0),
      value: Math.abs(Number(written.replaceAll(',', '').replace('−', '-'))) * 10 ** power,
      digits: (/\.(\d+)/.exec(written)?.[1]?.length ?? 0) - power,
      unit: canonical.get(surface) ?? '',
      si: si ? { factor: si[0], unit: si[1] } : null,
      loose: LOOSE.test(view.slice(Math.max(0, index - 18), index)),
      least: LEAST.test(view.slice(Math.max(0, index - 18), index)),
      signed: /^[+−-]/.test(written),
      uncertain:
        /(?:±|\+\s?\/?\s?-)\s*$/.test(view.slice(Math.max(0, index - 5), index)) ||
        /(?:±|\+\/?)$/.test(view.slice(Math.max(0, index - 2), index)),
    };
  });
}

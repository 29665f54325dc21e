import type { Claim, Interval } from '../model.js';

/** Units of the last digit that a number may be off by when it was rounded, and when the rest was cut off. */
const ROUNDED = 0.5;
const CUT_OFF = 1;
/** What may be cut off at most, as a part of the number: "10x" is said of 10.9x, "3x" not of 3.9x. */
const MOST_CUT_OFF = 0.1;

/** Digits after the point, in the shortest writing of a number. */
export const decimals = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
const tidy = (value: number): number => Number(value.toPrecision(10));
const spread = (value: number, digits: number, above: number): Interval => {
  const unit = 10 ** -digits;
  return {
    low: tidy(value - ROUNDED * unit),
    high: tidy(value + Math.max(ROUNDED * unit, Math.min(above * unit, MOST_CUT_OFF * Math.abs(value)))),
  };
};

/** What a number with so many digits after the point may have been before it was rounded. */
export const rounded = (value: number, digits: number): Interval => spread(value, digits, ROUNDED);
/** The same where it may have been cut off as well. */
export const cutOff = (value: number, digits: number): Interval => spread(value, digits, CUT_OFF);

/** What a number of a claim may have been as it was measured; `text` tells digits that the number does not ("7.50", "3.9 billion"). */
function asWritten(value: number, text: string, above: number): Interval {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, '');
  const scale = written ? Math.log10(Math.abs(value / Number(written))) : Number.NaN;
  // A number that a reviewer set has digits of its own.
  if (!written || !Number.isFinite(scale) || Math.abs(scale - Math.round(scale)) > 1e-9) return spread(value, decimals(value), above);
  const digits = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return spread(value, digits - scale, above);
}

/** The value that a claim states: authors round, and some cut off ("10x" for 10.9x). */
export function statedOf({ low, high, text }: Claim): Interval {
  return { low: asWritten(low, text, CUT_OFF).low, high: asWritten(high, low === high ? text : '', CUT_OFF).high };
}

/** The value of a claim as a term of a computation. */
export function termOf({ low, high, text }: Claim): Interval {
  return { low: asWritten(low, text, ROUNDED).low, high: asWritten(high, low === high ? text : '', ROUNDED).high };
}

/** A number that only its value is known of. */
export const numberTerm = (value: number): Interval => rounded(value, decimals(value));

const among = (values: readonly number[]): Interval => ({ low: Math.min(...values), high: Math.max(...values) });
const corners = (a: Interval, b: Interval, of: (x: number, y: number) => number): Interval =>
  among([of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)]);

/** a / b; both above 0. */
export const quotient = (a: Interval, b: Interval): Interval => corners(a, b, (x, y) => x / y);
/** |a - b|, of intervals that do not overlap or nearly so. */
export const distance = (a: Interval, b: Interval): Interval => {
  const { low, high } = corners(a, b, (x, y) => x - y);
  return low <= 0 && high >= 0 ? { low: 0, high: Math.max(-low, high) } : among([Math.abs(low), Math.abs(high)]);
};
/** 100 |a - b| / b: the change from b in percent. */
export const percentChange = (a: Interval, b: Interval): Interval => {
  const ratio = quotient(a, b);
  return distance({ low: 100 * ratio.low, high: 100 * ratio.high }, { low: 100, high: 100 });
};
export const times = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor });

export const overlap = (a: Interval, b: Interval): boolean => a.low < b.high && b.low < a.high;

/** Three digits are enough to follow the arithmetic. */
export const shown = (value: number): string => String(Number(value.toPrecision(4)));
export const shownInterval = ({ low, high }: Interval): string => `${shown(low)} to ${shown(high)}`;

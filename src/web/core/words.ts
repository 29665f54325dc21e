import type { Qualifier } from '../generated.js';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  EXACT: '',
  APPROX: 'about ',
  UP_TO: 'up to ',
  AT_LEAST: 'at least ',
  BELOW: 'below ',
  AVERAGE: 'on average ',
};

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Digits as far as they tell something. */
export const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 });

export const interval = ({ low, high }: Interval): string => (low === high ? number(low) : `${number(low)} to ${number(high)}`);

/** "up to 3.6×", "12 to 15 ms" */
export const bounded = (value: Interval, unit: string, qualifier: Qualifier): string =>
  `${QUALIFIERS[qualifier]}${interval(value)}${unit === 'x' ? '×' : unit === '%' ? '%' : unit && ` ${unit}`}`;

/** MEASURED_ON as "measured on" */
export const words = (constant: string): string => constant.toLowerCase().replaceAll(/[_-]/g, ' ');

export const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

export const paperAddress = (paper: { readonly id: string; readonly version?: number }, claim?: string): string =>
  `/paper?${new URLSearchParams({ id: paper.id, ...(paper.version && { version: String(paper.version) }), ...(claim && { claim }) })}`;

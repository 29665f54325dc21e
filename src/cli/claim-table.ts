import type { Claim } from '../engine/index.js';
import { table } from './output.js';

const HEADING = ['paper', 'value', 'metric', 'subject', 'compared with', 'hardware'];
const SIGNS = { exact: '', approx: '~', up_to: '≤', at_least: '≥', below: '<', average: 'avg ' } as const;

/** Claims for people to read: one a row. */
export function claimTable(claims: readonly Claim[]): string {
  return table(HEADING, claims.map(claimCells), 36);
}

function claimCells({ paperId, low, high, unit, qualifier, metric, direction, subject, baseline, hardware }: Claim): string[] {
  const number = low === high ? short(low) : `${short(low)}–${short(high)}`;
  const arrow = { up: ' ↑', down: ' ↓', none: '' }[direction];
  return [
    paperId,
    `${SIGNS[qualifier]}${number}${unit === 'x' || unit === '%' ? unit : unit && ` ${unit}`}`,
    `${metric}${arrow}`,
    subject ?? '',
    baseline ?? '',
    hardware
      .filter(({ role }) => role === 'measured_on')
      .map(({ name }) => name)
      .join(', '),
  ];
}

const short = (value: number): string => (Math.abs(value) >= 1e5 ? value.toExponential(2).replace('e+', 'e') : String(value));

import { type Comparing, differences, type GroupSum } from '../../query/index.js';
import type { ComparisonGroup } from './comparison.model.js';

/** A group as the API shows it, with why its numbers cannot be compared. */
export function groupModel(sum: GroupSum, comparing: Comparing): ComparisonGroup {
  const { claims, papers, exact, ranges, averages, approximate, upper, lower } = sum;
  const found = differences(sum, comparing.measure);
  return {
    keys: comparing.groupBy.map((by, i) => ({ by, value: sum.labels[i] ?? '' })),
    count: claims,
    papers,
    bounds: { exact, ranges, averages, approximate, upper, lower },
    unit: unitOf(sum, comparing),
    spread: sum.typicalSpread,
    upperBounds: sum.upperSpread,
    lowerBounds: sum.lowerSpread,
    comparable: found.length === 0,
    differences: found,
    comparing,
    raw: sum.keys,
  };
}

function unitOf({ units, siUnits, typicalSpread, upperSpread, lowerSpread }: GroupSum, { measure }: Comparing): string | null {
  if (measure === 'FACTOR') return 'x';
  if (units.count === 1) return units.some[0] ?? '';
  return (typicalSpread ?? upperSpread ?? lowerSpread) ? (siUnits.some[0] ?? null) : null;
}

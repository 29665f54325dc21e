import { BETTER } from '../mentions/metrics.js';
import type { Direction, Interval, Quantity, Relation } from '../model.js';

/** What a factor or an SI value is computed from. */
export type Valued = Pick<Quantity, 'low' | 'high' | 'unit' | 'kind' | 'from'>;

const tidy = (value: number): number => Number(value.toPrecision(6));
const interval = (a: number, b: number): Interval | null => {
  const [low, high] = a <= b ? [a, b] : [b, a];
  return low > 0 && Number.isFinite(high) ? { low: tidy(low), high: tidy(high) } : null;
};

/**
 * A claim as an improvement factor, above 1 for better: "31% lower latency" is 1/0.69, "1.6x speedup" 1.6, "84% energy savings" 1/0.16.
 * null where none follows: levels without a start, metrics without a better side, points, reductions of 100% and more.
 */
export function factorOf(quantity: Valued, metric: string, relation: Relation, direction: Direction): Interval | null {
  // A compression told in megabytes is a size, of which less is better.
  const better = metric === 'compression' && quantity.kind === 'measure' ? 'lower' : BETTER.get(metric);
  if (!better || quantity.kind === 'points' || quantity.unit === 'per_year') return null;
  const improves = (direction === 'up') === (better === 'higher');
  if (quantity.from !== null) return shifted(quantity.from, quantity, better);
  if (direction === 'none') return null;
  if (relation === 'ratio') return ratioFactor(quantity, direction, improves);
  if (relation !== 'change' || quantity.unit !== '%') return null;
  const ends = [quantity.low, quantity.high].map((percent) => (direction === 'up' ? 1 + percent / 100 : 1 - percent / 100));
  return better === 'higher' ? interval(ends[0] as number, ends[1] as number) : interval(1 / (ends[0] as number), 1 / (ends[1] as number));
}

/** "3x fewer" and "half the" both tell of a third and a half: below 1 the number itself is the share. */
function ratioFactor({ low, high, kind }: Valued, direction: Direction, improves: boolean): Interval | null {
  const share = kind === 'percent' ? 100 : 1;
  const [a, b] = [low / share, high / share];
  const size = b < 1 && direction === 'down' ? interval(1 / a, 1 / b) : interval(a, b);
  return size && (improves ? size : interval(1 / size.low, 1 / size.high));
}

function shifted(from: number, { low, high }: Valued, better: 'higher' | 'lower'): Interval | null {
  if (from <= 0 || low <= 0) return null;
  return better === 'higher' ? interval(low / from, high / from) : interval(from / low, from / high);
}

import * as Plot from '@observablehq/plot';
import { interval, number, words } from '../core/words.js';
import type { ChartQuery } from '../generated.js';

export type Group = ChartQuery['compare']['nodes'][number];
type Point = Group['points'][number];

/** A claim where it stands on the chart; `y` counts rows from the top. */
export interface Placed extends Point {
  readonly y: number;
}

/** Pixels of a row: its name above, its claims below. */
const ROW = 58;
const MARGIN = { marginLeft: 12, marginRight: 20, marginTop: 26, marginBottom: 34 };
/** Where the claims of a row begin and end, as parts of it. */
const BAND = { top: 0.38, bottom: 0.96 };

/** The same place for the same claim, wherever it is drawn: between 0 and 1. */
function placeOf(id: string): number {
  let hash = 2_166_136_261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return ((hash >>> 8) % 997) / 997;
}

/** The claims of all groups in their rows, from the left to the right of each row. */
export const placed = (groups: readonly Group[]): Placed[] =>
  groups.flatMap(({ points }, row) =>
    points.map((point) => ({ ...point, y: row + BAND.top + 0.06 + placeOf(point.claimId) * (BAND.bottom - BAND.top - 0.12) })),
  );

/** What a claim says, in two lines. */
export const inWords = ({ qualifier, metric, subject, baseline, quote, ...point }: Point): string =>
  `${qualifier === 'EXACT' ? '' : `${words(qualifier)} `}${interval(point)}× ${metric} ("${quote}")\n${subject ?? 'unnamed'} over ${baseline ?? 'unnamed'}`;

/** Where the scale is marked: powers of ten, with twice and five times where they are few. */
function ticksOf(points: readonly Point[]): number[] {
  const [least, greatest] = [Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high))];
  const from = Math.floor(Math.log10(least));
  const decades = Array.from({ length: Math.ceil(Math.log10(greatest)) - from + 1 }, (_, i) => 10 ** (from + i));
  const all = decades.length > 4 ? decades : decades.flatMap((power) => [power, 2 * power, 5 * power]);
  return all.filter((tick) => tick >= least * 0.99 && tick <= greatest * 1.01);
}

const isBound = ({ qualifier }: Point): boolean => qualifier === 'UP_TO' || qualifier === 'BELOW' || qualifier === 'AT_LEAST';

/**
 * The chart, as SVG: a row for each group, factors on a log scale. Bounds are drawn as what they are: an open arrow goes from "up to"
 * or "at least" to where the truth may be, a range is a bar, an average a filled dot, a plain number a ring, "about" a diamond.
 */
export function draw(groups: readonly Group[], width: number): (SVGSVGElement | HTMLElement) & Plot.Plot {
  const points = placed(groups);
  const typical = groups.flatMap((group, row) => (group.spread ? [{ ...group.spread, y1: row + BAND.top, y2: row + BAND.bottom }] : []));
  const single = points.filter((point) => point.low === point.high && !isBound(point));
  const of = (qualifier: Point['qualifier']): Placed[] => single.filter((point) => point.qualifier === qualifier);
  const arrow = (which: Placed[], rotate: number): Plot.Markish =>
    Plot.vector(which, {
      className: 'bound',
      x: 'high',
      y: 'y',
      rotate,
      length: 16,
      anchor: 'start',
      shape: 'arrow',
      stroke: 'var(--bound)',
      strokeWidth: 1.4,
    });
  const ticks = ticksOf(points);
  const name = ({ keys, count, comparable }: Group): string => `${keys[0]?.value ?? ''}  ·  ${count}${comparable ? '' : '  ≠ mixed'}`;
  return Plot.plot({
    ...MARGIN,
    width,
    height: groups.length * ROW + MARGIN.marginTop + MARGIN.marginBottom,
    style: { background: 'transparent', color: 'var(--text)', fontSize: '12px' },
    x: {
      type: 'log',
      label: 'improvement factor, log scale (above 1 is better) →',
      grid: false,
      ticks,
      tickFormat: (factor: number) => `${number(factor)}×`,
    },
    y: { domain: [groups.length, 0], axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.ruleX([1], { stroke: 'var(--text-weak)', strokeDasharray: '3,3' }),
      Plot.ruleY(groups.slice(1), { y: (_: Group, i: number) => i + 1, stroke: 'var(--line)' }),
      Plot.rect(typical, { x1: 'q1', x2: 'q3', y1: 'y1', y2: 'y2', fill: 'var(--band)' }),
      Plot.link(
        points.filter(({ low, high }) => low !== high),
        {
          className: 'range',
          x1: 'low',
          x2: 'high',
          y: 'y',
          stroke: 'var(--range)',
          strokeWidth: 4,
          strokeOpacity: 0.75,
          strokeLinecap: 'butt',
        },
      ),
      Plot.dot(of('EXACT'), { className: 'number', x: 'high', y: 'y', r: 4, stroke: 'var(--dot)', strokeWidth: 1.5 }),
      Plot.dot(of('APPROX'), { className: 'number', x: 'high', y: 'y', r: 4.5, symbol: 'diamond', stroke: 'var(--dot)', strokeWidth: 1.5 }),
      Plot.dot(of('AVERAGE'), { className: 'number', x: 'high', y: 'y', r: 4.5, fill: 'var(--dot)' }),
      arrow(
        points.filter(({ qualifier }) => qualifier === 'UP_TO' || qualifier === 'BELOW'),
        270,
      ),
      arrow(
        points.filter(({ qualifier }) => qualifier === 'AT_LEAST'),
        90,
      ),
      Plot.link(typical, { x1: 'median', x2: 'median', y1: 'y1', y2: 'y2', stroke: 'var(--text)', strokeWidth: 2 }),
      Plot.text(groups, {
        className: 'name',
        y: (_: Group, i: number) => i + 0.2,
        text: name,
        frameAnchor: 'left',
        textAnchor: 'start',
        fill: 'var(--text)',
        fontWeight: 600,
        stroke: 'var(--ground)',
        strokeWidth: 4,
      }),
      Plot.tip(
        points,
        Plot.pointer({
          x: 'high',
          y: 'y',
          title: inWords,
          fill: 'var(--ground)',
          stroke: 'var(--line-strong)',
          maxRadius: 24,
          lineWidth: 26,
        }),
      ),
    ],
  });
}

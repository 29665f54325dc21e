import * as Plot from '@observablehq/plot';
import { interval, number, words } from '../core/words.js';
import type { ChartQuery } from '../generated.js';

export type Group = ChartQuery['compare']['nodes'][number];
type Point = Group['points'][number];

/** A claim where it stands on the chart: at the end of it that is farthest from no change; `y` counts rows from the top. */
export interface Placed extends Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels of a row: its name above, its claims below. */
const ROW = 58;
const MARGIN = { marginLeft: 12, marginRight: 44, marginTop: 26, marginBottom: 34 };
/** Pixels that the label of a tick needs. */
const TICK = 72;
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
    points.map((point) => ({
      ...point,
      x: point.high < 1 ? point.low : point.high,
      y: row + BAND.top + 0.06 + placeOf(point.claimId) * (BAND.bottom - BAND.top - 0.12),
    })),
  );

/** What a claim says, in two lines. */
export const inWords = ({ qualifier, metric, subject, baseline, quote, ...point }: Point): string =>
  `${interval(point)}× ${metric} (${qualifier === 'EXACT' ? '' : `${words(qualifier)} `}"${quote}")\n${subject ?? 'unnamed'} over ${baseline ?? 'unnamed'}`;

/** Where the scale is marked: powers of ten, with twice and five times where they are few. */
function ticksOf(points: readonly Point[], most: number): number[] {
  const [least, greatest] = [Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high))];
  const from = Math.floor(Math.log10(least));
  const decades = Array.from({ length: Math.ceil(Math.log10(greatest)) - from + 1 }, (_, i) => 10 ** (from + i));
  const all = decades.length > 4 ? decades : decades.flatMap((power) => [power, 2 * power, 5 * power]);
  const inside = all.filter((tick) => tick >= least * 0.99 && tick <= greatest * 1.01);
  const step = Math.ceil(inside.length / most);
  return inside.filter((tick, i) => (decades.length > 4 ? Math.round(Math.log10(tick)) : i) % step === 0);
}

/** "Up to" leaves room towards no change, "at least" away from it: "up to 10% slower" may be nearer to 1 than the 0.9 it gives. */
const pointsLeft = ({ qualifier, x }: Placed): boolean => (qualifier === 'AT_LEAST') === x < 1;

const isBound = ({ qualifier }: Point): boolean => qualifier === 'UP_TO' || qualifier === 'BELOW' || qualifier === 'AT_LEAST';

/** The middle of the typical numbers of each row: quartiles as a band under the claims, the median as a stroke over them. */
function spreadMarks(groups: readonly Group[]): { readonly under: Plot.Markish; readonly over: Plot.Markish } {
  const typical = groups.flatMap(({ spread }, row) => (spread ? [{ ...spread, y1: row + BAND.top, y2: row + BAND.bottom }] : []));
  return {
    under: Plot.rect(typical, { x1: 'q1', x2: 'q3', y1: 'y1', y2: 'y2', fill: 'var(--band)' }),
    over: Plot.link(typical, { x1: 'median', x2: 'median', y1: 'y1', y2: 'y2', stroke: 'var(--text)', strokeWidth: 2.5 }),
  };
}

/** What names the rows and parts them. */
function rowMarks(groups: readonly Group[]): Plot.Markish[] {
  const name = ({ keys, count, comparable }: Group): string => `${keys[0]?.value ?? ''}  ·  ${count}${comparable ? '' : '  ≠ mixed'}`;
  const text = {
    frameAnchor: 'left',
    textAnchor: 'start',
    fill: 'var(--text)',
    fontWeight: 600,
    stroke: 'var(--ground)',
    strokeWidth: 4,
  } as const;
  return [
    Plot.ruleY(groups.slice(1), { y: (_: Group, i: number) => i + 1, stroke: 'var(--line)' }),
    Plot.text(groups, { className: 'name', y: (_: Group, i: number) => i + 0.2, text: name, ...text }),
  ];
}

/** Every claim by its bounds: a range is a bar, "up to" and "at least" open arrows to where the truth may be, an average a filled dot. */
function claimMarks(points: readonly Placed[]): Plot.Markish[] {
  const ranges = points.filter(({ low, high }) => low !== high);
  const single = points.filter((point) => point.low === point.high && !isBound(point));
  const of = (qualifier: Point['qualifier']): Placed[] => single.filter((point) => point.qualifier === qualifier);
  const bounds = points.filter(isBound);
  const place = { x: 'x', y: 'y' };
  const arrow = {
    ...place,
    className: 'bound',
    length: 16,
    anchor: 'start',
    shape: 'arrow',
    stroke: 'var(--bound)',
    strokeWidth: 1.4,
  } as const;
  const dot = { ...place, className: 'number', r: 4.5, strokeWidth: 1.5 };
  return [
    Plot.link(ranges, {
      className: 'range',
      x1: 'low',
      x2: 'high',
      y: 'y',
      stroke: 'var(--range)',
      strokeWidth: 4,
      strokeOpacity: 0.75,
      strokeLinecap: 'butt',
    }),
    Plot.dot(of('EXACT'), { ...dot, r: 4, stroke: 'var(--dot)' }),
    Plot.dot(of('APPROX'), { ...dot, symbol: 'diamond', stroke: 'var(--dot)' }),
    Plot.dot(of('AVERAGE'), { ...dot, fill: 'var(--dot)' }),
    Plot.vector(bounds.filter(pointsLeft), { ...arrow, rotate: 270 }),
    Plot.vector(
      bounds.filter((point) => !pointsLeft(point)),
      { ...arrow, rotate: 90 },
    ),
  ];
}

/** The chart, as SVG: a row for each group, its claims where they are placed, on a log scale. `value` is the claim pointed at. */
export function draw(groups: readonly Group[], points: readonly Placed[], width: number): (SVGSVGElement | HTMLElement) & Plot.Plot {
  const ticks = ticksOf(points, width / TICK);
  const spread = spreadMarks(groups);
  const tip = { x: 'x', y: 'y', title: inWords, fill: 'var(--ground)', stroke: 'var(--line-strong)', maxRadius: 24, lineWidth: 26 };
  return Plot.plot({
    ...MARGIN,
    width,
    height: groups.length * ROW + MARGIN.marginTop + MARGIN.marginBottom,
    style: { background: 'transparent', color: 'var(--text)', fontSize: '12px' },
    x: {
      type: 'log',
      label: 'improvement factor, log scale (above 1 is better) →',
      ticks,
      tickFormat: (factor: number) => `${number(factor)}×`,
    },
    y: { domain: [groups.length, 0], axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.ruleX([1], { stroke: 'var(--text-weak)', strokeDasharray: '3,3' }),
      spread.under,
      rowMarks(groups),
      claimMarks(points),
      spread.over,
      Plot.tip(points, Plot.pointer(tip)),
    ],
  });
}

import type { DataSource } from 'typeorm';
import { METRICS, UNITS } from '../engine/index.js';
import { type ClaimPage, claimPage } from './claims.js';
import { BadQuestion } from './errors.js';
import { facet } from './facets.js';
import type { Scope } from './filter.js';

export interface Leaderboard extends ClaimPage {
  readonly better: 'higher' | 'lower';
  readonly unit: string | null;
  readonly otherUnits: readonly { readonly value: string; readonly claims: number }[];
  readonly scope: Scope;
}

/**
 * Absolute values of a metric, best first by the metric's sense. Only values of one kind can be ranked: those in the unit asked
 * for, or in the commonest, and in units that convert to it; the others are told. @throws BadQuestion for metrics of which neither side is better.
 */
export async function leaderboard(
  dataSource: DataSource,
  { metric, unit, ...scope }: Scope & { readonly metric: string; readonly unit?: string | undefined },
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<Leaderboard> {
  const better = METRICS.find((row) => row.metric === metric)?.better;
  if (!better) throw new BadQuestion(`no ranking by ${metric}: neither more nor less of it is better`);
  const levels = {
    ...scope,
    filter: {
      and: [...(scope.filter ? [scope.filter] : [])],
      metric: [metric],
      relation: ['level' as const],
      ...(scope.filter?.review && { review: scope.filter.review }),
    },
  };
  const units = await facet(dataSource, levels, 'UNIT', 50);
  const chosen = unit ?? units[0]?.value ?? null;
  const alike =
    chosen === null ? [] : [chosen, ...units.map(({ value }) => value).filter((other) => other !== chosen && convert(other, chosen))];
  const ranked = { ...levels, filter: { ...levels.filter, unit: alike } };
  const by = alike.length > 1 ? 'SI' : 'VALUE';
  const found = await claimPage(dataSource, ranked, { ...page, order: `${by}_${better === 'higher' ? 'DESC' : 'ASC'}` });
  return { ...found, better, unit: chosen, otherUnits: units.filter(({ value }) => !alike.includes(value)), scope: ranked };
}

const siUnits = new Map(UNITS.map(({ unit, si }) => [unit, si?.[1]]));
/** Whether two units measure one quantity: "us" and "ms". */
const convert = (a: string, b: string): boolean => siUnits.get(a) !== undefined && siUnits.get(a) === siUnits.get(b);

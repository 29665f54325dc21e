import type { DataSource } from 'typeorm';
import { METRICS } from '../engine/index.js';
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
 * Absolute values of a metric, best first by the metric's sense. Only values of one unit can be ranked: the one asked for, or the
 * commonest; the others are told. @throws BadQuestion for metrics of which neither side is better.
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
  const ranked = { ...levels, filter: { ...levels.filter, unit: chosen === null ? [] : [chosen] } };
  const found = await claimPage(dataSource, ranked, { ...page, order: better === 'higher' ? 'VALUE_DESC' : 'VALUE_ASC' });
  return { ...found, better, unit: chosen, otherUnits: units.filter(({ value }) => value !== chosen), scope: ranked };
}

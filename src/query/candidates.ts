import type { DataSource } from 'typeorm';
import type { Claim } from '../engine/index.js';
import { AS_CLAIM } from '../storage/index.js';
import { Parameters } from './parameters.js';
import { where, wholeWords } from './where.js';

/** A current claim with all its slots. */
export interface Reported {
  readonly revision: number;
  readonly claim: Claim;
  /** Of its paper: it may name what the sentence does not. */
  readonly title: string;
}

/** Metrics that one result may be told in: 2x the speed is half the time. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  speedup: ['speedup', 'latency', 'runtime', 'throughput'],
  latency: ['latency', 'speedup', 'runtime'],
  runtime: ['runtime', 'speedup', 'latency'],
  throughput: ['throughput', 'speedup'],
  compression: ['compression', 'memory', 'parameters'],
  memory: ['memory', 'compression'],
};
export const kinOf = (metric: string): readonly string[] => KIN[metric] ?? [metric];

/** Whether a statement names its metric: "1.6x over SmoothQuant" does not, and whatever the engine guessed is held against nothing. */
export const namesMetric = ({ rules }: Claim): boolean => !rules.includes('by-kind');

/** Reported claims read for one stated claim: enough to hold those that share its slots, few enough to weigh one by one. */
const MOST = 200;

/**
 * Reported claims for each stated one: those that share a system with it, and those of its metric or kin that share hardware, a model
 * or a data set; its metric and near values first. One statement.
 */
export async function candidates(dataSource: DataSource, stated: readonly Claim[]): Promise<Reported[][]> {
  const p = new Parameters();
  const parts = stated.flatMap((claim, place) => {
    const { systems, others } = sharing(claim, p);
    if (systems.length + others.length === 0) return [];
    const alike = namesMetric(claim) ? `claim.metric_id = ANY(${p.add(kinOf(claim.metric))})` : `claim.unit_id = ${p.add(claim.unit)}`;
    const shared = [...(systems.length > 0 ? [anyOf(systems)] : []), ...(others.length > 0 ? [`${alike} AND ${anyOf(others)}`] : [])];
    return [
      `(SELECT ${place} AS place, claim.revision, ${AS_CLAIM} AS claim, (SELECT title FROM paper_version WHERE id = claim.paper_version_id) AS title FROM claim
         WHERE ${where({}, p)} AND ${anyOf(shared)} ORDER BY ${alike} DESC, abs(claim.high - ${p.add(claim.high)}), claim.id LIMIT ${MOST})`,
    ];
  });
  const rows: (Reported & { readonly place: number })[] =
    parts.length === 0 ? [] : await dataSource.query(parts.join(' UNION ALL '), p.values);
  return stated.map((_, i) => rows.filter(({ place }) => place === i));
}

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;

/** Conditions, each of which a claim meets that shares a name of one kind with a stated one. */
function sharing(
  { subject, baseline, hardware, models, datasets }: Claim,
  p: Parameters,
): { readonly systems: string[]; readonly others: string[] } {
  const any = (names: readonly string[]): string => `~* ANY(${p.add(names.map((name) => wholeWords(name)))})`;
  const linked = (table: string, kind: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [
          `claim.revision IN (SELECT link.claim_revision FROM ${table} link JOIN ${kind} named ON named.id = link.${kind}_id WHERE named.name ${any(names)})`,
        ];
  const systems = [subject, baseline].filter((name) => name !== null);
  const titled =
    subject === null
      ? []
      : [`(claim.subject_id IS NULL AND claim.paper_version_id IN (SELECT id FROM paper_version WHERE title ${any([subject])}))`];
  return {
    systems: [
      ...(systems.length > 0
        ? ['subject', 'baseline'].map((side) => `claim.${side}_id IN (SELECT id FROM system WHERE name ${any(systems)})`)
        : []),
      ...titled,
    ],
    others: [
      ...linked(
        'claim_hardware',
        'hardware',
        hardware.map(({ name }) => name),
      ),
      ...linked('claim_model', 'model', models),
      ...linked('claim_dataset', 'dataset', datasets),
    ],
  };
}

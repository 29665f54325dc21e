import type { DataSource } from 'typeorm';
import type { Claim } from '../engine/index.js';
import { AS_CLAIM, type ReviewState } from '../storage/index.js';
import { Parameters } from './parameters.js';
import { wholeWords } from './where.js';

/** A current claim with all its slots. */
export interface Reported {
  readonly revision: number;
  readonly claim: Claim;
  readonly review: ReviewState;
  /** Of its paper: it may name what the sentence does not. */
  readonly title: string;
}

/** A claim of a statement, and what the statement names beside its slots. */
export interface Stated {
  readonly claim: Claim;
  readonly names: readonly string[];
  /** Whether it is said not to be so: "does not reach 2x". */
  readonly denied: boolean;
}

/** Metrics that one result may be told in: 2x the speed is half the time. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  speedup: ['speedup', 'latency', 'runtime', 'throughput'],
  latency: ['latency', 'speedup', 'runtime'],
  runtime: ['runtime', 'speedup', 'latency'],
  throughput: ['throughput', 'speedup'],
  compression: ['compression', 'memory', 'parameters', 'area'],
  memory: ['memory', 'compression'],
  area: ['area', 'compression'],
};
export const kinOf = (metric: string): readonly string[] => KIN[metric] ?? [metric];

/** Whether a statement names its metric: "1.6x over SmoothQuant" does not, and whatever the engine guessed is held against nothing. */
export const namesMetric = ({ metric, rules }: Claim): boolean => !rules.includes('by-kind') && !isUnspecific(metric);

/** "Performance" may be any metric. */
export const isUnspecific = (metric: string): boolean => metric === 'score' || metric === 'other';

/** Reported claims read for one stated claim: enough to hold those that share its slots, few enough to weigh one by one. */
const MOST = 200;

/**
 * Reported claims for each stated one: those that share a system or a name with it, and those of its metric or kin that share hardware, a
 * model or a data set; what is about its subject, its metric and near values first. Three statements, however many claims are stated.
 */
export async function candidates(dataSource: DataSource, stated: readonly Stated[]): Promise<Reported[][]> {
  const called = await systemsCalled(
    dataSource,
    stated.flatMap(({ claim: { subject, baseline } }) => [...shorter(subject), ...shorter(baseline)]),
  );
  const p = new Parameters();
  const distinct = new Map(stated.map((one) => [keyOf(one), one]));
  const parts = [...distinct.values()].flatMap((one, place) => candidatesOf(one, place, called, p) ?? []);
  const found: { place: number; revision: number }[] =
    parts.length === 0 ? [] : await dataSource.query(parts.join(' UNION ALL '), p.values);
  const byRevision = await reportedBy(dataSource, [...new Set(found.map(({ revision }) => revision))]);
  const groups = new Map([...distinct.keys()].map((key): [string, Reported[]] => [key, []]));
  const lists = [...groups.values()];
  for (const { place, revision } of found) lists[place]?.push(byRevision.get(revision) as Reported);
  return stated.map((one) => groups.get(keyOf(one)) ?? []);
}

/** What candidates are sought by: statements that name the same things have the same ones. */
const keyOf = ({ claim: { subject, baseline, hardware, models, datasets, metric, unit, high, rules }, names }: Stated): string =>
  JSON.stringify([subject, baseline, hardware, models, datasets, metric, unit, high, rules.includes('by-kind'), names]);

/** The systems that each of some names is part of, in whole words. */
async function systemsCalled(dataSource: DataSource, given: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const some = [...new Set(given)];
  if (some.length === 0) return new Map();
  const rows: { name: string; ids: number[] }[] = await dataSource.query(
    `SELECT given.name, array_agg(system.id) AS ids FROM unnest($1::text[], $2::text[]) AS given (name, words) JOIN system ON system.name ~* given.words GROUP BY 1`,
    [some, some.map(wholeWords)],
  );
  return new Map(rows.map(({ name, ids }) => [name, ids]));
}

/** The statement that finds one stated claim's candidates; null where it names nothing. */
function candidatesOf(one: Stated, place: number, called: ReadonlyMap<string, readonly number[]>, p: Parameters): string | null {
  const { about, others } = sharing(one, called, p);
  if (about.length + others.length === 0) return null;
  const { metric, unit, high } = one.claim;
  const alike = namesMetric(one.claim) ? `claim.metric_id = ANY(${p.add(kinOf(metric))})` : `claim.unit_id = ${p.add(unit)}`;
  const shared = [...about, ...(others.length > 0 ? [`${alike} AND ${anyOf(others)}`] : [])];
  const first = about[0] ? `${about[0]} IS TRUE DESC, ` : '';
  return `(SELECT ${place} AS place, claim.revision FROM claim WHERE claim.current AND ${anyOf(shared)}
            ORDER BY ${first}${alike} DESC, abs(claim.high - ${p.add(high)}), claim.id LIMIT ${MOST})`;
}

async function reportedBy(dataSource: DataSource, revisions: readonly number[]): Promise<ReadonlyMap<number, Reported>> {
  const rows: Reported[] = await dataSource.query(
    `SELECT claim.revision, claim.review, ${AS_CLAIM} AS claim, (SELECT title FROM paper_version WHERE id = claim.paper_version_id) AS title
       FROM claim WHERE claim.revision = ANY($1)`,
    [revisions],
  );
  return new Map(rows.map((row) => [row.revision, row]));
}

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;

/** Conditions, each of which a claim meets that shares a name with a stated one: of a system first, then of what else it is about. */
function sharing(
  { claim: { subject, baseline, hardware, models, datasets }, names }: Stated,
  called: ReadonlyMap<string, readonly number[]>,
  p: Parameters,
): { readonly about: string[]; readonly others: string[] } {
  const any = (some: readonly string[]): string => `~* ANY(${p.add(some.map((name) => wholeWords(name)))})`;
  const said = (name: string): string => `claim.search @@ phraseto_tsquery('english', ${p.add(name)})`;
  const of = (name: string): string => {
    const ids = `ANY(${p.add(called.get(name) ?? [])}::int[])`;
    return `(claim.subject_id = ${ids} OR claim.baseline_id = ${ids} OR ${said(name)})`;
  };
  const linked = (table: string, kind: string, some: readonly string[]): string[] =>
    some.length === 0
      ? []
      : [
          `claim.revision IN (SELECT link.claim_revision FROM ${table} link JOIN ${kind} named ON named.id = link.${kind}_id WHERE named.name ${any(some)})`,
        ];
  const machines = hardware.map(({ name }) => name);
  return {
    about: [...[subject, baseline].flatMap((name) => shorter(name).map(of)), ...names.map(said)],
    others: [
      ...linked('claim_hardware', 'hardware', machines),
      ...linked('claim_model', 'model', models),
      ...linked('claim_dataset', 'dataset', datasets),
    ],
  };
}

/** A name, and what it may be called for short: "Green-NAS-A" is a Green-NAS. */
function shorter(name: string | null): string[] {
  if (name === null) return [];
  const [, stem] = /^(\S{4,})-\S{1,4}$/.exec(name) ?? [];
  return stem ? [name, stem] : [name];
}

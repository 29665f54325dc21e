import { distance } from 'fastest-levenshtein';
import type { DataSource } from 'typeorm';
import { HARDWARE, METRICS, UNITS } from '../engine/index.js';
import { BadQuestion } from './errors.js';
import { Parameters } from './parameters.js';

export const NAME_KINDS = ['HARDWARE', 'SYSTEM', 'MODEL', 'DATASET', 'METRIC'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name that claims use, as near to what was asked for as `score` says, 1 for the same. */
export interface NameMatch {
  readonly kind: NameKind;
  readonly name: string;
  readonly score: number;
  readonly claims: number;
}

const metricOf = new Map(METRICS.flatMap(({ metric, words }) => [metric, ...words].map((word) => [word.toLowerCase(), metric] as const)));
const hardwareOf = new Map(
  HARDWARE.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const)),
);

/** How alike two words are, 0 to 1, by the letters that must be changed. */
const alike = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length);
/** Names so short share few trigrams with their misspellings: their letters are compared one by one. */
const SHORT = 8;
/** Below this, two names have little in common. */
const LIKE = 0.6;

function nearest(word: string, names: ReadonlyMap<string, string>, most: number): { name: string; score: number }[] {
  const best = new Map<string, number>();
  for (const [alias, name] of names) {
    const score = alike(word.toLowerCase(), alias);
    if (score >= LIKE && score > (best.get(name) ?? 0)) best.set(name, score);
  }
  return [...best]
    .map(([name, score]) => ({ name, score }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most);
}

/** The metric that a word names, be it its id or one of the words papers use. @throws BadQuestion with the nearest ones. */
export function metricNamed(word: string): string {
  const metric = metricOf.get(word.trim().toLowerCase());
  if (metric) return metric;
  throw new BadQuestion(
    `no metric is called ${word}`,
    nearest(word, metricOf, 3).map(({ name }) => name),
  );
}

const COUNTS = {
  HARDWARE:
    '(SELECT count(DISTINCT link.claim_revision)::int FROM claim_hardware link JOIN claim ON claim.revision = link.claim_revision AND claim.current WHERE link.hardware_id = named.id)',
  SYSTEM: '(SELECT count(*)::int FROM claim WHERE claim.current AND (claim.subject_id = named.id OR claim.baseline_id = named.id))',
  MODEL:
    '(SELECT count(*)::int FROM claim_model link JOIN claim ON claim.revision = link.claim_revision AND claim.current WHERE link.model_id = named.id)',
  DATASET:
    '(SELECT count(*)::int FROM claim_dataset link JOIN claim ON claim.revision = link.claim_revision AND claim.current WHERE link.dataset_id = named.id)',
} as const;
type Stored = keyof typeof COUNTS;

/** Names like the one given, by the registry's aliases and by their letters, nearest first; those that claims use. */
export async function namesLike(dataSource: DataSource, name: string, kinds: readonly NameKind[], first: number): Promise<NameMatch[]> {
  const aliases = new Map(kinds.includes('HARDWARE') ? nearest(name, hardwareOf, first).map((one) => [one.name, one.score]) : []);
  const stored = await storedLike(
    dataSource,
    name,
    kinds.filter((kind): kind is Stored => kind in COUNTS),
    [...aliases.keys()],
    first + aliases.size,
  );
  const metrics = kinds.includes('METRIC')
    ? nearest(name, metricOf, first).map((one) => ({ ...one, kind: 'METRIC' as const, claims: 0 }))
    : [];
  return [...stored.map((one) => ({ ...one, score: Math.max(one.score, aliases.get(one.name) ?? 0) })), ...metrics]
    .toSorted((a, b) => b.score - a.score || b.claims - a.claims)
    .slice(0, first);
}

const unitOf = new Map(UNITS.flatMap(({ unit, surfaces }) => [unit, ...surfaces].map((written) => [written, unit] as const)));

/** The unit that is written so ("tok/s" is tokens/s); whatever is counted is a unit as well, and stays. */
export const unitNamed = (written: string): string => (written === 'percent' ? '%' : (unitOf.get(written.trim()) ?? written));

/** One of a closed list, whatever its case. @throws BadQuestion with what is in it. */
export function oneOf(what: string, list: readonly string[], word: string): string {
  const found = list.find((one) => one.toLowerCase() === word.trim().toLowerCase());
  if (found !== undefined) return found;
  const near = list.filter((one) => alike(one.toLowerCase(), word.toLowerCase()) >= LIKE);
  throw new BadQuestion(`no ${what} is called ${word}`, near.length > 0 ? near : list.slice(0, 20));
}

async function storedLike(
  dataSource: DataSource,
  name: string,
  kinds: readonly Stored[],
  aliases: readonly string[],
  most: number,
): Promise<NameMatch[]> {
  if (kinds.length === 0) return [];
  const p = new Parameters();
  const given = `${p.add(name)}::text`;
  const known = p.add(aliases);
  const letters = `levenshtein(lower(left(named.name, 60)), lower(left(${given}, 60)))`;
  const short = name.length <= SHORT ? ` OR (length(named.name) <= ${SHORT} AND ${letters} <= ${name.length > 3 ? 2 : 1})` : '';
  const parts = kinds.map(
    (kind) =>
      `SELECT '${kind}' AS kind, named.name, ${COUNTS[kind]} AS claims, greatest(similarity(named.name, ${given}), word_similarity(${given}, named.name) * 0.95,
              1 - ${letters}::float8 / greatest(length(named.name), length(${given})))::float8 AS score
         FROM ${kind.toLowerCase()} named WHERE named.name % ${given} OR ${given} <% named.name OR named.name = ANY(${known}::text[])${short}`,
  );
  return dataSource.query(
    `SELECT * FROM (${parts.join(' UNION ALL ')}) every WHERE claims > 0 ORDER BY score DESC, claims DESC, name LIMIT ${p.add(most)}`,
    p.values,
  );
}

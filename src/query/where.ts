import { hardwareName } from '../engine/index.js';
import type { ClaimFilter, GroupFilter, HardwareFilter, Range, Scope } from './filter.js';
import { grouping } from './group-keys.js';
import type { Parameters } from './parameters.js';

/** A regular expression of PostgreSQL that finds a name in whole words, whatever joins them. */
export function wholeWords(name: string): string {
  const words = name
    .trim()
    .split(/[\s\-_]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(^|[^[:alnum:]])${words.join('[\\s_-]*')}($|[^[:alnum:]])`;
}

/** The condition on `claim` that a scope means. Rejected claims are out unless they are asked for. */
export function where({ filter = {}, asOf, between }: Scope, p: Parameters): string {
  const conditions = [period(asOf, filter.review !== undefined, p), ...all(filter, p)];
  if (between) conditions.push(subjectIs(between.subject, p), baselineIs(between.baseline, p));
  return conditions.join(' AND ');
}

function period(asOf: Date | undefined, rejectedToo: boolean, p: Parameters): string {
  if (!asOf) return rejectedToo ? 'claim.current' : 'claim.shown';
  const at = p.add(asOf);
  return `claim.since <= ${at} AND (claim.until IS NULL OR claim.until > ${at})${rejectedToo ? '' : " AND claim.review <> 'rejected'"}`;
}

function all(filter: ClaimFilter, p: Parameters): string[] {
  const { text, metric, unit, relation, direction, qualifier, attribution, minConfidence, paper, date, value, factor, review } = filter;
  const conditions: string[] = [];
  if (text) conditions.push(`claim.search @@ websearch_to_tsquery('english', ${p.add(text)})`);
  for (const [column, list] of Object.entries({ metric_id: metric, unit_id: unit, relation, direction, qualifier, review }))
    if (list) conditions.push(`claim.${column} = ANY(${p.add(list)})`);
  if (attribution) conditions.push(`claim.attribution = ${p.add(attribution)}`);
  if (given(minConfidence)) conditions.push(`claim.confidence >= ${p.add(minConfidence)}`);
  if (paper)
    conditions.push(
      `claim.paper_version_id IN (SELECT v.id FROM paper_version v JOIN paper ON paper.id = v.paper_id WHERE paper.external_id = ${p.add(paper)})`,
    );
  if (date?.from) conditions.push(`claim.published >= ${p.add(date.from)}`);
  if (date?.to) conditions.push(`claim.published <= ${p.add(date.to)}`);
  if (value) conditions.push(...overlaps('low', 'high', value, p));
  if (factor) conditions.push(...overlaps('factor_low', 'factor_high', factor, p));
  for (const side of ['baseline', 'subject'] as const) {
    const name = filter[side];
    if (name) conditions.push(`claim.${side}_id IN (${systems(name, p)})`);
  }
  for (const kind of ['model', 'dataset'] as const) {
    const name = filter[kind];
    if (name)
      conditions.push(
        `claim.revision IN (SELECT link.claim_revision FROM claim_${kind} link JOIN ${kind} named ON named.id = link.${kind}_id WHERE named.name ~* ${p.add(wholeWords(name))})`,
      );
  }
  for (const one of filter.hardware ?? []) conditions.push(`claim.revision IN (${withHardware(one, p)})`);
  for (const one of filter.group ?? []) conditions.push(inGroup(one, p));
  for (const one of filter.and ?? []) conditions.push(group(all(one, p), 'AND'));
  if (filter.or)
    conditions.push(
      group(
        filter.or.map((one) => group(all(one, p), 'AND')),
        'OR',
      ),
    );
  if (filter.not) conditions.push(`(${group(all(filter.not, p), 'AND')}) IS NOT TRUE`);
  return conditions;
}

const given = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;
const group = (conditions: readonly string[], by: 'AND' | 'OR'): string =>
  conditions.length > 0 ? `(${conditions.join(` ${by} `)})` : by === 'AND' ? 'TRUE' : 'FALSE';
const systems = (name: string, p: Parameters): string => `SELECT id FROM system WHERE name ~* ${p.add(wholeWords(name))}`;

function overlaps(low: string, high: string, { min, max }: Range<number>, p: Parameters): string[] {
  return [...(given(min) ? [`claim.${high} >= ${p.add(min)}`] : []), ...(given(max) ? [`claim.${low} <= ${p.add(max)}`] : [])];
}

/** Claims that a facet or comparison counts under a value; hardware is that measured on, as there. */
function inGroup({ by, value }: GroupFilter, p: Parameters): string {
  const { join, key, caseless } = grouping(by, 'of', 'measured_on', p);
  const is = `${key} = ${caseless ? `lower(${p.add(value)})` : p.add(value)}`;
  return join === '' ? `(${is})` : `claim.revision IN (SELECT claim.revision FROM claim ${join} WHERE ${is})`;
}

/** Revisions that name such hardware; a name may be an alias of the registry. */
export function withHardware({ name, vendor, kind, role }: HardwareFilter, p: Parameters): string {
  const conditions: string[] = [];
  if (name) conditions.push(`(hw.name ~* ${p.add(wholeWords(name))} OR hw.name = ${p.add(hardwareName(name))})`);
  if (vendor) conditions.push(`lower(hw.vendor) = lower(${p.add(vendor)})`);
  if (kind) conditions.push(`lower(hw.kind) = lower(${p.add(kind)})`);
  if (role) conditions.push(`link.role = ${p.add(role)}`);
  return `SELECT link.claim_revision FROM claim_hardware link JOIN hardware hw ON hw.id = link.hardware_id WHERE ${conditions.join(' AND ') || 'TRUE'}`;
}

/** Claims about a system, or measured on a piece of hardware. */
export const subjectIs = (name: string, p: Parameters): string =>
  `(claim.subject_id IN (${systems(name, p)}) OR claim.revision IN (${withHardware({ name, role: 'measured_on' }, p)}))`;

/** Claims that compare with a system, or with a piece of hardware. */
export const baselineIs = (name: string, p: Parameters): string =>
  `(claim.baseline_id IN (${systems(name, p)}) OR claim.revision IN (${withHardware({ name, role: 'baseline' }, p)}))`;

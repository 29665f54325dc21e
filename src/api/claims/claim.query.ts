import type { SelectQueryBuilder } from 'typeorm';
import { HARDWARE } from '../../engine/index.js';
import type { ClaimRow } from '../../storage/index.js';
import type { ClaimFilter, HardwareFilter } from './claim.filter.js';

type Query = SelectQueryBuilder<ClaimRow>;

const canonical = new Map(HARDWARE.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const)));

/** A regular expression of PostgreSQL that finds a name in whole words, whatever joins them. */
function wholeWords(name: string): string {
  const words = name
    .trim()
    .split(/[\s\-_]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(^|[^[:alnum:]])${words.join('[\\s_-]*')}($|[^[:alnum:]])`;
}

/** Adds a filter's conditions. Parameters are numbered by their condition, so that filters can be combined. */
export function applyFilter(query: Query, filter: ClaimFilter | undefined): Query {
  query.andWhere('claim.current');
  if (!filter) return query;
  const { text, metric, unit, relation, direction, qualifier, attribution, minConfidence, paper, date, value, factor } = filter;
  if (text) query.andWhere("to_tsvector('english', claim.sentence) @@ websearch_to_tsquery('english', :text)", { text });
  for (const [column, list] of Object.entries({ metric_id: metric, unit_id: unit, relation, direction, qualifier }))
    if (list) query.andWhere(`claim.${column} = ANY(:${column})`, { [column]: list });
  if (attribution) query.andWhere('claim.attribution = :attribution', { attribution });
  if (minConfidence !== undefined && minConfidence !== null) query.andWhere('claim.confidence >= :minConfidence', { minConfidence });
  if (paper)
    query.andWhere(
      'claim.paper_version_id IN (SELECT v.id FROM paper_version v JOIN paper p ON p.id = v.paper_id WHERE p.external_id = :paper)',
      { paper },
    );
  if (date?.from) query.andWhere('claim.published >= :dateFrom', { dateFrom: date.from });
  if (date?.to) query.andWhere('claim.published <= :dateTo', { dateTo: date.to });
  if (value) overlaps(query, 'low', 'high', value, 'value');
  if (factor) overlaps(query, 'factor_low', 'factor_high', factor, 'factor');
  for (const side of ['baseline', 'subject'] as const)
    if (filter[side])
      query.andWhere(`claim.${side}_id IN (SELECT id FROM system WHERE name ~* :${side})`, { [side]: wholeWords(filter[side]) });
  for (const kind of ['model', 'dataset'] as const)
    if (filter[kind])
      query.andWhere(
        `EXISTS (SELECT FROM claim_${kind} link JOIN ${kind} named ON named.id = link.${kind}_id WHERE link.claim_id = claim.id AND named.name ~* :${kind})`,
        { [kind]: wholeWords(filter[kind]) },
      );
  for (const [i, one] of (filter.hardware ?? []).entries()) withHardware(query, one, i);
  return query;
}

function overlaps(query: Query, low: string, high: string, range: { min?: number; max?: number }, name: string): void {
  if (range.min !== undefined && range.min !== null) query.andWhere(`claim.${high} >= :${name}Min`, { [`${name}Min`]: range.min });
  if (range.max !== undefined && range.max !== null) query.andWhere(`claim.${low} <= :${name}Max`, { [`${name}Max`]: range.max });
}

function withHardware(query: Query, { name, vendor, kind, role }: HardwareFilter, i: number): void {
  const conditions = ['link.claim_id = claim.id'];
  const parameters: Record<string, unknown> = {};
  const add = (condition: string, key: string, value: unknown): void => {
    conditions.push(condition);
    parameters[`${key}${i}`] = value;
  };
  if (name) {
    add(`(hw.name ~* :pattern${i} OR hw.name = :named${i} OR link.text ~* :pattern${i})`, 'pattern', wholeWords(name));
    parameters[`named${i}`] = canonical.get(name.trim().toLowerCase()) ?? name;
  }
  if (vendor) add(`lower(hw.vendor) = lower(:vendor${i})`, 'vendor', vendor);
  if (kind) add(`lower(hw.kind) = lower(:kind${i})`, 'kind', kind);
  if (role) add(`link.role = :role${i}`, 'role', role);
  query.andWhere(
    `EXISTS (SELECT FROM claim_hardware link JOIN hardware hw ON hw.id = link.hardware_id WHERE ${conditions.join(' AND ')})`,
    parameters,
  );
}

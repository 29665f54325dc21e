import type { DataSource } from 'typeorm';
import type { Scope } from './filter.js';
import { type GroupKey, grouping } from './group-keys.js';
import { Parameters } from './parameters.js';
import { where } from './where.js';

export interface FacetValue {
  readonly value: string;
  readonly claims: number;
}

/** How many claims of a scope there are of each value of a key, most first. Hardware is that measured on, unless the key says otherwise. */
export function facet(dataSource: DataSource, scope: Scope, by: GroupKey, first: number): Promise<FacetValue[]> {
  const p = new Parameters();
  const condition = where(scope, p);
  const { join, key, label } = grouping(by, 'k', 'measured_on', p);
  return dataSource.query(
    `SELECT mode() WITHIN GROUP (ORDER BY ${label}) AS value, count(DISTINCT claim.revision)::int AS claims
       FROM claim ${join} WHERE ${condition} AND ${key} IS NOT NULL GROUP BY ${key} ORDER BY claims DESC, ${key} LIMIT ${p.add(first)}`,
    p.values,
  );
}

import { type Comparing, keyColumns, members } from './members.js';
import type { Parameters } from './parameters.js';

export type Groups = readonly (readonly string[])[];

/** The members of some groups of a comparison, each once in a group; `keys` tells in which. */
export function membersOf(comparing: Comparing, groups: Groups, p: Parameters): string {
  const sql = members(comparing, p);
  const keys = keyColumns(comparing);
  const list = keys.join(', ');
  const wanted = p.add(JSON.stringify(groups.map((group) => Object.fromEntries(group.map((key, i) => [`key${i}`, key])))));
  return `SELECT json_build_array(${list}) AS keys, *
            FROM (SELECT DISTINCT ON (${list}, revision) * FROM (${sql}) every) member
            JOIN jsonb_to_recordset(${wanted}::jsonb) AS wanted (${keys.map((key) => `${key} text`).join(', ')}) USING (${list})`;
}

/** Rows by the groups that they are of, in their order. */
export function byGroup<R extends { readonly keys: readonly string[] }>(groups: Groups, rows: readonly R[]): R[][] {
  const of = new Map<string, R[]>(groups.map((group) => [JSON.stringify(group), []]));
  for (const row of rows) of.get(JSON.stringify(row.keys))?.push(row);
  return groups.map((group) => of.get(JSON.stringify(group)) ?? []);
}

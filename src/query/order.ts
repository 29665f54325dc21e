import { cursorAt, type Key, keysAt, type KeyType } from './cursor.js';
import { BadQuestion } from './errors.js';
import type { Parameters } from './parameters.js';

export const CLAIM_ORDERS = [
  'PAPER',
  'FACTOR_DESC',
  'FACTOR_ASC',
  'VALUE_DESC',
  'VALUE_ASC',
  'SI_DESC',
  'SI_ASC',
  'CONFIDENCE_DESC',
  'CONFIDENCE_ASC',
  'PUBLISHED_DESC',
  'RELEVANCE',
] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

interface Keys {
  /** Columns that settle the order, all in one direction, so that one index and one row comparison do. The last is unique. */
  readonly columns: readonly string[];
  readonly types: readonly KeyType[];
  readonly way: 'ASC' | 'DESC';
  /** Whether the first column may be missing; then such claims come last. */
  readonly optional?: true;
}

const KEYS: Readonly<Record<Exclude<ClaimOrder, 'RELEVANCE'>, Keys>> = {
  PAPER: { columns: ['claim.paper_version_id', 'claim.span_start', 'claim.id'], types: ['integer', 'integer', 'text'], way: 'ASC' },
  FACTOR_DESC: { columns: ['claim.factor_high', 'claim.id'], types: ['number?', 'text'], way: 'DESC', optional: true },
  FACTOR_ASC: { columns: ['claim.factor_high', 'claim.id'], types: ['number?', 'text'], way: 'ASC', optional: true },
  VALUE_DESC: { columns: ['claim.high', 'claim.id'], types: ['number', 'text'], way: 'DESC' },
  VALUE_ASC: { columns: ['claim.high', 'claim.id'], types: ['number', 'text'], way: 'ASC' },
  SI_DESC: { columns: ['claim.si_high', 'claim.id'], types: ['number?', 'text'], way: 'DESC', optional: true },
  SI_ASC: { columns: ['claim.si_high', 'claim.id'], types: ['number?', 'text'], way: 'ASC', optional: true },
  CONFIDENCE_DESC: { columns: ['claim.confidence', 'claim.id'], types: ['number', 'text'], way: 'DESC' },
  CONFIDENCE_ASC: { columns: ['claim.confidence', 'claim.id'], types: ['number', 'text'], way: 'ASC' },
  PUBLISHED_DESC: { columns: ['claim.published', 'claim.id'], types: ['day?', 'text'], way: 'DESC', optional: true },
};

/** The keys of an order. Relevance is that of the words searched for, the sentence's weighing more than the title's. */
function keysOf(order: ClaimOrder, text: string | undefined, p: Parameters): Keys {
  if (order !== 'RELEVANCE') return KEYS[order];
  if (!text) throw new BadQuestion('an order by RELEVANCE needs filter.text');
  return {
    columns: [`ts_rank_cd(claim.search, websearch_to_tsquery('english', ${p.add(text)}))::float8`, 'claim.id'],
    types: ['number', 'text'],
    way: 'DESC',
  };
}

export type Keyed = { readonly keys: readonly Key[] };
const listOf = (order: ClaimOrder): string => `ordered by ${order}`;

/** Opaque: where a claim stands in an order. */
export const cursorOf = (order: ClaimOrder, { keys }: Keyed): string => cursorAt(listOf(order), keys);

/**
 * A statement for `first` claims after a cursor. It begins where the cursor stands in an index, so the cost of a page does not grow
 * with its number. Claims that lack the key are a list of their own behind the others. @throws BadQuestion on a foreign cursor.
 */
export function pageStatement(
  columns: string,
  condition: string,
  order: ClaimOrder,
  page: { readonly first: number; readonly after?: string | undefined; readonly text?: string | undefined },
  p: Parameters,
): string {
  const keys = keysOf(order, page.text, p);
  const after = page.after === undefined ? null : keysAt(page.after, listOf(order), keys.types);
  const limit = p.add(page.first);
  const part = (named: readonly string[], also: readonly string[]): string => {
    const shown = keys.columns.map((column) => (named.includes(column) ? text(column) : 'NULL'));
    const by = named.map((column) => `${column} ${keys.way}`).join(', ');
    return `(SELECT ${columns}, json_build_array(${shown.join(', ')}) AS keys FROM claim WHERE ${[condition, ...also].join(' AND ')} ORDER BY ${by} LIMIT ${limit})`;
  };
  const [first = '', ...rest] = keys.columns;
  const further = (named: readonly string[], values: readonly unknown[]): string =>
    `(${named.join(', ')}) ${keys.way === 'ASC' ? '>' : '<'} (${values.map((value) => p.add(value)).join(', ')})`;
  const inLast = after !== null && after[0] === null;
  const main = (): string =>
    part(keys.columns, [...(keys.optional ? [`${first} IS NOT NULL`] : []), ...(after ? [further(keys.columns, after)] : [])]);
  if (!keys.optional) return main();
  const last = part(rest, [`${first} IS NULL`, ...(inLast ? [further(rest, after.slice(1))] : [])]);
  return inLast ? last : `${main()} UNION ALL ${last} LIMIT ${limit}`;
}

const text = (column: string): string => (column === 'claim.published' ? `${column}::text` : column);

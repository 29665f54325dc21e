import { type Changes, withParams } from '../core/address.js';
import type { ClaimFilter, ClaimOrder, FacetsQueryVariables, GroupKey, Qualifier, ReviewState } from '../generated.js';

type FacetName = keyof FacetsQueryVariables;

/** Exactly the claims that a facet counts. */
const inGroup =
  (by: GroupKey) =>
  (value: string): ClaimFilter => ({ group: [{ by, value }] });

/** What claims can be narrowed by, in the order shown; each is a parameter of the address, given once for every value. */
export const FACETS: readonly { name: FacetName; title: string; open?: boolean; claims: (value: string) => ClaimFilter }[] = [
  { name: 'metric', title: 'Metric', open: true, claims: (value) => ({ metric: [value] }) },
  { name: 'hardware', title: 'Hardware', open: true, claims: inGroup('HARDWARE') },
  { name: 'baseline', title: 'Baseline', open: true, claims: inGroup('BASELINE') },
  { name: 'year', title: 'Year', open: true, claims: (year) => ({ date: { from: `${year}-01-01`, to: `${year}-12-31` } }) },
  { name: 'baselineHardware', title: 'Baseline hardware', claims: inGroup('BASELINE_HARDWARE') },
  { name: 'kind', title: 'Kind of hardware', claims: inGroup('KIND') },
  { name: 'vendor', title: 'Vendor', claims: inGroup('VENDOR') },
  { name: 'subject', title: 'Subject', claims: inGroup('SUBJECT') },
  { name: 'model', title: 'Model', claims: inGroup('MODEL') },
  { name: 'dataset', title: 'Data set', claims: inGroup('DATASET') },
  { name: 'qualifier', title: 'Bound', claims: (value) => ({ qualifier: [value.toUpperCase() as Qualifier] }) },
  { name: 'unit', title: 'Unit', claims: inGroup('UNIT') },
  { name: 'review', title: 'Review', claims: (value) => ({ review: [value.toUpperCase() as ReviewState] }) },
];

/** What the chart can have a row for. */
export const ROWS_BY: readonly { by: GroupKey; title: string }[] = [
  { by: 'HARDWARE', title: 'hardware' },
  { by: 'BASELINE', title: 'baseline' },
  { by: 'METRIC', title: 'metric' },
  { by: 'YEAR', title: 'year' },
];
export const ROW_COUNTS = [12, 24, 48] as const;
/** Claims that the chart draws at most: more are slow to point at, and cover one another. */
export const MOST_DRAWN = 1_500;

/** Orders of the table; a column's first click gives its first. */
export const ORDERS: Readonly<Record<string, readonly ClaimOrder[]>> = {
  factor: ['FACTOR_DESC', 'FACTOR_ASC'],
  value: ['VALUE_DESC', 'VALUE_ASC'],
  published: ['PUBLISHED_DESC'],
  confidence: ['CONFIDENCE_DESC', 'CONFIDENCE_ASC'],
};
const ALL_ORDERS: readonly ClaimOrder[] = [...Object.values(ORDERS).flat(), 'PAPER', 'RELEVANCE'];

/** The filter that an address asks for; without one facet, for that facet's own counts. "factor" leaves out claims that have none. */
export function filterOf(params: URLSearchParams, except?: FacetName): ClaimFilter {
  const text = params.get('q')?.trim();
  const chosen = FACETS.filter(({ name }) => name !== except && params.has(name));
  const inner = chosen
    .filter(({ name }) => name !== 'review')
    .map(({ name, claims }) => {
      const filters = params.getAll(name).map(claims);
      return filters.length === 1 && filters[0] ? filters[0] : { or: filters };
    });
  const review = except === 'review' ? [] : params.getAll('review').map((value) => value.toUpperCase() as ReviewState);
  const factor = params.has('factor') && { factor: { min: 0 } };
  return { ...(text && { text }), ...factor, ...(inner.length > 0 && { and: inner }), ...(review.length > 0 && { review }) };
}

/** The table's order: the one asked for, best matches where a text is searched, else greatest factors. */
export function orderOf(params: URLSearchParams): ClaimOrder {
  const asked = ALL_ORDERS.find((order) => order === params.get('sort'));
  if (asked && !(asked === 'RELEVANCE' && !params.get('q'))) return asked;
  return params.get('q') ? 'RELEVANCE' : 'FACTOR_DESC';
}

export const rowsBy = (params: URLSearchParams): GroupKey => ROWS_BY.find(({ by }) => by === params.get('by'))?.by ?? 'HARDWARE';
export const rowCount = (params: URLSearchParams): number => ROW_COUNTS.find((count) => String(count) === params.get('rows')) ?? 12;

/** An address that shows other claims, from their first page. */
export const narrowed = (address: URL, changes: Changes): string => withParams(address, { after: null, page: null, ...changes });

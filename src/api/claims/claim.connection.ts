import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ClaimPage, Scope } from '../../query/index.js';
import { type Connection, connectionOf, paged } from '../paging.js';
import { fromRow } from './claim.mapper.js';
import { ClaimModel } from './claim.model.js';

/** Claims, a page at a time. */
export const ClaimPageModel = connectionOf(ClaimModel, 'Claim', 'ClaimPage');
export type ClaimPageModel = Connection<ClaimModel>;

@ObjectType('ClaimConnection', { description: 'Claims that a filter lets through, a page at a time, and what can be said of all of them.' })
export class ClaimConnection extends ClaimPageModel {
  /** Counted, and summed up, only where a query asks for it. */
  scope: Scope;
  @Field(() => Int, { description: 'How many claims the filter lets through, on all pages.' }) totalCount?: number;
}

export const pageOf = ({ edges, hasNextPage }: ClaimPage, after: string | undefined, asOf?: Date): Connection<ClaimModel> =>
  paged(
    edges.map(({ cursor, row }) => ({ cursor, node: fromRow(row, asOf) })),
    hasNextPage,
    after,
  );

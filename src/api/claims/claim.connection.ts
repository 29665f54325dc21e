import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ClaimPage, Scope } from '../../query/index.js';
import { fromRow } from './claim.mapper.js';
import { ClaimModel } from './claim.model.js';

@ObjectType('PageInfo')
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field({ description: 'Whether this page began after a cursor.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export function pageInfo(cursors: readonly string[], hasNextPage: boolean, after: string | undefined): PageInfo {
  return { hasNextPage, hasPreviousPage: after !== undefined, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
}

@ObjectType('ClaimEdge')
export class ClaimEdge {
  @Field() cursor: string;
  @Field(() => ClaimModel) node: ClaimModel;
}

/** Claims a page at a time. */
@ObjectType('ClaimPage', { description: 'Claims, a page at a time.' })
export class ClaimPageModel {
  @Field(() => [ClaimEdge]) edges: ClaimEdge[];
  @Field(() => [ClaimModel]) nodes: ClaimModel[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType('ClaimConnection', { description: 'Claims that a filter lets through, a page at a time, and what can be said of all of them.' })
export class ClaimConnection extends ClaimPageModel {
  /** Counted, and summed up, only where a query asks for it. */
  scope: Scope;
  @Field(() => Int, { description: 'How many claims the filter lets through, on all pages.' }) totalCount?: number;
}

export function pageOf({ edges, hasNextPage }: ClaimPage, after: string | undefined): ClaimPageModel {
  const shown = edges.map(({ cursor, row }) => ({ cursor, node: fromRow(row) }));
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    pageInfo: pageInfo(
      edges.map(({ cursor }) => cursor),
      hasNextPage,
      after,
    ),
  };
}

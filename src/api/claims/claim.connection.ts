import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ClaimFilter } from './claim.filter.js';
import { ClaimModel } from './claim.model.js';

@ObjectType('PageInfo')
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ObjectType('ClaimEdge')
export class ClaimEdge {
  @Field() cursor: string;
  @Field(() => ClaimModel) node: ClaimModel;
}

@ObjectType('ClaimConnection')
export class ClaimConnection {
  @Field(() => [ClaimEdge]) edges: ClaimEdge[];
  @Field(() => [ClaimModel]) nodes: ClaimModel[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  /** Counted only where a query asks for it. */
  filter: ClaimFilter;
  @Field(() => Int, { description: 'How many claims the filter lets through, on all pages.' }) totalCount?: number;
}

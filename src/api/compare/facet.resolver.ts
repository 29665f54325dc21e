import { Args, ArgsType, Field, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { DataSource } from 'typeorm';
import { type FacetValue, facet, type GroupKey } from '../../query/index.js';
import { ScopeArgs } from '../claims/claim.args.js';
import { ClaimConnection } from '../claims/claim.connection.js';
import { first } from '../claims/claim.filter.js';
import { scopeOf } from '../claims/scope.js';
import { GroupKeyEnum } from '../enums.js';

@ObjectType('FacetValue', { description: 'A value of a key, and how many claims have it.' })
class FacetValueModel {
  @Field() value: string;
  @Field(() => Int) claims: number;
}

@ArgsType()
class FacetArgs {
  @Field(() => GroupKeyEnum) @IsEnum(GroupKeyEnum) by: GroupKey;
  @first(20) first: number;
}

@ArgsType()
class FacetsArgs extends ScopeArgs {
  @Field(() => GroupKeyEnum) @IsEnum(GroupKeyEnum) by: GroupKey;
  @first(20) first: number;
}

/** Counts beside a filter. */
@Resolver(() => ClaimConnection)
export class FacetResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [FacetValueModel], { description: 'How many claims a filter lets through of each value of a key, most first.' })
  facet(@Args() { by, first, ...args }: FacetsArgs): Promise<FacetValue[]> {
    return facet(this.dataSource, scopeOf(args), by, first);
  }

  @ResolveField('facet', () => [FacetValueModel], { description: 'How many of these claims there are of each value of a key, most first.' })
  ofConnection(@Parent() { scope }: ClaimConnection, @Args() { by, first }: FacetArgs): Promise<FacetValue[]> {
    return facet(this.dataSource, scope, by, first);
  }
}

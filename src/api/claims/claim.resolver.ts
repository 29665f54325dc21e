import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { claimById, claimPage, countClaims } from '../../query/index.js';
import { AsOfArgs, ClaimsArgs } from './claim.args.js';
import { ClaimConnection, pageOf } from './claim.connection.js';
import { fromRow } from './claim.mapper.js';
import { ClaimModel } from './claim.model.js';
import { scopeOf } from './scope.js';

@Resolver(() => ClaimConnection)
export class ClaimResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => ClaimConnection, { description: 'Claims that a filter lets through, a page at a time.' })
  async claims(@Args() args: ClaimsArgs): Promise<ClaimConnection> {
    const scope = scopeOf(args);
    const { first, after, orderBy } = args;
    return { ...pageOf(await claimPage(this.dataSource, scope, { order: orderBy, first, after }), after, scope.asOf), scope };
  }

  @Query(() => ClaimModel, {
    nullable: true,
    description: 'One claim, of whatever version of its paper, as it was last said or at a time; null where there is none.',
  })
  async claim(@Args('id', { type: () => ID }) id: string, @Args() { asOf }: AsOfArgs): Promise<ClaimModel | null> {
    const row = await claimById(this.dataSource, id, asOf);
    return row && fromRow(row, asOf);
  }

  @ResolveField(() => Int)
  totalCount(@Parent() { scope }: ClaimConnection): Promise<number> {
    return countClaims(this.dataSource, scope);
  }
}

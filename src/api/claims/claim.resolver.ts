import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClaimsArgs } from './claim.args.js';
import { ClaimConnection } from './claim.connection.js';
import { ClaimModel } from './claim.model.js';
import { ClaimService } from './claim.service.js';

@Resolver(() => ClaimConnection)
export class ClaimResolver {
  constructor(private readonly service: ClaimService) {}

  @Query(() => ClaimConnection, { description: 'Claims that a filter lets through, a page at a time.' })
  claims(@Args() args: ClaimsArgs): Promise<ClaimConnection> {
    return this.service.page(args);
  }

  @Query(() => ClaimModel, { nullable: true, description: 'One claim, of whatever version of its paper; null where there is none.' })
  claim(@Args('id', { type: () => ID }) id: string): Promise<ClaimModel | null> {
    return this.service.byId(id);
  }

  @ResolveField(() => Int)
  totalCount(@Parent() { filter }: ClaimConnection): Promise<number> {
    return this.service.count(filter);
  }
}

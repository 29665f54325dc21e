import { Args, ArgsType, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { type Comparing, compareGroups } from '../../query/index.js';
import { after } from '../claims/claim.args.js';
import { ClaimPageModel, pageOf } from '../claims/claim.connection.js';
import { first } from '../claims/claim.filter.js';
import { scopeOf } from '../claims/scope.js';
import { paged } from '../paging.js';
import type { RequestContext } from '../request-context.js';
import { groupModel } from './comparison.mapper.js';
import { ClaimPointModel, CompareArgs, ComparisonGroup, ComparisonGroupConnection } from './comparison.model.js';

@ArgsType()
class BehindArgs {
  @first(5) first: number;
  @after() after?: string;
}

@ArgsType()
class PointsArgs {
  @first(100) first: number;
}

@Resolver(() => ComparisonGroup)
export class ComparisonResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => ComparisonGroupConnection, {
    description:
      'Claims in groups, most claims first: how many, their spread with bounds kept apart, and whether the numbers of a group are of one kind.',
  })
  async compare(@Args() args: CompareArgs): Promise<ComparisonGroupConnection> {
    const { groupBy, measure, qualifiers, hardwareRole, minClaims, first, after } = args;
    const scope = scopeOf(args);
    const filter = qualifiers ? { ...scope.filter, and: [...(scope.filter?.and ?? []), { qualifier: qualifiers }] } : scope.filter;
    const comparing: Comparing = { ...scope, filter, groupBy, measure, role: hardwareRole };
    const { groups, cursors, hasNextPage } = await compareGroups(this.dataSource, comparing, { first, after, minClaims });
    return paged(
      groups.map((group, i) => ({ cursor: cursors[i] ?? '', node: groupModel(group, comparing) })),
      hasNextPage,
      after,
    );
  }

  @ResolveField(() => ClaimPageModel, { description: 'The claims behind it, greatest number first.' })
  async claims(
    @Parent() { comparing, raw }: ComparisonGroup,
    @Args() page: BehindArgs,
    @Context() { behind }: RequestContext,
  ): Promise<ClaimPageModel> {
    return pageOf(await behind.load(comparing, raw, { first: page.first, after: page.after }), page.after);
  }

  @ResolveField(() => [ClaimPointModel], {
    description: 'The claims behind it as points for a chart, least first; of a larger group some, evenly along its order with both ends.',
  })
  points(
    @Parent() { comparing, raw }: ComparisonGroup,
    @Args() { first }: PointsArgs,
    @Context() { behind }: RequestContext,
  ): Promise<ClaimPointModel[]> {
    return behind.points(comparing, raw, first);
  }
}

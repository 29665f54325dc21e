import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { checkPage, idCursor } from '../../query/index.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import { paged } from '../paging.js';
import { fromVersion } from '../papers/paper.mapper.js';
import { PaperVersionModel } from '../papers/paper.model.js';
import type { RequestContext } from '../request-context.js';
import { withoutNulls } from '../without-nulls.js';
import { CheckArgs, CheckConnection, CheckModel, fromCheck } from './check.model.js';

@Resolver(() => CheckModel)
export class CheckResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => CheckConnection, { description: 'What the arithmetic of current papers says of their claims, a page at a time.' })
  async checks(@Args() { filter, first, after }: CheckArgs): Promise<CheckConnection> {
    const { checks, hasNextPage } = await checkPage(this.dataSource, withoutNulls(filter ?? {}), { first, after });
    return paged(
      checks.map((check) => ({ cursor: idCursor(check.id), node: fromCheck(check) })),
      hasNextPage,
      after,
    );
  }

  @ResolveField(() => [ClaimModel], { description: 'The claims it is of, the stated one first.' })
  async claims(@Parent() { claimIds }: CheckModel, @Context() { loaders }: RequestContext): Promise<ClaimModel[]> {
    const claims = await loaders.currentClaims.loadMany(claimIds);
    return claims.flatMap((claim) => {
      if (claim instanceof Error) throw claim;
      return claim ? [fromRow(claim)] : [];
    });
  }

  @ResolveField(() => PaperVersionModel)
  async paper(@Parent() { paperVersionId }: CheckModel, @Context() { loaders }: RequestContext): Promise<PaperVersionModel> {
    const version = await loaders.versions.load(paperVersionId);
    if (!version) throw new Error(`check without its paper version ${paperVersionId}`);
    return fromVersion(version);
  }
}

/** The checks that a claim is part of. */
@Resolver(() => ClaimModel)
export class ClaimChecksResolver {
  @ResolveField(() => [CheckModel], { description: "What the abstract's arithmetic says of it." })
  async checks(@Parent() { id, asOf }: ClaimModel, @Context() { loaders }: RequestContext): Promise<CheckModel[]> {
    return (await loaders.checksOfClaim.load({ id, asOf })).map(fromCheck);
  }
}

/** The checks of a paper. */
@Resolver(() => PaperVersionModel)
export class PaperChecksResolver {
  @ResolveField(() => [CheckModel], { description: 'What its arithmetic says of its claims.' })
  async checks(@Parent() { versionKey, asOf }: PaperVersionModel, @Context() { loaders }: RequestContext): Promise<CheckModel[]> {
    return (await loaders.checksOfVersion.load({ id: versionKey, asOf })).map(fromCheck);
  }
}

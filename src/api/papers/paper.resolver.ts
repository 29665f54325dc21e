import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { claimsOfVersion } from '../../query/index.js';
import { PaperVersion } from '../../storage/index.js';
import { AsOfArgs } from '../claims/claim.args.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import { scopeOf } from '../claims/scope.js';
import type { RequestContext } from '../request-context.js';
import { fromVersion } from './paper.mapper.js';
import { PaperVersionModel } from './paper.model.js';

@Resolver(() => PaperVersionModel)
export class PaperResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => PaperVersionModel, {
    nullable: true,
    description: 'A paper by its id, in its newest version, that of a time or the one asked for; null where there is none.',
  })
  async paper(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
    @Args() args: AsOfArgs,
  ): Promise<PaperVersionModel | null> {
    const { asOf } = scopeOf(args);
    const when = asOf ? { createdAt: LessThanOrEqual(asOf) } : {};
    const which = typeof version === 'number' ? { version } : asOf ? {} : { current: true };
    const found = await this.dataSource
      .getRepository(PaperVersion)
      .findOne({ where: { paper: { externalId: id }, ...which, ...when }, relations: { paper: true }, order: { version: 'DESC' } });
    return found && { ...fromVersion(found), ...(asOf && { asOf }) };
  }

  @ResolveField(() => [ClaimModel], { description: 'Its claims, in the order of the text.' })
  async claims(@Parent() { versionKey, asOf }: PaperVersionModel, @Context() { loaders }: RequestContext): Promise<ClaimModel[]> {
    const rows = asOf ? claimsOfVersion(this.dataSource, versionKey, asOf) : loaders.claimsOfVersion.load(versionKey);
    return (await rows).map((row) => fromRow(row, asOf));
  }

  @ResolveField(() => [PaperVersionModel], { description: 'All versions of the paper, oldest first.' })
  async versions(@Parent() { paperKey }: PaperVersionModel, @Context() { loaders }: RequestContext): Promise<PaperVersionModel[]> {
    return (await loaders.versionsOfPaper.load(paperKey)).map(fromVersion);
  }
}

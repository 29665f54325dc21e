import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { PaperVersion } from '../../storage/index.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import type { RequestContext } from '../request-context.js';
import { fromVersion } from './paper.mapper.js';
import { PaperVersionModel } from './paper.model.js';

@Resolver(() => PaperVersionModel)
export class PaperResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => PaperVersionModel, {
    nullable: true,
    description: 'A paper by its id, in its newest version or the one asked for; null where there is none.',
  })
  async paper(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, nullable: true }) version?: number,
  ): Promise<PaperVersionModel | null> {
    const which = version === undefined || version === null ? { current: true } : { version };
    const found = await this.dataSource
      .getRepository(PaperVersion)
      .findOne({ where: { paper: { externalId: id }, ...which }, relations: { paper: true } });
    return found && fromVersion(found);
  }

  @ResolveField(() => [ClaimModel], { description: 'Its claims, in the order of the text.' })
  async claims(@Parent() { versionKey }: PaperVersionModel, @Context() { loaders }: RequestContext): Promise<ClaimModel[]> {
    return (await loaders.claimsOfVersion.load(versionKey)).map(fromRow);
  }

  @ResolveField(() => [PaperVersionModel], { description: 'All versions of the paper, oldest first.' })
  async versions(@Parent() { paperKey }: PaperVersionModel, @Context() { loaders }: RequestContext): Promise<PaperVersionModel[]> {
    return (await loaders.versionsOfPaper.load(paperKey)).map(fromVersion);
  }
}

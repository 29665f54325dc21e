import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PaperVersionModel } from '../papers/paper.model.js';
import { fromVersion } from '../papers/paper.mapper.js';
import type { RequestContext } from '../request-context.js';
import { ClaimHardwareModel, ClaimModel } from './claim.model.js';

/** What a claim links to, fetched for all claims of a request at once. */
@Resolver(() => ClaimModel)
export class ClaimFieldsResolver {
  @ResolveField(() => PaperVersionModel, { description: 'The version of the paper that says so.' })
  async paper(@Parent() { paperVersionId }: ClaimModel, @Context() { loaders }: RequestContext): Promise<PaperVersionModel> {
    const version = await loaders.versions.load(paperVersionId);
    if (!version) throw new Error(`claim without its paper version ${paperVersionId}`);
    return fromVersion(version);
  }

  @ResolveField(() => String, { nullable: true })
  subject(@Parent() { subjectId }: ClaimModel, @Context() { loaders }: RequestContext): Promise<string | null> | null {
    return subjectId === null ? null : loaders.systems.load(subjectId);
  }

  @ResolveField(() => String, { nullable: true })
  baseline(@Parent() { baselineId }: ClaimModel, @Context() { loaders }: RequestContext): Promise<string | null> | null {
    return baselineId === null ? null : loaders.systems.load(baselineId);
  }

  @ResolveField(() => [ClaimHardwareModel])
  hardware(@Parent() { revision }: ClaimModel, @Context() { loaders }: RequestContext): Promise<ClaimHardwareModel[]> {
    return loaders.hardware.load(revision);
  }

  @ResolveField(() => [String])
  models(@Parent() { revision }: ClaimModel, @Context() { loaders }: RequestContext): Promise<string[]> {
    return loaders.models.load(revision);
  }

  @ResolveField(() => [String])
  datasets(@Parent() { revision }: ClaimModel, @Context() { loaders }: RequestContext): Promise<string[]> {
    return loaders.datasets.load(revision);
  }
}

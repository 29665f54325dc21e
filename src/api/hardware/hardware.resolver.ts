import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { ClaimRow } from '../../storage/index.js';
import { first } from '../claims/claim.filter.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import { CompareHardwareArgs, HardwareComparison } from './comparison.model.js';
import { HardwareModel } from './hardware.model.js';
import { HardwareService } from './hardware.service.js';

@ArgsType()
class HardwareArgs {
  @Field({ nullable: true, description: 'A part of the name.' }) @IsOptional() @IsString() @MaxLength(200) name?: string;
  @Field({ nullable: true }) @IsOptional() @IsString() @MaxLength(200) kind?: string;
  @first(50) first: number;
}

@ArgsType()
class BehindArgs {
  @first(5) first: number;
}

@Resolver(() => HardwareComparison)
export class HardwareResolver {
  constructor(private readonly service: HardwareService) {}

  @Query(() => [HardwareModel], { description: 'Hardware that claims name, most claimed first.' })
  hardware(@Args() { name, kind, first }: HardwareArgs): Promise<HardwareModel[]> {
    return this.service.list(name, kind, first);
  }

  @Query(() => [HardwareComparison], {
    description: 'Reported improvement factors of one metric, by hardware: how many, their spread, and the claims behind them.',
  })
  compareHardware(@Args() args: CompareHardwareArgs): Promise<HardwareComparison[]> {
    return this.service.compare(args);
  }

  @ResolveField(() => [ClaimModel], { description: 'The claims behind it, greatest factor first.' })
  async claims(
    @Parent() { hardware, args }: HardwareComparison,
    @Args() { first }: BehindArgs,
    @Context() context: object,
  ): Promise<ClaimModel[]> {
    return (await this.loader(context, args, first).load(Number(hardware.id))).map(fromRow);
  }

  private readonly loaders = new WeakMap<object, Map<string, DataLoader<number, ClaimRow[]>>>();

  /** One loader for all groups of one comparison in one request. */
  private loader(context: object, args: CompareHardwareArgs, first: number): DataLoader<number, ClaimRow[]> {
    const ofRequest = this.loaders.get(context) ?? new Map<string, DataLoader<number, ClaimRow[]>>();
    this.loaders.set(context, ofRequest);
    const key = JSON.stringify([args, first]);
    const loader =
      ofRequest.get(key) ??
      new DataLoader<number, ClaimRow[]>(async (ids) => {
        const groups = await this.service.behind(ids, args, first);
        return ids.map((id) => groups.get(id) ?? []);
      });
    ofRequest.set(key, loader);
    return loader;
  }
}

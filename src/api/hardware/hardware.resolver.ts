import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Comparing, hardwareGroups, hardwareList, metricNamed } from '../../query/index.js';
import { first } from '../claims/claim.filter.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel } from '../claims/claim.model.js';
import { scopeOf } from '../claims/scope.js';
import type { RequestContext } from '../request-context.js';
import { CompareHardwareArgs, HardwareComparison } from './comparison.model.js';
import { HardwareModel } from './hardware.model.js';

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
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [HardwareModel], { description: 'Hardware that claims name, most claimed first.' })
  hardware(@Args() { name, kind, first }: HardwareArgs): Promise<HardwareModel[]> {
    return hardwareList(this.dataSource, name, kind, first);
  }

  @Query(() => [HardwareComparison], {
    description: 'Reported improvement factors of one metric, by hardware: how many, their spread, and the claims behind them.',
    deprecationReason: 'Use compare(groupBy: HARDWARE): it keeps best cases apart and tells what cannot be compared.',
  })
  async compareHardware(@Args() { metric, filter, role, minClaims, first }: CompareHardwareArgs): Promise<HardwareComparison[]> {
    const scope = scopeOf({ filter });
    const only = { ...scope.filter, and: [...(scope.filter?.and ?? []), { metric: [metricNamed(metric)] }] };
    const comparing: Comparing = { filter: only, groupBy: ['HARDWARE'], measure: 'FACTOR', role };
    const groups = await hardwareGroups(this.dataSource, comparing, minClaims, first);
    return groups.map(({ hardware, count, papers, up_to, spread: [min, q1, median, q3, max] }) => {
      return { hardware, count, papers, upTo: up_to, factor: { min, q1, median, q3, max }, comparing };
    });
  }

  @ResolveField(() => [ClaimModel], { description: 'The claims behind it, greatest factor first.' })
  async claims(
    @Parent() { hardware, comparing }: HardwareComparison,
    @Args() { first }: BehindArgs,
    @Context() { behind }: RequestContext,
  ): Promise<ClaimModel[]> {
    return (await behind.load(comparing, [hardware.name], { first })).edges.map(({ row }) => fromRow(row));
  }
}

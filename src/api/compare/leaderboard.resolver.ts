import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { BadQuestion, leaderboard, metricNamed, unitNamed } from '../../query/index.js';
import { after, ScopeArgs } from '../claims/claim.args.js';
import { ClaimConnection, pageOf } from '../claims/claim.connection.js';
import { first } from '../claims/claim.filter.js';
import { scopeOf } from '../claims/scope.js';

@ArgsType()
class LeaderboardArgs extends ScopeArgs {
  @Field({ description: 'A metric of which one side is better, by id or by a word that papers use.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  metric: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200) dataset?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200) model?: string;
  @Field(() => String, { nullable: true, description: 'Measured on it.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  hardware?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Only values of one kind can be ranked: in this unit, or the commonest, and in those that convert to it; "" for plain numbers.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  unit?: string | null;
  @first(20) first: number;
  @after() after?: string;
}

@ObjectType('UnitCount', { description: 'Claims in one unit.' })
class UnitCount {
  @Field() unit: string;
  @Field(() => Int) claims: number;
}

@ObjectType('Leaderboard', { description: "Absolute claims of one metric in units of one kind, best first by the metric's sense." })
class LeaderboardModel {
  @Field() metric: string;
  @Field({ description: '"higher" or "lower".' }) better: string;
  @Field(() => String, { nullable: true, description: 'Of the ranked values, or what theirs convert to; null where there is no claim.' })
  unit: string | null;
  @Field(() => [UnitCount], { description: 'Claims that are not ranked here, by their unit.' }) otherUnits: UnitCount[];
  @Field(() => ClaimConnection) claims: ClaimConnection;
}

@Resolver(() => LeaderboardModel)
export class LeaderboardResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => LeaderboardModel, { description: 'Absolute claims of a metric, ranked.' })
  async leaderboard(@Args() args: LeaderboardArgs): Promise<LeaderboardModel> {
    const { dataset, model, hardware, unit, first, after } = args;
    const metric = metricNamed(args.metric);
    const scope = scopeOf(args);
    if (scope.filter?.relation) throw new BadQuestion('filter.relation must not be given: a leaderboard is of levels');
    const filter = {
      ...scope.filter,
      ...(dataset && { dataset }),
      ...(model && { model }),
      ...(hardware && { hardware: [...(scope.filter?.hardware ?? []), { name: hardware, role: 'measured_on' as const }] }),
    };
    const board = await leaderboard(
      this.dataSource,
      { ...scope, filter, metric, unit: unit === undefined || unit === null ? undefined : unitNamed(unit) },
      { first, after },
    );
    return {
      metric,
      better: board.better,
      unit: board.unit,
      otherUnits: board.otherUnits.map(({ value, claims }) => ({ unit: value, claims })),
      claims: { ...pageOf(board, after), scope: board.scope },
    };
  }
}

import { Args, ArgsType, Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Chain, chains, claimPage, compareGroups, type Comparing, type NameKind, namesLike, type Scope } from '../../query/index.js';
import { after, ScopeArgs } from '../claims/claim.args.js';
import { ClaimConnection, pageOf } from '../claims/claim.connection.js';
import { first } from '../claims/claim.filter.js';
import { fromRow } from '../claims/claim.mapper.js';
import { ClaimModel, IntervalModel } from '../claims/claim.model.js';
import { scopeOf } from '../claims/scope.js';
import { NameMatchModel } from '../names/name.resolver.js';
import { groupModel } from './comparison.mapper.js';
import { ComparisonGroup } from './comparison.model.js';

@ArgsType()
class HeadToHeadArgs extends ScopeArgs {
  @Field({ description: 'A system or a piece of hardware, by its name in whole words.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  a: string;
  @Field({ description: 'The other one.' }) @IsString() @IsNotEmpty() @MaxLength(200) b: string;
}

@ArgsType()
class PageArgs {
  @first(20) first: number;
  @after() after?: string;
}

@ArgsType()
class InferredArgs {
  @first(10) first: number;
}

/** One way round: claims of one thing over another. */
@ObjectType('OneOverOther', { description: 'Claims of one thing over another.' })
class OneOverOther {
  @Field() subject: string;
  @Field() baseline: string;
  scope: Scope;
}

@ObjectType('InferredComparison', {
  description: 'NOT REPORTED: what would follow if two claims, A over B and B over C, had been measured alike. Read the caveats.',
})
class InferredComparison {
  @Field({ description: 'Always true: no paper reports this number.' }) inferred: boolean;
  @Field({ description: 'What both claims name.' }) via: string;
  @Field() metric: string;
  @Field(() => IntervalModel, { description: 'The product of both factors.' }) factor: IntervalModel;
  @Field(() => [ClaimModel], { description: 'A over B, then B over C.' }) evidence: ClaimModel[];
  @Field(() => [String], { description: 'What the two claims do not share.' }) caveats: string[];
}

const inferredModel = ({ via, metric, factor, first, second, caveats }: Chain): InferredComparison => ({
  inferred: true,
  via,
  metric,
  factor,
  evidence: [fromRow(first), fromRow(second)],
  caveats: [...caveats],
});

@ObjectType('HeadToHead', { description: 'Every claim between two systems or two pieces of hardware, both ways round.' })
class HeadToHead {
  @Field(() => OneOverOther) aOverB: OneOverOther;
  @Field(() => OneOverOther) bOverA: OneOverOther;
  scope: Scope;
  a: string;
  b: string;
}

@Resolver(() => OneOverOther)
export class OneOverOtherResolver {
  constructor(private readonly dataSource: DataSource) {}

  @ResolveField(() => ClaimConnection, { description: 'Greatest factor first.' })
  async claims(@Parent() { scope }: OneOverOther, @Args() { first, after }: PageArgs): Promise<ClaimConnection> {
    return { ...pageOf(await claimPage(this.dataSource, scope, { order: 'FACTOR_DESC', first, after }), after), scope };
  }

  @ResolveField(() => [ComparisonGroup], { description: 'The spread of factors, metric by metric.' })
  async byMetric(@Parent() { scope }: OneOverOther): Promise<ComparisonGroup[]> {
    const comparing: Comparing = { ...scope, groupBy: ['METRIC'], measure: 'FACTOR', role: null };
    const { groups } = await compareGroups(this.dataSource, comparing, { first: 50, minClaims: 1 });
    return groups.map((group) => groupModel(group, comparing));
  }
}

@Resolver(() => HeadToHead)
export class HeadToHeadResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => HeadToHead, { description: 'Every claim between two systems or two pieces of hardware, both ways round.' })
  headToHead(@Args() { a, b, ...args }: HeadToHeadArgs): HeadToHead {
    const scope = scopeOf(args);
    const way = (subject: string, baseline: string): OneOverOther => ({
      subject,
      baseline,
      scope: { ...scope, between: { subject, baseline } },
    });
    return { a, b, scope, aOverB: way(a, b), bOverA: way(b, a) };
  }

  @ResolveField(() => [InferredComparison], { description: 'A over B by way of a third: inference, never mixed with what is reported.' })
  async inferred(@Parent() { a, b, scope }: HeadToHead, @Args() { first }: InferredArgs): Promise<InferredComparison[]> {
    return (await chains(this.dataSource, scope, a, b, first)).map(inferredModel);
  }

  @ResolveField(() => [NameMatchModel], { description: 'Names like the two, to tell a misspelling from a comparison nobody made.' })
  async names(@Parent() { a, b }: HeadToHead): Promise<NameMatchModel[]> {
    const kinds: NameKind[] = ['SYSTEM', 'HARDWARE'];
    return [...(await namesLike(this.dataSource, a, kinds, 3)), ...(await namesLike(this.dataSource, b, kinds, 3))];
  }
}

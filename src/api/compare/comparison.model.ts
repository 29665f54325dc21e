import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum, IsOptional, Min } from 'class-validator';
import type { HardwareRole, Qualifier } from '../../engine/index.js';
import type { Comparing, GroupKey, Measure, Reason } from '../../query/index.js';
import { after, ScopeArgs } from '../claims/claim.args.js';
import { first } from '../claims/claim.filter.js';
import { GroupKeyEnum, MeasureEnum, QualifierEnum, ReasonEnum, RoleEnum } from '../enums.js';
import { type Connection, connectionOf } from '../paging.js';

@ArgsType()
export class CompareArgs extends ScopeArgs {
  @Field(() => [GroupKeyEnum], { description: 'One to three.' })
  @IsEnum(GroupKeyEnum, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  groupBy: GroupKey[];
  @Field(() => MeasureEnum, { defaultValue: 'FACTOR' }) @IsEnum(MeasureEnum) measure: Measure;
  @Field(() => [QualifierEnum], { nullable: true, description: 'Only claims bounded so.' })
  @IsOptional()
  @IsEnum(QualifierEnum, { each: true })
  qualifiers?: Qualifier[];
  @Field(() => RoleEnum, {
    nullable: true,
    defaultValue: 'measured_on',
    description: 'Of the hardware that HARDWARE, VENDOR and KIND group by; null for any, which is told as a difference.',
  })
  @IsOptional()
  @IsEnum(RoleEnum)
  hardwareRole: HardwareRole | null;
  @Field(() => Int, { defaultValue: 1, description: 'Leave out groups with fewer claims.' }) @Min(1) minClaims: number;
  @first(50) first: number;
  @after() after?: string;
}

@ObjectType('Spread', { description: 'Numbers of one kind. A claim that states a range counts with both its ends, half each.' })
export class SpreadModel {
  @Field(() => Int, { description: 'Claims that it is of.' }) claims: number;
  @Field(() => Float) min: number;
  @Field(() => Float, { description: 'First quartile.' }) q1: number;
  @Field(() => Float) median: number;
  @Field(() => Float, { description: 'Third quartile.' }) q3: number;
  @Field(() => Float) max: number;
  @Field(() => Float, { nullable: true, description: 'Of factors; values have none.' }) geometricMean: number | null;
}

@ObjectType('BoundCounts', { description: 'How the claims of a group are bounded. A range is counted beside its qualifier.' })
export class BoundCountsModel {
  @Field(() => Int, { description: 'One number, as it is.' }) exact: number;
  @Field(() => Int, { description: 'Two ends: 3-5x.' }) ranges: number;
  @Field(() => Int, { description: 'On average.' }) averages: number;
  @Field(() => Int, { description: 'About, roughly.' }) approximate: number;
  @Field(() => Int, { description: '"Up to", "less than": best cases, in no spread but that of upper bounds.' }) upper: number;
  @Field(() => Int, { description: '"At least", "over".' }) lower: number;
}

@ObjectType('GroupKeyValue', { description: 'What the claims of a group share.' })
export class GroupKeyValueModel {
  @Field(() => GroupKeyEnum) by: GroupKey;
  @Field({ description: 'As most of the claims write it.' }) value: string;
}

@ObjectType('Difference', { description: 'Something in which the claims of a group differ, so that their numbers are not of one kind.' })
export class DifferenceModel {
  @Field(() => ReasonEnum) reason: Reason;
  @Field() message: string;
}

@ObjectType('ComparisonGroup', { description: 'Claims that share their keys, and the spread of their numbers.' })
export class ComparisonGroup {
  @Field(() => [GroupKeyValueModel]) keys: GroupKeyValueModel[];
  @Field(() => Int) count: number;
  @Field(() => Int) papers: number;
  @Field(() => BoundCountsModel) bounds: BoundCountsModel;
  @Field(() => String, { nullable: true, description: 'Of the spreads; null where the group has none in common, "" for plain numbers.' })
  unit: string | null;
  @Field(() => SpreadModel, { nullable: true, description: 'Of numbers that are stated as they are: exact, average, about, ranges.' })
  spread: SpreadModel | null;
  @Field(() => SpreadModel, { nullable: true, description: 'Of upper bounds: "up to 30x" is no average, so it is here only.' })
  upperBounds: SpreadModel | null;
  @Field(() => SpreadModel, { nullable: true, description: 'Of lower bounds: "over 96%".' }) lowerBounds: SpreadModel | null;
  @Field({ description: 'Whether all its numbers are of one kind.' }) comparable: boolean;
  @Field(() => [DifferenceModel], { description: 'Why they are not.' }) differences: DifferenceModel[];
  comparing: Comparing;
  raw: readonly string[];
}

@ObjectType('ClaimPoint', {
  description: 'A claim as a chart needs it: its bounds in the measure compared, and what it says in a few words.',
})
export class ClaimPointModel {
  @Field(() => ID) claimId: string;
  @Field(() => ID) paperId: string;
  @Field(() => Float) low: number;
  @Field(() => Float) high: number;
  @Field(() => QualifierEnum) qualifier: Qualifier;
  @Field() metric: string;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) baseline: string | null;
  @Field({ description: 'The value as written.' }) quote: string;
}

export const ComparisonGroupConnection = connectionOf(ComparisonGroup, 'ComparisonGroup');
export type ComparisonGroupConnection = Connection<ComparisonGroup>;

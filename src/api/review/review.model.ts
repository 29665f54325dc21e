import { ArgsType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsNotEmpty, IsNumber, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Attribution, Claim, Direction, HardwareRole, Qualifier, Relation, SlotChanges } from '../../engine/index.js';
import type { ReviewAction } from '../../storage/index.js';
import { AttributionEnum, DirectionEnum, QualifierEnum, RelationEnum, ReviewActionEnum, RoleEnum } from '../enums.js';
import { type Connection, connectionOf } from '../paging.js';

const Text = (): PropertyDecorator => (target, key) => {
  for (const decorate of [IsOptional(), IsString(), MaxLength(300)]) decorate(target, key as string);
};
const Number_ = (): PropertyDecorator => (target, key) => {
  for (const decorate of [IsOptional(), IsNumber()]) decorate(target, key as string);
};

@InputType({ description: 'Hardware as a claim names it.' })
export class HardwareInput {
  @Field({ description: 'As the abstract writes it; the registry knows its name.' }) @IsString() @IsNotEmpty() @MaxLength(200) text: string;
  @Field(() => RoleEnum, { defaultValue: 'measured_on' }) @IsEnum(RoleEnum) role: HardwareRole;
}

@InputType({ description: 'Right values of slots. What is left out stays; null empties a slot that may be empty.' })
export class SlotsInput {
  @Field(() => Float, { nullable: true }) @Number_() low?: number;
  @Field(() => Float, { nullable: true }) @Number_() high?: number;
  @Field(() => QualifierEnum, { nullable: true }) @IsOptional() @IsEnum(QualifierEnum) qualifier?: Qualifier;
  @Field(() => String, { nullable: true }) @Text() unit?: string;
  @Field(() => String, { nullable: true, description: 'Canonical metric id.' }) @Text() metric?: string;
  @Field(() => RelationEnum, { nullable: true }) @IsOptional() @IsEnum(RelationEnum) relation?: Relation;
  @Field(() => DirectionEnum, { nullable: true }) @IsOptional() @IsEnum(DirectionEnum) direction?: Direction;
  @Field(() => String, { nullable: true }) @Text() subject?: string | null;
  @Field(() => String, { nullable: true }) @Text() baseline?: string | null;
  @Field(() => Float, { nullable: true }) @Number_() baselineValue?: number | null;
  @Field(() => Float, { nullable: true }) @Number_() from?: number | null;
  @Field(() => [HardwareInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HardwareInput)
  hardware?: HardwareInput[];
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @IsString({ each: true }) models?: string[];
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @IsString({ each: true }) datasets?: string[];
  @Field(() => String, { nullable: true }) @Text() condition?: string | null;
  @Field(() => AttributionEnum, { nullable: true }) @IsOptional() @IsEnum(AttributionEnum) attribution?: Attribution;
}

/** Slots that may be empty; null says nothing of the others. */
const MAY_BE_EMPTY = new Set(['subject', 'baseline', 'baselineValue', 'from', 'condition']);

/** What a reviewer set, as the engine takes it. */
export function changesOf({ hardware, ...slots }: SlotsInput): SlotChanges {
  const set = Object.fromEntries(
    Object.entries(slots).filter(([slot, value]) => value !== undefined && (value !== null || MAY_BE_EMPTY.has(slot))),
  );
  const named: Claim['hardware'] | undefined = hardware?.map(({ text, role }) => ({ text, role, name: '' }));
  return { ...set, ...(named && { hardware: named }) };
}

@ArgsType()
export class ReviewArgs {
  @Field(() => ID) @IsString() @IsNotEmpty() @MaxLength(100) claimId: string;
  @Field({ description: 'Why; it is kept with the review.' }) @IsString() @IsNotEmpty() @MaxLength(2_000) reason: string;
}

@ArgsType()
export class CorrectArgs extends ReviewArgs {
  @Field(() => SlotsInput) @ValidateNested() @Type(() => SlotsInput) slots: SlotsInput;
}

@ObjectType('Review', { description: 'What a person said of a claim. Reviews are only ever added.' })
export class ReviewModel {
  @Field(() => ID) id: number;
  @Field(() => ID) claimId: string;
  @Field(() => ReviewActionEnum) action: ReviewAction;
  @Field(() => [String], { description: 'The slots that it corrects.' }) slots: string[];
  @Field(() => String, { nullable: true, description: 'Their right values, as JSON.' }) changes: string | null;
  @Field() reason: string;
  @Field({ description: 'The name of the key.' }) reviewer: string;
  @Field() at: Date;
  @Field({ description: 'The value that was reviewed, as written.' }) quote: string;
  @Field(() => ID, { nullable: true, description: 'The review that it takes back.' }) undoes: number | null;
  @Field(() => ID, { nullable: true, description: 'The review that it repeats of a claim which a newer engine reads with other bounds.' })
  carriedFrom: number | null;
}

export const ReviewConnection = connectionOf(ReviewModel, 'Review');
export type ReviewConnection = Connection<ReviewModel>;

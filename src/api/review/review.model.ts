import { ArgsType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsNotEmpty, IsNumber, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Attribution, Direction, HardwareRole, Qualifier, Relation, SlotChanges } from '../../engine/index.js';
import { type ReviewAction, ReviewRefused } from '../../storage/index.js';
import { AttributionEnum, DirectionEnum, QualifierEnum, RelationEnum, ReviewActionEnum, RoleEnum } from '../enums.js';
import { type Connection, connectionOf } from '../paging.js';

const trimmed = Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));
/** A name or a word: no blank, and no text. */
const Text = (): PropertyDecorator => (target, key) => {
  for (const decorate of [trimmed, IsOptional(), IsString(), MaxLength(300)]) decorate(target, key as string);
};
const Name = (): PropertyDecorator => (target, key) => {
  for (const decorate of [Text(), Matches(/\S/, { message: `${String(key)} must not be blank` })]) decorate(target, key as string);
};
const Names = (): PropertyDecorator => (target, key) => {
  const each = { each: true };
  const named = Matches(/\S/, { ...each, message: `${String(key)} must not hold blank names` });
  for (const decorate of [IsOptional(), ArrayMaxSize(20), IsString(each), MaxLength(300, each), named]) decorate(target, key as string);
};
const Number_ = (): PropertyDecorator => (target, key) => {
  for (const decorate of [IsOptional(), IsNumber()]) decorate(target, key as string);
};

@InputType({ description: 'Hardware as a claim names it.' })
export class HardwareInput {
  @Field({ description: 'As the abstract writes it; the registry knows its name.' }) @trimmed @IsNotEmpty() @MaxLength(200) text: string;
  @Field(() => RoleEnum, { defaultValue: 'measured_on' }) @IsEnum(RoleEnum) role: HardwareRole;
}

@InputType({ description: 'Right values of slots. What is left out stays; null empties a slot that may be empty.' })
export class SlotsInput {
  @Field(() => Float, { nullable: true }) @Number_() low?: number;
  @Field(() => Float, { nullable: true }) @Number_() high?: number;
  @Field(() => QualifierEnum, { nullable: true }) @IsOptional() @IsEnum(QualifierEnum) qualifier?: Qualifier;
  @Field(() => String, { nullable: true }) @Text() unit?: string;
  @Field(() => String, { nullable: true, description: 'Canonical metric id.' }) @Name() metric?: string;
  @Field(() => RelationEnum, { nullable: true }) @IsOptional() @IsEnum(RelationEnum) relation?: Relation;
  @Field(() => DirectionEnum, { nullable: true }) @IsOptional() @IsEnum(DirectionEnum) direction?: Direction;
  @Field(() => String, { nullable: true }) @Name() subject?: string | null;
  @Field(() => String, { nullable: true }) @Name() baseline?: string | null;
  @Field(() => Float, { nullable: true }) @Number_() baselineValue?: number | null;
  @Field(() => Float, { nullable: true }) @Number_() from?: number | null;
  @Field(() => [HardwareInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HardwareInput)
  hardware?: HardwareInput[] | null;
  @Field(() => [String], { nullable: true }) @Names() models?: string[] | null;
  @Field(() => [String], { nullable: true }) @Names() datasets?: string[] | null;
  @Field(() => String, { nullable: true }) @Name() condition?: string | null;
  @Field(() => AttributionEnum, { nullable: true }) @IsOptional() @IsEnum(AttributionEnum) attribution?: Attribution;
}

/** Slots that may be empty, and what they are then. */
const EMPTY: Readonly<Record<string, null | readonly string[]>> = {
  subject: null,
  baseline: null,
  baselineValue: null,
  from: null,
  condition: null,
  hardware: [],
  models: [],
  datasets: [],
};

/** What a reviewer set, as the engine takes it. @throws ReviewRefused where a slot is emptied that every claim has. */
export function changesOf({ hardware, ...slots }: SlotsInput): SlotChanges {
  const named = hardware?.map(({ text, role }) => ({ text, role, name: '' })) ?? hardware;
  const set = Object.entries({ ...slots, hardware: named }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    set.map(([slot, value]) => {
      if (value === null && !(slot in EMPTY)) throw new ReviewRefused(`${slot} cannot be empty`);
      return [slot, value ?? EMPTY[slot]];
    }),
  );
}

/** Why a review was made: kept with it, so never blank. */
export const reason = (): PropertyDecorator => (target, key) => {
  Field({ description: 'Why; it is kept with the review.' })(target, key as string);
  for (const decorate of [trimmed, IsString(), IsNotEmpty(), MaxLength(2_000)]) decorate(target, key as string);
};

@ArgsType()
export class ReviewArgs {
  @Field(() => ID) @IsString() @IsNotEmpty() @MaxLength(100) claimId: string;
  @reason() reason: string;
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
  @Field(() => ID, {
    nullable: true,
    description:
      'The review that it repeats, of a claim whose place this one took: read otherwise by a newer engine, or said again in a newer version.',
  })
  carriedFrom: number | null;
}

export const ReviewConnection = connectionOf(ReviewModel, 'Review');
export type ReviewConnection = Connection<ReviewModel>;

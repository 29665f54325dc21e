import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Attribution, Direction, HardwareRole, Qualifier, Relation } from '../../engine/index.js';
import type { GroupKey } from '../../query/index.js';
import type { ReviewState } from '../../storage/index.js';
import { AttributionEnum, DirectionEnum, GroupKeyEnum, QualifierEnum, RelationEnum, ReviewStateEnum, RoleEnum } from '../enums.js';
import { NotBefore } from '../not-before.js';

const LONGEST = 200;
const MOST = 50;

@InputType({ description: 'A range of numbers; either end may be left open.' })
export class RangeInput {
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() min?: number;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() @NotBefore('min') max?: number;
}

@InputType({ description: 'Days, both included; either end may be left open.' })
export class DateRangeInput {
  @Field({ nullable: true, description: 'YYYY-MM-DD' }) @IsOptional() @IsISO8601({ strict: true }) from?: string;
  @Field({ nullable: true, description: 'YYYY-MM-DD' }) @IsOptional() @IsISO8601({ strict: true }) @NotBefore('from') to?: string;
}

@InputType({ description: 'Hardware that a claim names, in a role; all that is given must hold of the same piece.' })
export class HardwareFilter {
  @Field({ nullable: true, description: 'By name or alias, in whole words: "A100" finds the A100 80GB, "RTX 4090" not the 4090D.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  name?: string;
  @Field({ nullable: true }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST) vendor?: string;
  @Field({ nullable: true, description: 'GPU, CPU, FPGA, TPU, NPU, ASIC, SoC, SBC, MCU, QPU, PIM, supercomputer or system.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  kind?: string;
  @Field(() => RoleEnum, { nullable: true, description: 'In any role where left out.' })
  @IsOptional()
  @IsEnum(RoleEnum)
  role?: HardwareRole;
}

@InputType({ description: 'A value of a key, as facet and compare give it; of hardware, that measured on.' })
class GroupFilter {
  @Field(() => GroupKeyEnum) @IsEnum(GroupKeyEnum) by: GroupKey;
  @Field() @IsString() @MaxLength(LONGEST) value: string;
}

@InputType({ description: 'All that is given must hold. Claims of older versions of a paper, and rejected ones, are left out.' })
export class ClaimFilter {
  @Field({ nullable: true, description: 'Full-text search in sentence and title, as in a search engine: words, "phrases", or, -not.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  text?: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Any of these metrics, by id or by a word that papers use: "speedup", "tail latency".',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  metric?: string[];
  @Field(() => [String], { nullable: true, description: 'Any of these units.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  unit?: string[];
  @Field(() => [HardwareFilter], { nullable: true, description: 'Each must be met by some hardware of the claim.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => HardwareFilter)
  hardware?: HardwareFilter[];
  @Field(() => [GroupFilter], { nullable: true, description: 'Each counts it: exactly the claims behind these facets or groups.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => GroupFilter)
  group?: GroupFilter[];
  @Field({ nullable: true, description: 'In whole words: "SmoothQuant".' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  baseline?: string;
  @Field({ nullable: true, description: 'In whole words.' }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST) subject?: string;
  @Field({ nullable: true, description: 'In whole words: "LLaMA-7B".' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  model?: string;
  @Field({ nullable: true, description: 'In whole words.' }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST) dataset?: string;
  @Field(() => [RelationEnum], { nullable: true }) @IsOptional() @IsEnum(RelationEnum, { each: true }) relation?: Relation[];
  @Field(() => [DirectionEnum], { nullable: true }) @IsOptional() @IsEnum(DirectionEnum, { each: true }) direction?: Direction[];
  @Field(() => [QualifierEnum], { nullable: true }) @IsOptional() @IsEnum(QualifierEnum, { each: true }) qualifier?: Qualifier[];
  @Field(() => AttributionEnum, { nullable: true }) @IsOptional() @IsEnum(AttributionEnum) attribution?: Attribution;
  @Field(() => RangeInput, { nullable: true, description: 'Of the value, in its own unit; a claim whose bounds overlap the range is in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RangeInput)
  value?: RangeInput;
  @Field(() => RangeInput, { nullable: true, description: 'Of the improvement factor.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RangeInput)
  factor?: RangeInput;
  @Field(() => Float, { nullable: true, description: 'At least this sure, 0 to 1.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number;
  @Field({ nullable: true, description: "A paper's id." }) @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST) paper?: string;
  @Field(() => DateRangeInput, { nullable: true, description: "Of the paper's date; papers without one are out." })
  @IsOptional()
  @ValidateNested()
  @Type(() => DateRangeInput)
  date?: DateRangeInput;
  @Field(() => [ReviewStateEnum], {
    nullable: true,
    description: 'What reviewers left them at; all but REJECTED where left out. Not inside and, or, not.',
  })
  @IsOptional()
  @IsEnum(ReviewStateEnum, { each: true })
  review?: ReviewState[];
  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these hold.' }) @Nested() and?: ClaimFilter[];
  @Field(() => [ClaimFilter], { nullable: true, description: 'At least one of these holds.' }) @Nested() or?: ClaimFilter[];
  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' }) @Nested() not?: ClaimFilter;
}

/** Filters within a filter. */
function Nested(): PropertyDecorator {
  return (target, key) => {
    for (const decorate of [IsOptional(), ValidateNested({ each: true }), Type(() => ClaimFilter)]) decorate(target, key as string);
  };
}

/** Bounds on what one page may hold. */
export const MOST_ROWS = 200;
export const first =
  (fallback: number): PropertyDecorator =>
  (target, key) => {
    Field(() => Int, { defaultValue: fallback, description: `1 to ${MOST_ROWS}.` })(target, key as string);
    Min(1)(target, key as string);
    Max(MOST_ROWS)(target, key as string);
  };

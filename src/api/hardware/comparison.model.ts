import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsNotEmpty, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import type { HardwareRole } from '../../engine/index.js';
import type { Comparing } from '../../query/index.js';
import { ClaimFilter, first } from '../claims/claim.filter.js';
import { RoleEnum } from '../enums.js';
import { HardwareModel } from './hardware.model.js';

@ObjectType('FactorSpread', {
  description: 'Improvement factors of a group, best cases among them. A claim that states a range counts with both its ends, half each.',
})
export class FactorSpread {
  @Field(() => Float) min: number;
  @Field(() => Float, { description: 'First quartile.' }) q1: number;
  @Field(() => Float) median: number;
  @Field(() => Float, { description: 'Third quartile.' }) q3: number;
  @Field(() => Float) max: number;
}

@ObjectType('HardwareComparison', { description: 'Improvement factors on one piece of hardware.' })
export class HardwareComparison {
  @Field(() => HardwareModel) hardware: HardwareModel;
  @Field(() => Int, { description: 'Claims that have a factor.' }) count: number;
  @Field(() => Int) papers: number;
  @Field(() => Int, { description: 'How many of them say "up to": best cases, not typical ones.' }) upTo: number;
  @Field(() => FactorSpread) factor: FactorSpread;
  comparing: Comparing;
}

@ArgsType()
export class CompareHardwareArgs {
  @Field({ description: 'Canonical metric id.' }) @IsString() @IsNotEmpty() @MaxLength(100) metric: string;
  @Field(() => ClaimFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ClaimFilter) filter?: ClaimFilter;
  @Field(() => RoleEnum, { defaultValue: 'measured_on', description: 'Group by what was measured on, or by what was compared with.' })
  @IsEnum(RoleEnum)
  role: HardwareRole;
  @Field(() => Int, { defaultValue: 1, description: 'Leave out hardware with fewer claims.' }) @Min(1) minClaims: number;
  @first(50) first: number;
}

import { ArgsType, Field } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { IsDate, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { ClaimOrder } from '../../query/index.js';
import { ClaimOrderEnum } from '../enums.js';
import { ClaimFilter, first } from './claim.filter.js';

export const asOf = (): PropertyDecorator => (target, key) => {
  Field(() => Date, { nullable: true, description: 'The state at a time that has been; now where left out.' })(target, key as string);
  IsOptional()(target, key as string);
  IsDate()(target, key as string);
};

export const after = (): PropertyDecorator => (target, key) => {
  Field(() => String, { nullable: true, description: 'The cursor of the last one of the page before.' })(target, key as string);
  const leftOut = Transform(({ value }) => value ?? undefined);
  for (const decorate of [leftOut, IsOptional(), IsString(), MaxLength(1_000)]) decorate(target, key as string);
};

/** Which claims, and of what time. */
@ArgsType()
export class ScopeArgs {
  @Field(() => ClaimFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ClaimFilter) filter?: ClaimFilter;
  @asOf() asOf?: Date;
}

@ArgsType()
export class ClaimsArgs extends ScopeArgs {
  @Field(() => ClaimOrderEnum, { defaultValue: 'PAPER' }) @IsEnum(ClaimOrderEnum) orderBy: ClaimOrder;
  @first(20) first: number;
  @after() after?: string;
}

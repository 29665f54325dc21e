import { ArgsType, Field } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { IsDate, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { ClaimOrder } from '../../query/index.js';
import { ClaimOrderEnum } from '../enums.js';
import { ClaimFilter, first } from './claim.filter.js';

/** Where a page goes on. */
export const after = (): PropertyDecorator => (target, key) => {
  Field(() => String, { nullable: true, description: 'The cursor of the last one of the page before.' })(target, key as string);
  const leftOut = Transform(({ value }) => value ?? undefined);
  for (const decorate of [leftOut, IsOptional(), IsString(), MaxLength(1_000)]) decorate(target, key as string);
};

@ArgsType()
export class AsOfArgs {
  @Field(() => Date, { nullable: true, description: 'The state at a time that has been; now where left out.' })
  @IsOptional()
  @IsDate()
  asOf?: Date;
}

/** Which claims, and of what time. */
@ArgsType()
export class ScopeArgs extends AsOfArgs {
  @Field(() => ClaimFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ClaimFilter) filter?: ClaimFilter;
}

@ArgsType()
export class ClaimsArgs extends ScopeArgs {
  @Field(() => ClaimOrderEnum, { defaultValue: 'PAPER' }) @IsEnum(ClaimOrderEnum) orderBy: ClaimOrder;
  @first(20) first: number;
  @after() after?: string;
}

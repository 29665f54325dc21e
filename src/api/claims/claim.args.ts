import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ClaimFilter, first } from './claim.filter.js';

export enum ClaimOrder {
  PAPER = 'PAPER',
  FACTOR_DESC = 'FACTOR_DESC',
  FACTOR_ASC = 'FACTOR_ASC',
  VALUE_DESC = 'VALUE_DESC',
  VALUE_ASC = 'VALUE_ASC',
  CONFIDENCE_DESC = 'CONFIDENCE_DESC',
  PUBLISHED_DESC = 'PUBLISHED_DESC',
}
registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description: 'What a list of claims is ordered by; ties are settled by id, missing values come last.',
  valuesMap: {
    PAPER: { description: 'As the papers were read, then as the text goes.' },
    VALUE_DESC: { description: 'By the upper bound, in its own unit.' },
    FACTOR_DESC: { description: 'By the upper bound of the improvement factor.' },
  },
});

@ArgsType()
export class ClaimsArgs {
  @Field(() => ClaimFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ClaimFilter) filter?: ClaimFilter;
  @Field(() => ClaimOrder, { defaultValue: ClaimOrder.PAPER }) @IsEnum(ClaimOrder) orderBy: ClaimOrder;
  @first(20) first: number;
  @Field({ nullable: true, description: 'The cursor of the last claim of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { CheckKind, CheckVerdict } from '../../engine/index.js';
import type { CheckWithClaims } from '../../query/index.js';
import { after } from '../claims/claim.args.js';
import { first } from '../claims/claim.filter.js';
import { IntervalModel } from '../claims/claim.model.js';
import { CheckKindEnum, CheckVerdictEnum } from '../enums.js';
import { type Connection, connectionOf } from '../paging.js';

@ObjectType('Arithmetic', { description: "What an abstract's own arithmetic says of some of its numbers." })
export class ArithmeticModel {
  @Field(() => CheckKindEnum) kind: CheckKind;
  @Field(() => CheckVerdictEnum) verdict: CheckVerdict;
  @Field(() => IntervalModel, { description: 'The stated number, with what rounding leaves open.' }) stated: IntervalModel;
  @Field(() => IntervalModel, {
    nullable: true,
    description: 'What it should be by the other numbers, with what their rounding leaves open; null where that cannot be told.',
  })
  computed: IntervalModel | null;
  @Field({ description: 'The arithmetic in one line: "717 / 151 = 4.729 to 4.767; stated: 4.65 to 4.8".' }) arithmetic: string;
}

@ObjectType('ConsistencyCheck', { description: "What an abstract's own arithmetic says of some of its claims." })
export class CheckModel extends ArithmeticModel {
  @Field(() => ID) id: number;
  claimIds: readonly string[];
  paperVersionId: number;
}

export function fromCheck(check: CheckWithClaims): CheckModel {
  const { id, kind, verdict, arithmetic, claimIds, paperVersionId, statedLow, statedHigh, computedLow, computedHigh } = check;
  const computed = computedLow === null || computedHigh === null ? null : { low: computedLow, high: computedHigh };
  return { id, kind, verdict, arithmetic, claimIds, paperVersionId, stated: { low: statedLow, high: statedHigh }, computed };
}

export const CheckConnection = connectionOf(CheckModel, 'ConsistencyCheck');
export type CheckConnection = Connection<CheckModel>;

@InputType({ description: 'All that is given must hold.' })
export class CheckFilter {
  @Field(() => [CheckKindEnum], { nullable: true }) @IsOptional() @IsEnum(CheckKindEnum, { each: true }) kind?: CheckKind[];
  @Field(() => [CheckVerdictEnum], { nullable: true }) @IsOptional() @IsEnum(CheckVerdictEnum, { each: true }) verdict?: CheckVerdict[];
  @Field(() => String, { nullable: true, description: "A paper's id." }) @IsOptional() @IsString() @MaxLength(200) paper?: string;
}

@ArgsType()
export class CheckArgs {
  @Field(() => CheckFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CheckFilter) filter?: CheckFilter;
  @first(20) first: number;
  @after() after?: string;
}

import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Agreement, claimsByRevision, type Verdict, type Verified, verify } from '../../query/index.js';
import type { ClaimRow } from '../../storage/index.js';
import { ArithmeticModel } from '../checks/check.model.js';
import { fromEngine, fromRow } from '../claims/claim.mapper.js';
import { ClaimModel, ReadClaimModel } from '../claims/claim.model.js';
import { AgreementEnum, VerdictEnum } from '../enums.js';

@ArgsType()
class VerifyArgs {
  @Field({ description: 'A statement, or an abstract; 20,000 characters at most.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text: string;
  @Field(() => String, { nullable: true, description: 'Its title, where it has one.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  title?: string;
  @Field(() => Int, { defaultValue: 5, description: 'Nearest reported claims to show for each; 1 to 20.' })
  @Min(1)
  @Max(20)
  nearest: number;
}

@ObjectType('SlotAgreement', { description: 'A slot of a statement beside that of a reported claim.' })
class SlotAgreementModel {
  @Field() slot: string;
  @Field(() => String, { nullable: true }) stated: string | null;
  @Field(() => String, { nullable: true }) reported: string | null;
  @Field(() => AgreementEnum) agreement: Agreement;
}

@ObjectType('NearestClaim', { description: 'A reported claim beside a stated one.' })
class NearestClaimModel {
  @Field(() => ClaimModel) claim: ClaimModel;
  @Field(() => VerdictEnum, { description: 'What this claim alone makes of the statement.' }) verdict: Verdict;
  @Field(() => [SlotAgreementModel]) slots: SlotAgreementModel[];
}

@ObjectType('VerifiedClaim', { description: 'A claim of the statement, and what has been reported of it.' })
class VerifiedClaimModel {
  @Field(() => ReadClaimModel, { description: 'As the engine reads it.' }) stated: ReadClaimModel;
  @Field(() => VerdictEnum) verdict: Verdict;
  @Field(() => [NearestClaimModel], { description: 'What speaks for it first, then against it, then the related.' })
  nearest: NearestClaimModel[];
}

@ObjectType('Verification', { description: 'What has been reported of the claims of a text, and what its own arithmetic says.' })
class VerificationModel {
  @Field(() => [VerifiedClaimModel], { description: 'One for each claim in the text; none where it states no result.' })
  claims: VerifiedClaimModel[];
  @Field(() => [ArithmeticModel], { description: 'Whether the arithmetic of the text itself holds.' }) checks: ArithmeticModel[];
}

@Resolver()
export class VerifyResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => VerificationModel, {
    description: 'Whether what a text states has been reported, what contradicts it, and whether its arithmetic holds. Nothing is stored.',
  })
  async verify(@Args() { text, title, nearest }: VerifyArgs): Promise<VerificationModel> {
    const { claims, checks } = await verify(this.dataSource, { text, title: title ?? '' }, nearest);
    const rows = await claimsByRevision(
      this.dataSource,
      claims.flatMap((one) => one.nearest.map(({ reported }) => reported.revision)),
    );
    return { claims: claims.map((one) => verifiedModel(one, text, rows)), checks: checks.map(({ claims: _ids, ...check }) => check) };
  }
}

function verifiedModel({ claim, verdict, nearest }: Verified, text: string, rows: ReadonlyMap<number, ClaimRow>): VerifiedClaimModel {
  return {
    stated: fromEngine(claim, text),
    verdict,
    nearest: nearest.flatMap(({ reported, verdict, slots }) => {
      const row = rows.get(reported.revision);
      return row ? [{ claim: fromRow(row), verdict, slots: [...slots] }] : [];
    }),
  };
}

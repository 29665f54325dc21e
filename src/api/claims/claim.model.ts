import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attribution, Direction, HardwareRole, Qualifier, Relation } from '../../engine/index.js';
import type { EndedBy, ReviewState } from '../../storage/index.js';
import { AttributionEnum, DirectionEnum, EndedByEnum, QualifierEnum, RelationEnum, ReviewStateEnum, RoleEnum } from '../enums.js';
import { HardwareModel } from '../hardware/hardware.model.js';

@ObjectType('Interval', { description: 'Both bounds of a value; equal where it is one number.' })
export class IntervalModel {
  @Field(() => Float) low: number;
  @Field(() => Float) high: number;
}

@ObjectType('SiValue', { description: "The value in its unit's base: 13 ms is 0.013 s." })
export class SiValueModel extends IntervalModel {
  @Field() unit: string;
}

@ObjectType('Evidence', {
  description: 'Where the abstract says so. Offsets are UTF-16 into the abstract: abstract.slice(start, end) is the quote.',
})
export class EvidenceModel {
  @Field({ description: 'The value as written.' }) quote: string;
  @Field({ description: 'The sentence that holds it.' }) sentence: string;
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field(() => Int, { description: 'Where the sentence begins in the abstract.' }) sentenceStart: number;
}

@ObjectType('ClaimHardware', { description: 'Hardware that a claim names.' })
export class ClaimHardwareModel {
  @Field({ description: 'As the abstract writes it.' }) text: string;
  @Field(() => RoleEnum) role: HardwareRole;
  @Field(() => HardwareModel) hardware: HardwareModel;
}

/** What a claim is wherever it comes from: read from a text just now, or stored. */
@ObjectType('ReadClaim', { description: 'A number stated as an outcome, read from a text just now.' })
export class ReadClaimModel {
  @Field(() => ID, { description: 'Stable: the same abstract gives the same ids.' }) id: string;
  @Field(() => IntervalModel, { description: 'The bounds as stated, never averaged.' }) value: IntervalModel;
  @Field(() => QualifierEnum) qualifier: Qualifier;
  @Field({ description: 'Canonical unit: x, %, pp, tokens/s, ms, W, ...; empty for scores.' }) unit: string;
  @Field({ description: 'Canonical metric id.' }) metric: string;
  @Field(() => RelationEnum) relation: Relation;
  @Field(() => DirectionEnum) direction: Direction;
  @Field(() => String, { nullable: true, description: 'What the number is about.' }) subject: string | null;
  @Field(() => String, { nullable: true, description: 'What it is compared with.' }) baseline: string | null;
  @Field(() => Float, { nullable: true, description: "The baseline's own number." }) baselineValue: number | null;
  @Field(() => Float, { nullable: true, description: 'Where a "from A to B" began.' }) from: number | null;
  @Field(() => String, { nullable: true, description: 'Where else it holds: prefill, batch size 8, W2A8.' }) condition: string | null;
  @Field(() => AttributionEnum) attribution: Attribution;
  @Field(() => IntervalModel, {
    nullable: true,
    description: 'As an improvement factor, above 1 for better: "31% lower latency" is 1.449.',
  })
  factor: IntervalModel | null;
  @Field(() => SiValueModel, { nullable: true }) si: SiValueModel | null;
  @Field(() => Float, { description: '0 to 1.' }) confidence: number;
  @Field(() => [String], { description: 'The rules that fired, in order.' }) rules: string[];
  @Field() engineVersion: string;
  @Field(() => EvidenceModel) evidence: EvidenceModel;
  @Field(() => [ClaimHardwareModel]) hardware: ClaimHardwareModel[];
  @Field(() => [String], { description: 'AI models it was measured with.' }) models: string[];
  @Field(() => [String], { description: 'Data sets and benchmarks.' }) datasets: string[];
}

@ObjectType('Claim', { description: 'A number stated as an outcome in the abstract of a paper, with all that says what it means.' })
export class ClaimModel extends ReadClaimModel {
  @Field({ description: 'Whether this is what is said now: the last word on it, of the newest version of its paper.' }) current: boolean;
  @Field({ description: 'Since when it is said so.' }) since: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'Until when it was said so; null where it still is. With asOf too, it tells what came later.',
  })
  until: Date | null;
  @Field(() => EndedByEnum, { nullable: true, description: 'Why it is said no longer; null where it still is.' }) endedBy: EndedBy | null;
  @Field(() => ReviewStateEnum, { description: 'What reviewers left it at.' }) review: ReviewState;
  @Field(() => [String], { description: 'The slots that reviewers corrected; they show the corrected values.' }) corrected: string[];
  revision: number;
  paperVersionId: number;
  subjectId: number | null;
  baselineId: number | null;
  /** The time whose checks and reviews are shown; now where there is none. */
  asOf?: Date;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PaperVersion', { description: 'A paper as it was read at one time; a changed abstract makes a new version.' })
export class PaperVersionModel {
  @Field(() => ID, { description: 'The id that its source gave the paper.' }) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Whether it is the newest.' }) current: boolean;
  @Field() title: string;
  @Field({ description: 'Character for character as given; offsets of claims count in it.' }) abstract: string;
  @Field({ description: 'SHA-256 of title and abstract.' }) contentHash: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; the first of the month where only an arXiv id tells it.' }) published:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Where it is to be read; null where neither its source nor its id tells.' }) url:
    | string
    | null;
  @Field() createdAt: Date;
  paperKey: number;
  versionKey: number;
  /** The time whose claims are shown; now where there is none. */
  asOf?: Date;
}

import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Hardware', { description: 'A piece of hardware of the registry; only the name is known of what just an abstract named.' })
export class HardwareModel {
  @Field(() => ID) id: string | number;
  @Field() name: string;
  @Field(() => String, { nullable: true }) vendor: string | null;
  @Field(() => String, { nullable: true }) kind: string | null;
  @Field(() => String, { nullable: true }) family: string | null;
  @Field(() => Int, { nullable: true }) year: number | null;
  @Field(() => Float, { nullable: true, description: 'GB on the board.' }) memoryGb: number | null;
  @Field(() => Float, { nullable: true, description: "The maker's thermal or board power, in watts." }) powerW: number | null;
}

import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { extract } from '../../engine/index.js';
import { fromEngine } from '../claims/claim.mapper.js';
import { ReadClaimModel } from '../claims/claim.model.js';

@ArgsType()
class ExtractArgs {
  @Field({ description: 'An abstract, or any text; 50,000 characters at most.' }) @IsString() @IsNotEmpty() @MaxLength(50_000) text: string;
  @Field({ nullable: true, description: 'Its title, which may name its system.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  title?: string;
}

@Resolver(() => ReadClaimModel)
export class ExtractResolver {
  @Query(() => [ReadClaimModel], { description: 'The claims of a text, read now; nothing is stored.' })
  extract(@Args() { text, title }: ExtractArgs): ReadClaimModel[] {
    return extract({ id: '', title: title ?? '', abstract: text }).map((claim) => fromEngine(claim, text));
  }
}

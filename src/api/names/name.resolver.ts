import { Args, ArgsType, Field, Float, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArrayMinSize, IsEnum, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { type ClaimFilter, NAME_KINDS, type NameKind, namesLike } from '../../query/index.js';
import { ClaimConnection } from '../claims/claim.connection.js';
import { first } from '../claims/claim.filter.js';
import { NameKindEnum } from '../enums.js';

@ObjectType('NameMatch', { description: 'A name that claims use.' })
export class NameMatchModel {
  @Field(() => NameKindEnum) kind: NameKind;
  @Field() name: string;
  @Field(() => Float, { description: 'How near it is to what was asked for; 1 for the same.' }) score: number;
  @Field(() => Int, { description: 'Current claims that use it; not counted for metrics.' }) claims: number;
}

@ArgsType()
class NamesArgs {
  @Field({ description: 'As one remembers it.' }) @IsString() @IsNotEmpty() @MaxLength(200) like: string;
  @Field(() => [NameKindEnum], { defaultValue: [...NAME_KINDS] }) @IsEnum(NameKindEnum, { each: true }) @ArrayMinSize(1) kinds: NameKind[];
  @first(10) first: number;
}

/** Names within a filter, by the kind of thing they name. */
function namesIn(filter: ClaimFilter): [NameKind, string][] {
  const { baseline, subject, model, dataset, hardware = [], and = [], or = [] } = filter;
  const own: (readonly [NameKind, string | undefined])[] = [
    ['SYSTEM', baseline],
    ['SYSTEM', subject],
    ['MODEL', model],
    ['DATASET', dataset],
    ...hardware.map(({ name }) => ['HARDWARE', name] as const),
  ];
  return [...own.flatMap(([kind, name]): [NameKind, string][] => (name ? [[kind, name]] : [])), ...[...and, ...or].flatMap(namesIn)];
}

@Resolver(() => ClaimConnection)
export class NameResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [NameMatchModel], { description: 'Names that claims use, found through aliases and misspellings, nearest first.' })
  names(@Args() { like, kinds, first }: NamesArgs): Promise<NameMatchModel[]> {
    return namesLike(this.dataSource, like, kinds, first);
  }

  @ResolveField(() => [NameMatchModel], {
    description: "Other names that the filter's may have meant, nearest first; empty where the filter finds claims.",
  })
  async didYouMean(@Parent() { edges, pageInfo, scope: { filter } }: ClaimConnection): Promise<NameMatchModel[]> {
    if (edges.length > 0 || pageInfo.hasPreviousPage || !filter) return [];
    const found: NameMatchModel[] = [];
    for (const [kind, name] of namesIn(filter).slice(0, 5)) found.push(...(await namesLike(this.dataSource, name, [kind], 3)));
    return found;
  }
}

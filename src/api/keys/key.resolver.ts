import { Args, ArgsType, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsEnum, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { BadQuestion } from '../../query/index.js';
import { type KeyRole, KeyStore } from '../../storage/index.js';
import { KeyRoleEnum } from '../enums.js';
import type { RequestContext } from '../request-context.js';
import { demand } from './access.js';

@ObjectType('ApiKey', { description: 'Who may do what. The key itself is kept nowhere.' })
class ApiKeyModel {
  @Field(() => ID) id: number;
  @Field() name: string;
  @Field(() => KeyRoleEnum) role: KeyRole;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) revokedAt: Date | null;
}

@ArgsType()
class NewKeyArgs {
  @Field({ description: 'Who holds it; reviews show it.' }) @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @Field(() => KeyRoleEnum) @IsEnum(KeyRoleEnum) role: KeyRole;
}

/** Keys to the API, for admins. */
@Resolver(() => ApiKeyModel)
export class KeyResolver {
  private readonly keys: KeyStore;

  constructor(dataSource: DataSource) {
    this.keys = new KeyStore(dataSource);
  }

  @Query(() => ApiKeyModel, { nullable: true, description: 'Whose key the request came with; null for none.' })
  me(@Context() { key }: RequestContext): ApiKeyModel | null {
    return key;
  }

  @Query(() => [ApiKeyModel], { description: 'All keys, revoked ones too. For admins.' })
  apiKeys(@Context() { key }: RequestContext): Promise<ApiKeyModel[]> {
    demand(key, 'admin');
    return this.keys.list();
  }

  @Mutation(() => String, { description: 'A new key, shown this once. For admins.' })
  async createApiKey(@Args() { name, role }: NewKeyArgs, @Context() { key }: RequestContext): Promise<string> {
    demand(key, 'admin');
    if ((await this.keys.list()).some((one) => one.name === name)) throw new BadQuestion(`there is a key called ${name}`);
    return this.keys.add(name, role);
  }

  @Mutation(() => Boolean, { description: 'Takes a key out of force; whether there was one. For admins.' })
  revokeApiKey(@Args('name') name: string, @Context() { key }: RequestContext): Promise<boolean> {
    demand(key, 'admin');
    return this.keys.revoke(name);
  }
}

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { DateTimeScalar, RESOLVERS } from '../api/index.js';
import { print } from './output.js';

/** The API's schema, without a server. */
export async function apiSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS, [DateTimeScalar]);
  await app.close();
  return schema;
}

/** The API's schema in GraphQL's own language, in the order of the alphabet. */
export const schemaText = async (): Promise<string> => printSchema(lexicographicSortSchema(await apiSchema()));

export async function schemaCommand(): Promise<number> {
  await print(await schemaText());
  return 0;
}

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { ClaimsBehind } from './claims-behind.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { formatError } from './errors.js';
import { GraphiqlController } from './graphiql.controller.js';
import { ExportController } from './export/export.controller.js';
import { Access, refusedByApollo } from './keys/access.js';
import { limits, LONGEST } from './limits.js';
import { createLoaders } from './loaders.js';
import { QuestionFilter } from './question.filter.js';
import type { RequestContext } from './request-context.js';
import { RESOLVERS } from './resolvers.js';

const logger = new Logger('GraphQL');

/** What tells who asks, for GraphQL and for downloads alike. */
@Module({ providers: [Access], exports: [Access] })
class AccessModule {}

@Module({
  imports: [
    AccessModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [AccessModule],
      inject: [DataSource, Access],
      useFactory: (dataSource: DataSource, access: Access) => ({
        autoSchemaFile: true,
        sortSchema: true,
        playground: false,
        graphiql: false,
        includeStacktraceInErrorResponses: false,
        introspection: true,
        // Keys come in headers that no foreign page can send along, so a plain GET may be answered, and cached.
        csrfPrevention: false,
        parseOptions: { maxTokens: LONGEST },
        plugins: [limits],
        context: async (request: Parameters<Access['holder']>[0]): Promise<RequestContext> => ({
          loaders: createLoaders(dataSource),
          behind: new ClaimsBehind(dataSource),
          key: await access.holder(request).catch(refusedByApollo),
        }),
        formatError: (formatted, error) => {
          const shown = formatError(formatted, error);
          if (shown.extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
            logger.error((error as Error).message, ((error as { originalError?: Error }).originalError ?? (error as Error)).stack);
          return shown;
        },
      }),
    }),
  ],
  controllers: [GraphiqlController, ExportController],
  providers: [DateTimeScalar, ...RESOLVERS, { provide: APP_FILTER, useClass: QuestionFilter }],
})
export class ApiModule {}

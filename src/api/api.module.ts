import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { ClaimService } from './claims/claim.service.js';
import { formatError } from './errors.js';
import { GraphiqlController } from './graphiql.controller.js';
import { HardwareService } from './hardware/hardware.service.js';
import { createLoaders } from './loaders.js';
import type { RequestContext } from './request-context.js';
import { RESOLVERS } from './resolvers.js';

const logger = new Logger('GraphQL');

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => ({
        autoSchemaFile: true,
        sortSchema: true,
        playground: false,
        graphiql: false,
        includeStacktraceInErrorResponses: false,
        introspection: true,
        context: (): RequestContext => ({ loaders: createLoaders(dataSource) }),
        formatError: (formatted, error) => {
          const shown = formatError(formatted, error);
          if (shown.extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
            logger.error((error as Error).message, ((error as { originalError?: Error }).originalError ?? (error as Error)).stack);
          return shown;
        },
      }),
    }),
  ],
  controllers: [GraphiqlController],
  providers: [...RESOLVERS, ClaimService, HardwareService],
})
export class ApiModule {}

import compress from '@fastify/compress';
import etag from '@fastify/etag';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { type ApiSettings, storableText, validation } from './api/index.js';
import { AppModule } from './app.module.js';
import { servePage } from './page.js';

/** Bytes that a request may have. */
const BODY_LIMIT = 1_000_000;

/** The service, ready to listen; closing it leaves the database open. */
export async function createApp(dataSource: DataSource, settings: ApiSettings = { reading: 'open' }): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, requestTimeout: 30_000 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(dataSource, settings), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.useGlobalPipes(storableText, validation);
  const server = adapter.getInstance();
  // Answers to GET may be kept, and are asked for again by their ETag; those behind a key only by who has it.
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || !request.url.startsWith('/graphql')) return payload;
    reply.header(
      'cache-control',
      reply.statusCode !== 200 ? 'no-store' : settings.reading === 'open' ? 'public, no-cache' : 'private, no-cache',
    );
    reply.header('vary', 'authorization, x-api-key, accept-encoding');
    return payload;
  });
  await app.register(etag);
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 1_024 });
  await servePage(app);
  return app;
}

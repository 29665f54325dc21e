import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { validation } from './api/index.js';
import { AppModule } from './app.module.js';

/** Bytes that a request may have. */
const BODY_LIMIT = 1_000_000;

/** The service, ready to listen; closing it leaves the database open. */
export async function createApp(dataSource: DataSource): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, requestTimeout: 30_000 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(dataSource), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.useGlobalPipes(validation);
  return app;
}

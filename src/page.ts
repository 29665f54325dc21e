import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The page as the build leaves it. */
const BUILT = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** Paths of its views; all are the same page, which reads its own address. */
const VIEWS = ['/', '/paper', '/compare', '/check', '/review', '/ingest'];

/** Only what comes from here is loaded or asked, nothing inside the page is run, and no other page may hold it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page and its assets, whose names change with their content. @throws where the page was not built. */
export async function servePage(app: NestFastifyApplication): Promise<void> {
  const page = readFileSync(`${BUILT}index.html`, 'utf8');
  await app.register(serveFiles, { root: `${BUILT}assets/`, prefix: '/assets/', immutable: true, maxAge: '365d', index: false });
  const server = app.getHttpAdapter().getInstance();
  for (const path of VIEWS)
    server.get(path, (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .headers({
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-cache',
        })
        .send(page),
    );
}

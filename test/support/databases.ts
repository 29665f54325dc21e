import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/storage/index.js';

export type Kind = 'embedded' | 'PostgreSQL';

/** Runs a suite on the embedded database and on a real PostgreSQL; the latter shows as skipped where there is none. */
export function onBothDatabases(name: string, suite: (open: () => Promise<Database>) => void): void {
  describe(`${name} on the embedded database`, () => suite(() => openDatabase({ folder: null })));
  (process.env['TEST_DATABASE_URL'] ? describe : describe.skip)(`${name} on PostgreSQL`, () => suite(openFresh));
}

/** A database of its own on the test server, dropped when closed. */
async function openFresh(): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'] as string;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href });
  const close = async (): Promise<void> => {
    await database.close();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { ...database, close };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

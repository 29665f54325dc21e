import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/index.js';
import { lockFolder } from './folder-lock.js';
import { migrations } from './migrations.js';
import { PgliteStream } from './pglite-stream.js';

/** Where claims are kept: a PostgreSQL, or a folder of the embedded one (null: in memory, gone with the process). */
export type DatabaseAddress = { readonly url: string } | { readonly folder: string | null };

/** An open database, and how to let go of it. */
export interface Database {
  readonly dataSource: DataSource;
  readonly kind: 'postgresql' | 'embedded';
  close(): Promise<void>;
}

/** Milliseconds to wait for a connection, and for one statement. */
const CONNECT_LIMIT = 15_000;
const STATEMENT_LIMIT = 120_000;

const common = {
  type: 'postgres',
  entities: ENTITIES,
  migrations: migrations(),
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
} as const;

/**
 * Opens a database; `migrate` brings its tables up to date.
 * @throws FolderLocked where another process has the folder; the driver's error where PostgreSQL cannot be reached.
 */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  return 'url' in address ? openPostgres(address.url) : openEmbedded(address.folder);
}

async function openPostgres(url: string): Promise<Database> {
  const options: DataSourceOptions = {
    ...common,
    url,
    applicationName: 'benchclaims',
    extra: { max: 10, connectionTimeoutMillis: CONNECT_LIMIT, statement_timeout: STATEMENT_LIMIT },
  };
  const dataSource = await new DataSource(options).initialize();
  return { dataSource, kind: 'postgresql', close: () => dataSource.destroy() };
}

/** One session, so one connection: a second would wait for the first, and inside a transaction for ever, hence the limit. */
async function openEmbedded(folder: string | null): Promise<Database> {
  const unlock = folder === null ? () => {} : lockFolder(folder);
  try {
    const extensions = { fuzzystrmatch, pg_trgm };
    const embedded = await (folder === null ? PGlite.create({ extensions }) : PGlite.create(`${folder}/pgdata`, { extensions }));
    const dataSource = await new DataSource({
      ...common,
      username: 'postgres',
      database: 'postgres',
      extra: { max: 1, connectionTimeoutMillis: CONNECT_LIMIT, idleTimeoutMillis: 0, stream: () => new PgliteStream(embedded) },
    }).initialize();
    const close = async (): Promise<void> => {
      await dataSource.destroy();
      await embedded.close();
      unlock();
    };
    return { dataSource, kind: 'embedded', close };
  } catch (error) {
    unlock();
    throw error;
  }
}

import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { type Database, Reextraction } from '../storage/index.js';
import { openMigrated } from './open.js';
import { warn } from './output.js';

/** Milliseconds that open requests get to finish. */
const GRACE = 10_000;

/** Serves GraphQL until it is told to stop. */
export async function serveCommand(config: Config): Promise<number> {
  return serveDatabase(config, await openMigrated(config));
}

/** Serves an open database, and closes it in the end. */
export async function serveDatabase(config: Config, database: Database): Promise<number> {
  try {
    const app = await createApp(database.dataSource, config);
    await app.listen(config.port, config.host);
    const url = await app.getUrl();
    warn(`Benchclaims serves ${url} from the ${database.kind} database; queries go to ${url}/graphql, and are tried at ${url}/graphiql`);
    const outdated = await new Reextraction(database.dataSource).left();
    if (outdated > 0) warn(`${outdated} papers were read by an older engine: "benchclaims reextract" reads them again`);
    await stopAsked();
    setTimeout(() => process.exit(1), GRACE).unref();
    await app.close();
    return 0;
  } finally {
    await database.close();
  }
}

const stopAsked = (): Promise<void> => new Promise((resolve) => process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve()));

import type { Config } from '../config.js';
import { openDatabase } from '../storage/index.js';
import { print } from './output.js';

/** Brings the database's tables up to date, or takes the last migration back. */
export async function migrateCommand(config: Config, down: boolean): Promise<number> {
  const { dataSource, close } = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataFolder });
  try {
    if (down) {
      await dataSource.undoLastMigration();
      await print('the last migration was taken back');
    } else {
      const ran = await dataSource.runMigrations();
      await print(ran.length > 0 ? ran.map(({ name }) => `ran ${name}`).join('\n') : 'nothing to do: the tables are up to date');
    }
    return 0;
  } finally {
    await close();
  }
}

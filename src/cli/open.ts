import type { Config } from '../config.js';
import { type Database, openDatabase } from '../storage/index.js';

/** The database that the settings name, with its tables brought up to date. */
export async function openMigrated(config: Config): Promise<Database> {
  const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataFolder });
  try {
    await database.dataSource.runMigrations();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

import type { DataSource } from 'typeorm';

/** Counts the statements that a piece of work sends to the database. */
export async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const counted = {
    logQuery: (query: string) => void sent.push(query),
    logQueryError: () => {},
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
  const { logger, options } = dataSource;
  Object.assign(dataSource, { logger: counted, options: { ...options, logging: ['query'] } });
  try {
    await work();
  } finally {
    Object.assign(dataSource, { logger, options });
  }
  return sent;
}

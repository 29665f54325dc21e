import type { DataSource } from 'typeorm';

export interface Statement {
  readonly query: string;
  readonly parameters: unknown[];
}

/** The statements that a piece of work sends to the database. */
export async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const counted = {
    logQuery: (query: string, parameters: unknown[] = []) => void sent.push({ query, parameters }),
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

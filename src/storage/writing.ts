import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs a piece of writing in one transaction. Writers wait for one another, so that what one decides by what it read holds, and
 * `at`, the time from which its revisions count, is later than any that a reader could have asked for before: a state asked for
 * by its time never changes.
 */
export function writing<T>(dataSource: DataSource, work: (manager: EntityManager, at: Date) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('benchclaims.write')), pg_sleep(0.001)");
    const [{ at }] = (await manager.query("SELECT date_trunc('milliseconds', clock_timestamp()) AS at")) as [{ at: Date }];
    return work(manager, at);
  });
}

/** The latest time whose state is settled: it waits for the writer at work. In milliseconds, as all times of revisions. */
export function settledTime(dataSource: DataSource): Promise<Date> {
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock_shared(hashtext('benchclaims.write'))");
    const [{ at }] = (await manager.query("SELECT date_trunc('milliseconds', clock_timestamp()) AS at")) as [{ at: Date }];
    return at;
  });
}

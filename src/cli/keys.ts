import type { Config } from '../config.js';
import { type KeyRole, KeyStore } from '../storage/index.js';
import { openMigrated } from './open.js';
import { print, table } from './output.js';
import { UsageError } from './usage-error.js';

async function withKeys(config: Config, work: (keys: KeyStore) => Promise<void>): Promise<number> {
  const database = await openMigrated(config);
  try {
    await work(new KeyStore(database.dataSource));
    return 0;
  } finally {
    await database.close();
  }
}

/** A new key to standard output, this once: only its hash is kept. */
export const addKeyCommand = (config: Config, name: string, role: KeyRole): Promise<number> =>
  withKeys(config, async (keys) => {
    if ((await keys.list()).some((one) => one.name === name)) throw new UsageError(`there is a key called ${name}`);
    await print(await keys.add(name, role));
  });

export const listKeysCommand = (config: Config): Promise<number> =>
  withKeys(config, async (keys) => {
    const rows = (await keys.list()).map(({ name, role, createdAt, revokedAt }) => [
      name,
      role,
      createdAt.toISOString(),
      revokedAt?.toISOString() ?? '',
    ]);
    await print(table(['name', 'role', 'created', 'revoked'], rows));
  });

export const revokeKeyCommand = (config: Config, name: string): Promise<number> =>
  withKeys(config, async (keys) => {
    if (!(await keys.revoke(name))) throw new UsageError(`no key in force is called ${name}`);
    await print(`${name} is revoked`);
  });

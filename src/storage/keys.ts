import { createHash, randomBytes } from 'node:crypto';
import { type DataSource, IsNull } from 'typeorm';
import { ApiKey, type KeyRole } from './entities/index.js';

/** 32 random bytes need no slow hash: nothing guesses them. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Keys to the API. Of a key only its hash is kept: it is shown once, when it is made. */
export class KeyStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The new key itself. @throws the database's error where the name is taken. */
  async add(name: string, role: KeyRole): Promise<string> {
    const key = `bc_${randomBytes(32).toString('base64url')}`;
    await this.repository.insert({ name, role, hash: hashOf(key) });
    return key;
  }

  /** Who holds a key; null where it is unknown or revoked. */
  holder(key: string): Promise<ApiKey | null> {
    return this.repository.findOneBy({ hash: hashOf(key), revokedAt: IsNull() });
  }

  list(): Promise<ApiKey[]> {
    return this.repository.find({ order: { id: 'ASC' } });
  }

  /** Whether there was such a key in force. */
  async revoke(name: string): Promise<boolean> {
    const { affected } = await this.repository.update({ name, revokedAt: IsNull() }, { revokedAt: new Date() });
    return affected === 1;
  }

  private get repository() {
    return this.dataSource.getRepository(ApiKey);
  }
}

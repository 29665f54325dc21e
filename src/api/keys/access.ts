import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { type ApiKey, type KeyRole, KeyStore } from '../../storage/index.js';

/** What of the configuration the API needs. */
export abstract class ApiSettings {
  /** Whether reading takes no key, or any. */
  abstract readonly reading: 'open' | 'closed';
}

interface Asking {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Says who asks, by the key of a request, and whether they may. */
@Injectable()
export class Access {
  private readonly keys: KeyStore;

  constructor(
    dataSource: DataSource,
    private readonly settings: ApiSettings,
  ) {
    this.keys = new KeyStore(dataSource);
  }

  /** The holder of the request's key; null for none. @throws UnauthorizedException on a wrong key, or on none where reading is closed. */
  async holder({ headers }: Asking): Promise<ApiKey | null> {
    const [, bearer] = /^Bearer\s+(\S+)$/i.exec(String(headers['authorization'] ?? '')) ?? [];
    const given = bearer ?? headers['x-api-key'];
    if (given === undefined) {
      if (this.settings.reading === 'closed') throw new UnauthorizedException('reading needs an API key: authorization: Bearer KEY');
      return null;
    }
    const key = await this.keys.holder(String(given));
    if (!key) throw new UnauthorizedException('the API key is unknown or revoked');
    return key;
  }
}

/** Refuses a request as Apollo understands it: outside any field, it would call an exception of Nest's its own failure. */
export function refusedByApollo(error: unknown): never {
  if (!(error instanceof UnauthorizedException)) throw error;
  throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: error.getStatus() } } });
}

/** @throws UnauthorizedException without a key, ForbiddenException with one of another role. */
export function demand(key: ApiKey | null, role: KeyRole): ApiKey {
  if (!key) throw new UnauthorizedException(`this needs an API key with the role ${role}: authorization: Bearer KEY`);
  if (key.role !== role && key.role !== 'admin')
    throw new ForbiddenException(`this needs the role ${role}; the key "${key.name}" has ${key.role}`);
  return key;
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiSettings } from '../../src/api/index.js';
import { createApp } from '../../src/app.js';
import { extract } from '../../src/engine/index.js';
import { ClaimStore, type Database, KeyStore, type KeyRole, RunLog } from '../../src/storage/index.js';

export interface TestPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly published?: string;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as various as the queries
  readonly data: any;
  readonly errors?: { message: string; path?: string[]; extensions: { code: string; didYouMean?: string[] } }[];
  readonly extensions?: { cost: { complexity: number; depth: number } };
}

/** A server over a database of its own, with papers in it; started before a suite and stopped after it. */
export class Served {
  database: Database;
  private app: NestFastifyApplication;
  private keys: KeyStore;

  constructor(open: () => Promise<Database>, papers: readonly TestPaper[], settings?: ApiSettings) {
    beforeAll(async () => {
      this.database = await open();
      await this.database.dataSource.runMigrations();
      await this.store(...papers);
      this.keys = new KeyStore(this.database.dataSource);
      this.app = await createApp(this.database.dataSource, settings);
      await this.app.listen(0, '127.0.0.1');
    });
    afterAll(async () => {
      await this.app.close();
      await this.database.close();
    });
  }

  /** Reads papers into the database. */
  async store(...papers: readonly TestPaper[]): Promise<void> {
    const { dataSource } = this.database;
    const run = await new RunLog(dataSource).begin('test');
    const read = papers.map((paper) => ({ paper: { published: null, ...paper }, claims: extract(paper) }));
    await new ClaimStore(dataSource).save(read, run);
  }

  url(path = '/graphql'): Promise<string> {
    return this.app.getUrl().then((url) => `${url}${path}`);
  }

  key(name: string, role: KeyRole): Promise<string> {
    return this.keys.add(name, role);
  }

  async ask(query: string, { key, variables }: { key?: string; variables?: object } = {}): Promise<Answer> {
    const answer = await fetch(await this.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  }

  /** The data of a query that must not fail. */
  async data(query: string, options: { key?: string; variables?: object } = {}): Promise<Answer['data']> {
    const { data, errors } = await this.ask(query, options);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import { extract } from '../engine/index.js';
import { ingest } from '../ingest/index.js';
import { ClaimStore, KeyStore, RunLog } from '../storage/index.js';
import { claimTable } from './claim-table.js';
import { inWords } from './ingest.js';
import { openMigrated } from './open.js';
import { print } from './output.js';
import { papers } from './papers.js';
import { serveDatabase } from './serve.js';

const SAMPLES = new URL('../../samples/', import.meta.url);
const SHOWN = 24;

/** The samples into the database, a table of what was read in them, and the server. */
export async function demoCommand(config: Config): Promise<number> {
  const files = readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => fileURLToPath(new URL(file, SAMPLES)));
  const database = await openMigrated(config);
  const summary = await ingest(files, new ClaimStore(database.dataSource), new RunLog(database.dataSource));
  const claims: ReturnType<typeof extract> = [];
  for (const file of files)
    await papers({ file, format: 'jsonl' }, async (paper) => {
      claims.push(...extract(paper));
    });
  await print(claimTable(claims.slice(0, SHOWN)));
  await print(claims.length > SHOWN ? `... and ${claims.length - SHOWN} more\n${inWords(summary)}` : inWords(summary));
  await demoKey(new KeyStore(database.dataSource));
  return serveDatabase(config, database);
}

/** A key to try reviewing with, made with the demo's database and shown this once. */
async function demoKey(keys: KeyStore): Promise<void> {
  if ((await keys.list()).length > 0) return;
  await print(
    `to review, give the page this key, or send it as a header\n  authorization: Bearer ${await keys.add('demo', 'admin')}\n(shown this once; only its hash is kept)`,
  );
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { onBothDatabases } from './support/databases.js';
import { Served, type TestPaper } from './support/served.js';

const FOLDER = 'samples/queries';
const QUERIES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
const SAMPLES = readFileSync('samples/abstracts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TestPaper);

/** The examples of samples/queries, each with its answer beside it; UPDATE_ANSWERS=1 writes the answers anew. */
onBothDatabases('the example queries', (open) => {
  const served = new Served(open, SAMPLES);

  it('are ten at least', () => expect(QUERIES.length).toBeGreaterThanOrEqual(10));

  it.each(QUERIES)('%s', async (file) => {
    const answer = await served.data(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const beside = `${FOLDER}/${file.replace('.graphql', '.json')}`;
    if (process.env['UPDATE_ANSWERS']) writeFileSync(beside, `${JSON.stringify(answer, null, 2)}\n`);
    expect(answer).toEqual(JSON.parse(readFileSync(beside, 'utf8')));
  });
});

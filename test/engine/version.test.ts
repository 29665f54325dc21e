import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Abstract, check, ENGINE_VERSION, extract } from '../../src/engine/index.js';
import { fingerprint } from '../../src/engine/normalise/identity.js';

/** What the examples came to with this version. A database is brought up to date by `reextract` only where the version changes. */
const RECORDED = { version: '1.3.0', examples: '0wygi4f1rn010ob8u9y2va' };

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

it('has another version wherever it says something else of the examples', async () => {
  const files = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.examples.ts'))
    .toSorted();
  const modules: unknown[] = await Promise.all(files.map((file) => import(resolve('src/engine', file))));
  const texts = modules.flatMap((module) => textsIn({ ...(module as object) })).filter((text) => /\s/.test(text));
  const samples = readFileSync('samples/abstracts.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Abstract);
  const papers = [...texts.map((abstract) => ({ id: 'x', title: '', abstract })), ...samples];
  const said = papers.map((paper) => {
    const claims = extract(paper);
    return [claims.map(({ engineVersion: _version, ...claim }) => claim), check(paper, claims)];
  });
  expect(papers.length).toBeGreaterThan(500);
  expect({ version: ENGINE_VERSION, examples: fingerprint(JSON.stringify(said)) }).toEqual(RECORDED);
});

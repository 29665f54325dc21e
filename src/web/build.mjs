// The page's build: types and documents of its queries from schema.gql, then one bundle in dist/web. With --types the first only.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { build } from 'esbuild';
import { parse } from 'graphql';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const GENERATED = `${HERE}generated.ts`;

const queries = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((location) => ({ location, document: parse(readFileSync(`${HERE}${location}`, 'utf8')) }));

const config = {
  enumsAsTypes: true,
  skipTypename: true,
  onlyOperationTypes: true,
  useTypeImports: true,
  documentMode: 'string',
  dedupeFragments: true,
  scalars: { DateTime: 'string', ID: 'string' },
};
const generated = await codegen({
  filename: GENERATED,
  documents: queries,
  schema: parse(readFileSync(new URL('../../schema.gql', import.meta.url), 'utf8')),
  config,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
});
writeFileSync(GENERATED, generated);

if (!process.argv.includes('--types')) {
  rmSync(OUT, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [`${HERE}main.tsx`, `${HERE}page.css`],
    outdir: `${OUT}assets`,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  const named = (source) => basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source))[0]);
  // The chart's code is asked for at once, not when the first view has found out that it needs it.
  const page = readFileSync(`${HERE}page.html`, 'utf8')
    .replace('page.css', named('page.css'))
    .replace('main.js', named('main.tsx'))
    .replace('draw.js', named('draw.ts'));
  writeFileSync(`${OUT}index.html`, page);
}

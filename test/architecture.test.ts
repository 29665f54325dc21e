import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.examples\.ts$|^web\/generated\.ts$/.test(file),
);

/** The source of an imported file of ours. */
const ours = (imported: string): string =>
  ['.ts', '.tsx'].map((ending) => imported.replace(/\.js$/, ending)).find((file) => files.includes(file)) ?? imported;

/** What the page's build generates from schema.gql. */
const GENERATED = 'web/generated.js';

/** What each file imports, type imports included: files of ours as paths below src, the rest by name. */
const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'), true, true);
    return [
      file,
      importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? ours(normalize(join(dirname(file), fileName))) : fileName)),
    ] as const;
  }),
);
const room = (file: string): string => file.split('/')[0] ?? '';

/** Rooms a room may reach into, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  storage: ['engine'],
  evaluation: ['engine'],
  ingest: ['engine', 'storage'],
  query: ['engine', 'storage'],
  export: ['engine', 'storage', 'query'],
  api: ['engine', 'storage', 'ingest', 'query', 'export'],
  web: [],
};

describe('the architecture', () => {
  it('knows every file it imports', () => {
    for (const [file, targets] of imports)
      for (const target of targets.filter((one) => /\.(?:tsx?|js)$/.test(one) && one !== GENERATED))
        expect([file, target, imports.has(target)]).toEqual([file, target, true]);
  });

  it('imports point inwards: engine, storage, then evaluation, ingest and query, then api; the page speaks GraphQL only', () => {
    for (const [file, targets] of imports) {
      const allowed = MAY_IMPORT[room(file)];
      if (!allowed) continue;
      for (const target of targets.filter((one) => imports.has(one))) {
        const into = room(target);
        expect([file, target, into === room(file) || (allowed.includes(into) && target === `${into}/index.ts`)]).toEqual([
          file,
          target,
          true,
        ]);
      }
    }
  });

  it('the engine is pure: nothing but itself, and compromise in one file', () => {
    const outside = [...imports]
      .filter(([file]) => room(file) === 'engine')
      .flatMap(([file, targets]) => targets.filter((target) => !target.startsWith('engine/')).map((target) => `${file}: ${target}`));
    expect(outside).toEqual(['engine/nlp.ts: compromise/two']);
    for (const file of files.filter((one) => room(one) === 'engine'))
      expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/\b(?:Date\.now|new Date|Math\.random|process\.|performance\.)/);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`circle: ${[...path.slice(path.indexOf(file)), file].join(' > ')}`);
      if (done.has(file)) return;
      for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBe(files.length);
  });

  it('names each room in one place only', () => {
    expect(
      readdirSync(SRC)
        .map((entry) => relative('', entry))
        .sort(),
    ).toEqual([
      'api',
      'app.module.ts',
      'app.ts',
      'cli',
      'cli.ts',
      'config.ts',
      'engine',
      'evaluation',
      'export',
      'ingest',
      'main.ts',
      'page.ts',
      'query',
      'storage',
      'web',
    ]);
  });
});

#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { EvalOptions } from './cli/eval.js';
import type { ExportOptions } from './cli/export.js';
import { warn } from './cli/output.js';
import type { ReextractOptions } from './cli/reextract.js';
import type { Config } from './config.js';
import { FORMATS, type Format } from './ingest/index.js';
import type { KeyRole } from './storage/index.js';

const SETTINGS = `
Settings come from the environment:
  DATABASE_URL         PostgreSQL's address; without it the embedded database is used
  BENCHCLAIMS_DATA     the embedded database's folder (default .benchclaims)
  PORT, HOST           where to serve (default 3000 on 127.0.0.1)
  BENCHCLAIMS_READING  open, or closed: then reading takes an API key (default open)`;

interface Reading {
  readonly from?: Format;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const program = new Command('benchclaims');
const wholeNumber =
  (pattern: RegExp, what: string) =>
  (text: string): number => {
    if (!pattern.test(text)) throw new InvalidArgumentError(`not a ${what}`);
    return Number(text);
  };
const count = wholeNumber(/^\d{1,4}$/, 'whole number');
const file = (): Argument => new Argument('[file]', '"-" for standard input').default('-');
const from = (): Option => new Option('--from <format>', 'how the file is written (default: recognised)').choices(FORMATS);
const threads = (): Option =>
  new Option('--threads <count>', 'worker threads that read the claims of larger files')
    .argParser(wholeNumber(/^[1-9]\d{0,2}$/, 'whole number from 1 to 999'))
    .default(Math.min(4, availableParallelism()));
/** What a command needs is loaded only when it is called: `extract` waits for no server. */
const config = async (): Promise<Config> => (await import('./config.js')).loadConfig(process.env);
const run = async (result: Promise<number>): Promise<void> => {
  process.exitCode = await result;
};

program
  .description('Reads paper abstracts, stores their quantitative claims and serves them through GraphQL.')
  .version(version)
  .addHelpText('after', SETTINGS)
  .exitOverride()
  .showHelpAfterError(false)
  .configureOutput({ outputError: () => {} });
const command = (name: string, summary: string): Command =>
  program
    .command(name)
    .description(summary)
    .exitOverride()
    .configureOutput({ outputError: () => {} });

command('extract', 'claims of a file to standard output, nothing stored')
  .addArgument(file())
  .addOption(from())
  .addOption(new Option('--format <format>', 'of the output').choices(['jsonl', 'table']).default('jsonl'))
  .addOption(threads())
  .action(async (path: string, options: Reading & { format: 'jsonl' | 'table'; threads: number }) =>
    run((await import('./cli/extract.js')).extractCommand({ file: path, format: options.from }, options.format, options.threads)),
  );
command('quantities', 'every quantity of a file to standard output, claim or not')
  .addArgument(file())
  .addOption(from())
  .addOption(new Option('--format <format>', 'of the output').choices(['jsonl']).default('jsonl'))
  .action(async (path: string, options: Reading) =>
    run((await import('./cli/quantities.js')).quantitiesCommand({ file: path, format: options.from })),
  );
command('explain', 'a sentence with its quantities and mentions marked, and the rules behind each claim')
  .argument('<sentence>')
  .action(async (sentence: string) => run((await import('./cli/explain.js')).explainCommand(sentence)));
command('eval', 'how the engine does on annotated abstracts')
  .requiredOption('--gold <file>', 'annotations: {"id", "claims"} a line')
  .requiredOption('--abstracts <file>', 'the abstracts they are of')
  .option('--errors <count>', 'show so many errors, the surest first', count, 0)
  .option('--floors <file>', 'exit with 1 where a figure is under its floor')
  .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'))
  .action(async (options: EvalOptions) => run((await import('./cli/eval.js')).evalCommand(options)));
command('ingest', 'files into the database')
  .argument('<files...>')
  .addOption(from())
  .addOption(new Option('--format <format>', 'of the summary').choices(['text', 'json']).default('text'))
  .addOption(threads())
  .action(async (files: string[], options: Reading & { format: 'text' | 'json'; threads: number }) =>
    run((await import('./cli/ingest.js')).ingestCommand(await config(), files, options.from, options.format, options.threads)),
  );
command('reextract', 'stored papers brought to the current engine; a stopped run goes on where it was')
  .option('--changes <file>', 'every claim that is added, gone or changed, before and after, as JSONL')
  .addOption(new Option('--format <format>', 'of the summary').choices(['text', 'json']).default('text'))
  .addOption(threads())
  .action(async (options: ReextractOptions) => run((await import('./cli/reextract.js')).reextractCommand(await config(), options)));
command('export', 'claims of a filter to a file')
  .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'jsonl', 'parquet', 'gold']).default('jsonl'))
  .option('--filter <json>', 'a ClaimFilter of the API, as JSON: \'{"metric": ["speedup"]}\'')
  .option('--as-of <time>', 'the state at a time, or a snapshot again')
  .option('--out <file>', 'where to', '-')
  .action(async (options: ExportOptions) => run((await import('./cli/export.js')).exportCommand(await config(), options)));
const keys = program.command('keys').description('who may review, ingest, administrate; of a key only the hash is kept');
const keysCommand = (name: string, summary: string): Command =>
  keys
    .command(name)
    .description(summary)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
keysCommand('add', 'a new key, shown this once')
  .argument('<name>')
  .addOption(new Option('--role <role>', 'what it allows').choices(['reader', 'reviewer', 'ingester', 'admin']).makeOptionMandatory())
  .action(async (name: string, { role }: { role: KeyRole }) =>
    run((await import('./cli/keys.js')).addKeyCommand(await config(), name, role)),
  );
keysCommand('list', 'all keys, revoked ones too').action(async () => run((await import('./cli/keys.js')).listKeysCommand(await config())));
keysCommand('revoke', 'takes a key out of force')
  .argument('<name>')
  .action(async (name: string) => run((await import('./cli/keys.js')).revokeKeyCommand(await config(), name)));
command('serve', 'GraphQL over HTTP').action(async () => run((await import('./cli/serve.js')).serveCommand(await config())));
command('migrate', "the database's tables brought up to date")
  .option('--down', 'take the last migration back')
  .action(async (options: { down?: boolean }) =>
    run((await import('./cli/migrate.js')).migrateCommand(await config(), options.down ?? false)),
  );
command('demo', 'the sample abstracts into the database, then serve').action(async () =>
  run((await import('./cli/demo.js')).demoCommand(await config())),
);
command('schema', "the API's schema").action(async () => run((await import('./cli/schema.js')).schemaCommand()));

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}

/** What the caller got wrong is one line and 2; what the world got wrong is one line and 1. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) warn(`benchclaims: ${error.message.replace(/^error: /, '')}`);
    return error.exitCode === 0 ? 0 : 2;
  }
  const message =
    error instanceof AggregateError ? error.errors.map(String).join('; ') : error instanceof Error ? error.message : String(error);
  warn(`benchclaims: ${message}`);
  return error instanceof Error && ['UsageError', 'ConfigError', 'FolderLocked'].includes(error.name) ? 2 : 1;
}

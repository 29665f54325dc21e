import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../src/engine/index.js';
import { jsonl, scratch } from './support/files.js';

const file = scratch();
const data = mkdtempSync(join(tmpdir(), 'benchclaims-cli-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** The program itself, as npm test has just built it. */
function run(args: readonly string[], input = '', env: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { DATABASE_URL: _none, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    input,
    encoding: 'utf8',
    env: { ...rest, BENCHCLAIMS_DATA: join(data, 'db'), ...env },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}
const PAPER = { id: 'p', title: 'FooServe', abstract: 'FooServe is 1.6x faster than SmoothQuant on an A100. It was run on 8 GPUs.' };

const FIELDS =
  'paperId id start end text sentence low high qualifier unit metric relation direction subject baseline baselineValue from hardware models datasets condition attribution factor si confidence rules engineVersion'.split(
    ' ',
  );

describe('extract', () => {
  it('prints the contract, a claim a line, from a file and from standard input', () => {
    const { code, out } = run(['extract', file('p.jsonl', jsonl(PAPER))]);
    const claim = JSON.parse(out) as Claim;
    expect(code).toBe(0);
    expect(Object.keys(claim)).toEqual(FIELDS);
    expect(claim).toMatchObject({
      paperId: 'p',
      text: '1.6',
      metric: 'speedup',
      baseline: 'SmoothQuant',
      hardware: [{ text: 'A100', name: 'NVIDIA A100', role: 'measured_on' }],
      factor: { low: 1.6, high: 1.6 },
    });
    expect(run(['extract', '-'], jsonl(PAPER)).out).toBe(out);
    expect(run(['extract', '--format', 'table'], jsonl(PAPER)).out).toMatch(/^paper .*\n-+.*\np +1\.6x +speedup ↑/);
  });

  it('says what it could not read, and goes on', () => {
    const { code, out, err } = run(['extract'], `{"id":\n${jsonl(PAPER)}`);
    expect([code, out.split('\n').length]).toEqual([3, 2]);
    expect(err).toMatch(/^-:1: not JSON: /);
  });
});

it('quantities prints every number, claim or not', () => {
  const lines = run(['quantities', '--format', 'jsonl'], jsonl({ ...PAPER, abstract: 'Latency drops by 31% on 8 GPUs.' }))
    .out.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toEqual([
    { paperId: 'p', start: 17, end: 19, text: '31', low: 31, high: 31, qualifier: 'exact', unit: '%', direction: 'down' },
    { paperId: 'p', start: 24, end: 25, text: '8', low: 8, high: 8, qualifier: 'exact', unit: 'GPUs', direction: 'none' },
  ]);
});

it('explain marks the sentence and gives the trail of rules', () => {
  const { out } = run(['explain', PAPER.abstract]);
  expect(out).toContain('FooServe is [1.6]x {faster} than SmoothQuant on an {A100}.');
  expect(out).toMatch(/trail: times-mark > change-or-ratio > .*compared-after/);
});

describe('ingest', () => {
  it('stores, sums up as JSON, and the second time changes nothing', () => {
    const path = file('two.jsonl', `${jsonl(PAPER)}{"id": 1\n`);
    const first = run(['ingest', path, '--format', 'json']);
    expect(JSON.parse(first.out)).toEqual({
      read: 2,
      new: 1,
      changed: 0,
      unchanged: 0,
      rejected: 1,
      claims: 1,
      seconds: expect.any(Number),
    });
    expect([first.code, first.err]).toEqual([3, expect.stringContaining(`${path}:2: not JSON`)]);
    expect(JSON.parse(run(['ingest', file('one.jsonl', jsonl(PAPER)), '--format', 'json']).out)).toMatchObject({ new: 0, unchanged: 1 });
  });
});

it('exports a snapshot, reads again with a newer engine, and hands out keys once', () => {
  const env = { BENCHCLAIMS_DATA: join(data, 'kept') };
  run(['ingest', file('kept.jsonl', jsonl(PAPER))], '', env);
  const csv = run(['export', '--format', 'csv', '--filter', '{"metric":["speedup"]}'], '', env);
  expect([csv.code, csv.out.split('\n').length]).toEqual([0, 3]);
  const id = /^snapshot (\S+)$/m.exec(csv.err)?.[1] ?? '';
  expect(run(['export', '--format', 'csv', '--filter', '{"metric":["speedup"]}', '--as-of', id], '', env).out).toBe(csv.out);
  const out = join(data, 'claims.parquet');
  expect(run(['export', '--format', 'parquet', '--out', out], '', env).code).toBe(0);
  expect(readFileSync(out).subarray(0, 4).toString()).toBe('PAR1');
  expect(run(['export', '--filter', '{"metrics":[]}'], '', env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean "metric"'),
  });
  expect(run(['reextract'], '', env).out).toMatch(/^0 papers read again: 0 claims added, 0 gone, 0 changed in/);
  expect(run(['keys', 'add', 'rae', '--role', 'reviewer'], '', env).out).toMatch(/^bc_[\w-]{43}\n$/);
  expect(run(['keys', 'add', 'rae', '--role', 'admin'], '', env)).toMatchObject({
    code: 2,
    err: 'benchclaims: there is a key called rae\n',
  });
  expect(run(['keys', 'revoke', 'rae'], '', env).code).toBe(0);
  expect(run(['keys', 'list'], '', env).out).toMatch(/rae +reviewer +\S+Z +\S+Z\n$/);
});

it('serve answers until it is told to stop', async () => {
  const server = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    env: { ...process.env, BENCHCLAIMS_DATA: join(data, 'served'), PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise<string>((resolve) =>
    server.stderr.on(
      'data',
      (text: Buffer) => /serves (\S+)/.exec(String(text))?.[1] && resolve(/serves (\S+)/.exec(String(text))?.[1] ?? ''),
    ),
  );
  expect(await (await fetch(url)).text()).toContain('<title>Benchclaims</title>');
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ claims { totalCount } }"}',
  });
  expect(await answer.json()).toMatchObject({ data: { claims: { totalCount: 0 } } });
  expect(run(['migrate'], '', { BENCHCLAIMS_DATA: join(data, 'served') })).toMatchObject({
    code: 2,
    err: expect.stringContaining(`in use by process ${server.pid}`),
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
});

describe('what the caller got wrong', () => {
  it.each([
    [['--nonsense'], "unknown option '--nonsense'"],
    [['extract', '/no/such/file'], 'no such file: /no/such/file'],
    [['extract', '/tmp'], 'is a folder, not a file: /tmp'],
    [['extract', '--from', 'pdf'], "option '--from <format>' argument 'pdf' is invalid"],
    [['ingest'], "missing required argument 'files'"],
    [['frobnicate'], "unknown command 'frobnicate'"],
  ])('%j is one line and exit code 2', (args, message) => {
    const { code, out, err } = run(args);
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(message);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT must be'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgres://'],
  ])('settings %j are checked at the start', (env, message) => {
    const { code, err } = run(['serve'], '', env);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('a database that does not answer is an error of one line', () => {
    const { code, err } = run(['migrate'], '', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(err).toMatch(/ECONNREFUSED/);
  });
});

it('--version and --help', () => {
  expect(run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(run(['--help']).out).toMatch(/extract.*quantities.*explain.*ingest.*serve.*migrate/s);
});

describe('eval', () => {
  const { text, start } = { text: '1.6', start: PAPER.abstract.indexOf('1.6') };
  const slots = { qualifier: 'exact', unit: 'x', metric: 'speedup', relation: 'ratio', direction: 'up', subject: 'FooServe' };
  const right = { start, end: start + text.length, low: 1.6, high: 1.6, ...slots, baseline: 'SmoothQuant', hardware: ['A100'] };
  const abstracts = () => file('a.jsonl', jsonl(PAPER));
  const gold = (claim: object) => file('g.jsonl', jsonl({ id: 'p', claims: [claim] }));

  it('prints figures with intervals, detectors, slots, kinds, confidence', () => {
    const { code, out } = run(['eval', '--gold', gold(right), '--abstracts', abstracts(), '--errors', '1']);
    expect(code).toBe(0);
    for (const line of [
      /^strictF1 +100\.0 +100\.0 to 100\.0$/m,
      /^compromise /m,
      /^Recognizers-Text /m,
      /^baseline +100\.0$/m,
      /^speedup +1 +100\.0/m,
    ])
      expect(out).toMatch(line);
  });

  it('shows the worst errors with their rules, and fails under a floor', () => {
    const args = ['eval', '--gold', gold({ ...right, baseline: 'AWQ' }), '--abstracts', abstracts()];
    expect(run([...args, '--errors', '1']).out).toMatch(
      /p found: .*«1\.6».*\n {2}baseline: wanted "AWQ", got "SmoothQuant"\n.*compared-after/,
    );
    const low = run([...args, '--floors', file('f.json', '{"coreF1": 50}')]);
    expect([low.code, low.err]).toEqual([1, 'coreF1 0.0 is under its floor of 50\n']);
    expect(run([...args, '--floors', file('f.json', '{"core": 50}')])).toMatchObject({ code: 2, err: expect.stringContaining('"core"') });
    expect(JSON.parse(run([...args, '--format', 'json']).out)).toMatchObject({ wanted: 1, recall: 1, coreF1: 0 });
  });

  it('says which line of the annotations is wrong', () => {
    const { code, err } = run(['eval', '--gold', gold({ quote: 'nowhere', low: 1, high: 1 }), '--abstracts', abstracts()]);
    expect([code, err.includes('g.jsonl:1: not in the abstract: nowhere')]).toEqual([2, true]);
  });
});

it('reads the same on threads as without', () => {
  const many = file('many.jsonl', jsonl(...Array.from({ length: 150 }, (_, i) => ({ ...PAPER, id: `p${i}` }))));
  const alone = run(['extract', many, '--format', 'jsonl']);
  expect(run(['extract', many, '--format', 'jsonl', '--threads', '2'])).toEqual(alone);
  expect(alone.out.trim().split('\n')).toHaveLength(150);
});

// Scores the engine against annotated abstracts and compares with the floors beside this file.
// node bench/score.mjs [gold folder]; exits with 1 under a floor.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const gold = process.argv[2] ?? '../shared/gold';
const abstracts = join(gold, 'dev.abstracts.jsonl');
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'benchclaims-score-'));
const predictions = join(folder, 'predictions.jsonl');

const extracted = spawnSync(process.execPath, ['dist/cli.js', 'extract', abstracts, '--format', 'jsonl'], { maxBuffer: 1e9 });
if (extracted.status !== 0) throw new Error(`extract failed: ${extracted.stderr}`);
writeFileSync(predictions, extracted.stdout);
const score = JSON.parse(
  execFileSync(
    process.execPath,
    [join(gold, 'score.mjs'), '--gold', join(gold, 'dev.gold.jsonl'), '--abstracts', abstracts, '--pred', predictions, '--json'],
    { encoding: 'utf8' },
  ),
);
rmSync(folder, { recursive: true });

const figures = { detectionF1: score.detection.f1, coreF1: score.coreF1, strictF1: score.strictF1 };
for (const [name, figure] of Object.entries(figures)) {
  const held = 100 * figure >= floors[name];
  console.log(`${held ? 'ok  ' : 'LOW '} ${name} ${(100 * figure).toFixed(1)} (floor ${floors[name]})`);
  if (!held) process.exitCode = 1;
}

// Writes the README's table of rules from the rules' own examples. node bench/rule-table.mjs [--check]: with it, nothing is
// written and the exit code is 1 where the table differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { RULES } from '../dist/engine/rules.js';

const FILES = {
  units: 'quantities/units',
  ranges: 'quantities/range',
  qualifiers: 'quantities/qualifier',
  outcomes: 'relate/outcome',
  metrics: 'relate/metric',
  directions: 'relate/direction',
  baselines: 'relate/baseline',
  slots: 'relate/slots',
};

/** The one value that a file of examples exports; its imports are of types and vanish. */
async function examplesOf(file) {
  const source = readFileSync(new URL(`../src/engine/${file}.examples.ts`, import.meta.url), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
  return Object.values(await import(`data:text/javascript,${encodeURIComponent(code)}`))[0];
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('`', "'");
const made = (value) => {
  if (typeof value === 'string') return value;
  if (value?.hardware) return [value.subject, ...value.hardware].filter(Boolean).join('; ');
  return [value]
    .flat()
    .map((part) => part ?? '-')
    .join(' ');
};

const sections = [];
for (const [kind, file] of Object.entries(FILES)) {
  const examples = await examplesOf(file);
  const rows = RULES[kind].map((rule) => {
    const { yes, no } = examples[rule];
    return `| ${rule} | ${cell(yes[0][0])} | ${cell(made(yes[0][1]))} | ${cell(no[0])} |`;
  });
  sections.push(`**${kind}**\n\n| rule | reads «the number» in | as | not in |\n| --- | --- | --- | --- |\n${rows.join('\n')}`);
}
const table = sections.join('\n\n');

const path = new URL('../README.md', import.meta.url);
const readme = readFileSync(path, 'utf8');
const [begin, end] = ['<!-- rules -->', '<!-- /rules -->'];
const [before, after] = [readme.split(begin)[0], readme.split(end)[1]];
if (after === undefined) throw new Error(`README.md has no ${begin} ... ${end}`);
const written = `${before}${begin}\n\n${table}\n\n${end}${after}`;
if (!process.argv.includes('--check')) writeFileSync(path, written);
else if (written !== readme) {
  console.error('the rule table of README.md is not that of the examples; node bench/rule-table.mjs writes it');
  process.exitCode = 1;
}

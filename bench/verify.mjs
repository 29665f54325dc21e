// How verify answers statements that are made from stored claims: as reported, with another value, baseline, hardware or system, and
// told in another form. DATABASE_URL=... node bench/verify.mjs [COUNT] (without it: the embedded database in BENCHCLAIMS_DATA).
// What is wanted: SUPPORTED as reported and in another form, CONTRADICTED with another value, else RELATED or NOT_FOUND.
import 'reflect-metadata';
import { snapshot } from '../dist/export/index.js';
import { verify } from '../dist/query/index.js';
import { openDatabase } from '../dist/storage/index.js';

const { DATABASE_URL: url, BENCHCLAIMS_DATA: folder = '.benchclaims' } = process.env;
const { dataSource, close } = await openDatabase(url ? { url } : { folder });
const COUNT = Number(process.argv[2] ?? 200);
const WORDS = {
  latency: 'latency',
  energy: 'energy',
  memory: 'memory',
  power: 'power',
  throughput: 'throughput',
  energy_efficiency: 'energy efficiency',
};

const number = (value) => String(Number(value.toPrecision(6)));

/** A claim as a person would put it; null for claims of other kinds. */
function statement({ subject, baseline, hardware, metric, unit, relation, direction, qualifier, high }) {
  const machine = hardware.find(({ role }) => role === 'measured_on');
  const end = `${baseline}${machine ? ` on an ${machine.name}` : ''}.`;
  const value = `${qualifier === 'up_to' ? 'up to ' : ''}${number(high)}`;
  const [up, word] = [direction === 'up', WORDS[metric]];
  if (metric === 'speedup' && unit === 'x' && up) return `${subject} is ${value}x faster than ${end}`;
  if (word && unit === 'x' && relation === 'ratio') return `${subject} has ${value}x ${up ? 'higher' : 'lower'} ${word} than ${end}`;
  if (word && unit === '%' && relation === 'change') return `${subject} ${up ? 'improves' : 'reduces'} ${word} by ${value}% over ${end}`;
  return null;
}

/** The same claim made otherwise; null where a kind does not fit it. */
const KINDS = {
  'as reported': (claim) => claim,
  'another value': (claim) => ({ ...claim, high: claim.high * 1.6 + 1 }),
  'another baseline': (claim) => ({ ...claim, baseline: 'QuuxNet' }),
  'another system': (claim) => ({ ...claim, subject: 'QuuxNet' }),
  'another machine': (claim) =>
    claim.hardware.some(({ role }) => role === 'measured_on')
      ? { ...claim, hardware: [{ name: 'Intel Stratix 10', text: 'Intel Stratix 10', role: 'measured_on' }] }
      : null,
  'a factor for a percentage': (claim) =>
    claim.unit === '%' && claim.direction === 'down' && claim.factor && claim.qualifier !== 'up_to'
      ? { ...claim, unit: 'x', relation: 'ratio', high: Number(claim.factor.high.toFixed(2)) }
      : null,
};

const pool = [];
for await (const claims of (await snapshot(dataSource, {})).batches())
  pool.push(...claims.filter((claim) => claim.subject && claim.baseline?.length < 40 && claim.low === claim.high && statement(claim)));
const step = Math.max(1, Math.floor(pool.length / COUNT));
const some = pool.filter((_, i) => i % step === 0).slice(0, COUNT);
console.log(`${some.length} of ${pool.length} claims with a subject, a baseline and one number`);
for (const [kind, otherwise] of Object.entries(KINDS)) {
  const counts = {};
  for (const claim of some) {
    const made = otherwise(claim);
    const text = made && statement(made);
    if (!text) continue;
    const { claims } = await verify(dataSource, { text, title: '' }, 1);
    const verdict = claims[0]?.verdict ?? 'not read';
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  console.log(
    `${kind}: ${Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([verdict, n]) => `${verdict} ${n}`)
      .join(', ')}`,
  );
}
await close();

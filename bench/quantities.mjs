// What `quantities` finds of annotated quantities in any text. node bench/quantities.mjs FILE (JSONL: "abstract" and "quantities").
// With offsets (MeasEval's quantity spans: "start", "end") by overlap, each used once; with values (NewsQuant: "value",
// "normalized_unit", "change", after the rules of CQE's evaluate_models.py) by value, value and unit, value and change.
import { readFileSync } from 'node:fs';
import { readQuantities } from '../dist/engine/index.js';

const docs = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** Our names of units in NewsQuant's spelling; what is not here is a counted thing, in the singular. */
const UNITS = {
  '': '-',
  fraction: '-',
  x: 'count',
  '%': 'percentage',
  pp: 'point',
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound',
  s: 'second',
  min: 'minute',
  h: 'hour',
  GB: 'gigabyte',
  L: 'litre',
  m: 'metre',
  ft: 'foot',
  yd: 'yard',
  mi: 'mile',
  in: 'inch',
  mph: 'mile per hour',
  'km/h': 'kilometre per hour',
  mpg: 'mile per gallon',
  hp: 'horsepower',
  bhp: 'brake horsepower',
  rpm: 'revolutions per minute',
  'N m': 'nm',
  'lb ft': 'pound-foot',
  'g/km': 'gram per kilometre',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  '°': 'degree',
  kg: 'kilogram',
  g: 'gram',
  lb: 'pound',
  oz: 'ounce',
  W: 'watt',
};
const CHANGES = { exact: '=', up_to: '=', at_least: '>', below: '<', approx: '~', average: '~' };
const singular = (word) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x|us)es$/, '$1')
    .replace(/(?<!s)s$/, '');
const unitOf = ({ unit }) => (UNITS[unit] ?? singular(unit)).toLowerCase();
const changeOf = ({ direction, qualifier }) => (qualifier === 'exact' && direction !== 'none' ? direction : CHANGES[qualifier]);
const boundsOf = ({ value }) => (/^[^-]+-/.test(value) ? value.split('-').slice(0, 2).map(Number) : [Number(value)]);
const same = (a, b) => a.length === b.length && a.every((x, i) => Math.abs(x - b[i]) <= 1e-8 + 1e-5 * Math.abs(b[i]));

const sums = { wanted: 0, made: 0, overlap: 0, value: 0, unit: 0, change: 0 };
for (const doc of docs) {
  const made = readQuantities({ id: '', title: '', ...doc });
  sums.wanted += doc.quantities.length;
  sums.made += made.length;
  const used = new Set();
  let values = 0;
  for (const wanted of doc.quantities) {
    const over = made.find((one) => !used.has(one) && one.start < wanted.end && wanted.start < one.end);
    if (over) used.add(over);
    if (wanted.value === undefined) continue;
    for (const one of made) {
      if (!same(boundsOf(wanted), one.low === one.high ? [one.low] : [one.low, one.high])) continue;
      values++;
      if (unitOf(one) === wanted.normalized_unit.toLowerCase()) sums.unit++;
      if (changeOf(one) === wanted.change) sums.change++;
    }
  }
  sums.overlap += used.size;
  sums.value += Math.min(values, doc.quantities.length);
}
const f1 = (right) => ((200 * right) / (sums.wanted + sums.made)).toFixed(1);
console.log(`${docs.length} texts, ${sums.wanted} quantities wanted, ${sums.made} made`);
if (docs.some(({ quantities }) => quantities.some(({ start }) => start !== undefined))) console.log(`overlap F1 ${f1(sums.overlap)}`);
else console.log(`F1 of value ${f1(sums.value)}, value and unit ${f1(sums.unit)}, value and change ${f1(sums.change)}`);

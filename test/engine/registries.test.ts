import { hardwareFacts } from '../../src/engine/mentions/hardware.js';
import { DATASETS } from '../../src/engine/lexicons/datasets.js';
import { HARDWARE } from '../../src/engine/lexicons/hardware.js';
import { UNITS } from '../../src/engine/lexicons/units.js';
import { extract } from '../../src/engine/index.js';

const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);

it('no name stands twice, and no alias for two things', () => {
  expect(repeated(HARDWARE.map(({ name }) => name))).toEqual([]);
  expect(repeated(DATASETS)).toEqual([]);
  expect(repeated(UNITS.map(({ unit }) => unit))).toEqual([]);
  expect(repeated(HARDWARE.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]))).toEqual([]);
  const surfaces = new Map<string, string>();
  for (const { unit, surfaces: written } of UNITS)
    for (const surface of written) {
      expect([surface, surfaces.get(surface) ?? unit]).toEqual([surface, unit]);
      surfaces.set(surface, unit);
    }
});

it('years, memory and power of hardware are possible ones', () => {
  const wrong = HARDWARE.filter(
    ({ year, memory, power }) =>
      (year !== null && (year < 1990 || year > 2030)) || (memory !== null && memory <= 0) || (power !== null && power <= 0),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['NVIDIA A100', 'GPU', 'NVIDIA'],
  ['RTX 5090 Ti', 'GPU', 'NVIDIA'],
  ['MI455X', 'GPU', 'AMD'],
  ['FooChip 9', null, null],
])('knows of %s what its name tells', (name, kind, vendor) => {
  expect(hardwareFacts(name)).toMatchObject({ kind, vendor });
});

it('keeps a name that it does not know as it is written', () => {
  const [claim] = extract({ id: 'p', title: '', abstract: 'ZorpServe is 2x faster than Quuxinator on the FrobBench benchmark.' });
  expect(claim).toMatchObject({ subject: 'ZorpServe', baseline: 'Quuxinator', datasets: ['FrobBench'] });
});

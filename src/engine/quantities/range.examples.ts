import type { Examples } from '../examples.js';

/** What each range rule makes of two numbers: low, high, unit, and where a shift began. */
export const rangeExamples: Examples<readonly [low: number, high: number, unit: string, from: number | null]> = {
  'plus-minus': {
    yes: [
      ['Accuracy is «97.49» ± 0.10%.', [97.49, 97.49, '%', null]],
      ['It scores $«0.687» \\pm 0.012$ here.', [0.687, 0.687, '', null]],
      ['It draws «5.2» +/- 0.1 W.', [5.2, 5.2, 'W', null]],
    ],
    no: ['It is 3-5% faster.', 'We add 2 W and 3 W.'],
  },
  'between-and': {
    yes: [
      ['Power falls by between «7 and 11» W.', [7, 11, 'W', null]],
      ['Accuracy is between «83.9% and 100»%.', [83.9, 100, '%', null]],
      ['The interval is [«0.80, 0.86»].', [0.8, 0.86, '', null]],
      ['It lies in the range of «3 and 4» ms.', [3, 4, 'ms', null]],
    ],
    no: ['It saves 7 W and 11 W.', 'Between runs we wait 3 s.'],
  },
  'from-to': {
    yes: [
      ['Efficiency improves from 0.065 to «0.31» samples/kJ.', [0.31, 0.31, 'samples/kJ', 0.065]],
      ['Accuracy rose from 18% to «66»%.', [66, 66, '%', 18]],
      ['The pass cuts the size from 2.42 MB to «1.65» MB.', [1.65, 1.65, 'MB', 2.42]],
    ],
    no: ['Gains range from 3% to 5%.', 'It takes 3 to 5 ms.', 'Accuracy improves from 0.79 at epoch 80 to 0.89.'],
  },
  'arrow-to': {
    yes: [
      ['Latency drops sharply (120 → «40» ms).', [40, 40, 'ms', 120]],
      ['The F1 score grows (33.4% -> «75.1»%).', [75.1, 75.1, '%', 33.4]],
      ['It cuts memory use (12 $\\to$ «3» GB).', [3, 3, 'GB', 12]],
    ],
    no: ['Latency drops from 120 to 40 ms.', 'We convert int8 → int32 values.'],
  },
  'dash-range': {
    yes: [
      ['It runs at «3.9-8.3» FPS.', [3.9, 8.3, 'FPS', null]],
      ['Energy falls by «20\\%-50»\\%.', [20, 50, '%', null]],
      ['It is «4.7 sim 71.3»times faster.', [4.7, 71.3, 'x', null]],
      ['It is «10.3–12.1»× faster.', [10.3, 12.1, 'x', null]],
      ['It is «4.6x-6.1»x faster.', [4.6, 6.1, 'x', null]],
      ['A gain of $«1.5$-$1.9»\\times$ is seen.', [1.5, 1.9, 'x', null]],
      ['It takes «1.5 to 1.9» s.', [1.5, 1.9, 's', null]],
    ],
    no: ['It grew from 10% in 2019 to more.', 'Speed rises by 3x, memory by 5x.'],
  },
};

import type { CheckKind, CheckVerdict } from './check.js';

/** A text and the verdicts of one check on it, in order; the title, where one matters, stands before " | ". */
export interface CheckExamples {
  readonly yes: readonly (readonly [text: string, ...verdicts: CheckVerdict[]])[];
  /** Texts of which the check says nothing. */
  readonly no: readonly string[];
}

export const checkExamples: Readonly<Record<Exclude<CheckKind, 'version'>, CheckExamples>> = {
  movement: {
    yes: [
      ['FooServe reduces latency from 717 ms to 151 ms (4.7x).', 'consistent'],
      ['FooServe reduces latency from 717 ms to 151 ms (6.1x).', 'inconsistent'],
      ['BarNet lifts accuracy from 27.2% to 80.9% -- a 53.7% absolute gain.', 'consistent'],
      ['It reduces the error rate by 70% (6.08% to 1.82%).', 'consistent'],
      ['It cuts memory by 90% (from 40 GB to 10 GB).', 'inconsistent'],
      ['It has 2.1x higher hit rates (72% vs. 35%).', 'consistent'],
      ['It has a perplexity of 7.59 (2.17↓ vs 9.76 in AffineQuant).', 'consistent'],
      ['It reaches 92.3 F1 (vs. 90.1 for BERT), a gain of 4.2 points.', 'inconsistent'],
      [
        'Four agents reach 91.7% success, compared to 78.0% for single-agent baselines, yielding an improvement of 13.7 points.',
        'consistent',
      ],
      ['Latency drops (120 → 40 ms, 3x).', 'consistent'],
      ['It cuts scoring latency from 300 ms to 2 ms (80% lower end-to-end latency).', 'not_checkable'],
      ['It takes 20% less time (8 s vs. 10 s), 30% less energy (70 J vs. 100 J).', 'consistent', 'consistent'],
      ['FooServe has a 10.1x speedup over Bar, increasing throughput from 61 to 616 FPS.', 'consistent'],
      ['Runtime drops from 6.5 hours to 16 minutes (23.6x speedup).', 'not_checkable'],
      ['It reduces latency from 40 ms to 10 ms, an average 2.4x speedup.', 'not_checkable'],
    ],
    no: [
      'Accuracy rises from 40% to 60%, and energy falls by 30%.',
      'It reduces latency by 30% and lifts accuracy from 40% to 60%.',
      'It reduces error by 72% and eliminates failures (0% vs. 13.9%).',
      'FooServe has a 2x speedup over Bar, reducing memory from 10 GB to 4 GB.',
    ],
  },
  'equal-terms': {
    yes: [
      ['It reduces memory by 75% (4x).', 'consistent'],
      ['It cuts energy by 50%, i.e., 2x.', 'consistent'],
      ['It reduces memory by 75% (8x).', 'inconsistent'],
    ],
    no: ['It reduces memory by 75% and is 4x faster.', 'It is 4x faster (2x smaller).'],
  },
  'impossible-value': {
    yes: [
      ['BarNet reaches an accuracy of 104%.', 'inconsistent'],
      ['FooServe reduces latency by 120%.', 'inconsistent'],
      ['BarNet has an F1 score of 130%.', 'inconsistent'],
    ],
    no: ['BarNet reaches an accuracy of 94%.', 'It retains 101% of the original accuracy.', 'It improves throughput by 120%.'],
  },
  share: {
    yes: [
      ['Attention accounts for 130% of the runtime.', 'inconsistent'],
      ['Data movement makes up 105% of all energy.', 'inconsistent'],
      ['The cache occupies 140% of the memory.', 'inconsistent'],
    ],
    no: ['Attention accounts for 60% of the runtime.', 'It reaches 104% of the throughput of vLLM.'],
  },
  range: {
    yes: [
      ['It runs at 8.3-3.9 FPS.', 'inconsistent'],
      ['It is between 5x and 3x faster.', 'inconsistent'],
      ['It saves 50%-20% energy.', 'inconsistent'],
    ],
    no: ['It runs at 3.9-8.3 FPS.', 'It gives a 100x to 10,000x reduction of data.'],
  },
  title: {
    yes: [
      ['FooServe: 10x Faster Serving | FooServe is 10.4x faster than Bar.', 'consistent'],
      ['FooServe: 10x Faster Serving | FooServe is 7x faster than Bar.', 'inconsistent'],
      ['A 185 TOPS/W Engine | It reaches 180 TOPS/W.', 'not_checkable'],
    ],
    no: ['FooServe: Faster Serving | FooServe is 7x faster.', 'FooServe: 10x Faster Serving | Accuracy is 93%.'],
  },
};

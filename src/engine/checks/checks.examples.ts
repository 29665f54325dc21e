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
      ['Runtime drops from 6.5 hours to 16 minutes (24x speedup).', 'consistent'],
      ['Runtime drops from 6.5 hours to 16 minutes (50x speedup).', 'inconsistent'],
      ['FooQuant has a perplexity of 7.59, 2.17 lower than 9.76.', 'consistent'],
      ["FooQuant has a perplexity of 7.59 (1.17 lower than the baseline's 9.76).", 'inconsistent'],
      ['FooNet improves BLEU by 3.1 points (30.4 vs. 28.3).', 'inconsistent'],
      ['Accuracy rises from 71.2% to 76.4% (+5.2 pp).', 'consistent'],
      ['Power drops from 10 W to 4 W. This is a 50% reduction.', 'inconsistent'],
      ['It cuts latency from 120 ms to 90 ms, a 33% reduction.', 'inconsistent'],
      ['It cuts latency from 120 ms to 90 ms, a 33% improvement.', 'consistent'],
      ['Compared with 9.76 for RTN, FooQuant obtains 7.59 perplexity, a 22% reduction.', 'consistent'],
      ['Inference takes 13 ms versus 31 ms for vLLM, making it 2.4x faster.', 'consistent'],
      ['Throughput rises from 1.2k to 3.6k requests/s, a 5x improvement.', 'inconsistent'],
      ['It reduces latency from 40 ms to 10 ms, an average 2.4x speedup.', 'not_checkable'],
    ],
    no: [
      'Accuracy rises from 40% to 60%, and energy falls by 30%.',
      'It reduces latency by 30% and lifts accuracy from 40% to 60%.',
      'It reduces error by 72% and eliminates failures (0% vs. 13.9%).',
      'FooServe has a 2x speedup over Bar, reducing memory from 10 GB to 4 GB.',
      'It reaches 82% accuracy (vs. 75%), a 31% reduction in error.',
      'It cuts latency from 120 ms to 40 ms and needs 5x less energy.',
      'The gain ranges from 1% to 14%: a 3% increase with few samples.',
      'It reaches a PSNR of 39.85 (1.5 higher than prior 3DGS methods).',
    ],
  },
  'equal-terms': {
    yes: [
      ['It reduces memory by 75% (4x).', 'consistent'],
      ['It cuts energy by 50%, i.e., 2x.', 'consistent'],
      ['It reduces memory by 75% (8x).', 'inconsistent'],
      ['It reduces memory by 75%, i.e., 3x.', 'inconsistent'],
      ['FooServe is 1.45x faster (31% lower latency).', 'consistent'],
      ['FooServe is 1.85x faster, corresponding to 31% lower latency.', 'inconsistent'],
    ],
    no: [
      'It is 3.5x better than its baselines (15% vs. 4%).',
      'It reduces memory by 75% and is 4x faster.',
      'It is 4x faster (2x smaller).',
    ],
  },
  'impossible-value': {
    yes: [
      ['BarNet reaches an accuracy of 104%.', 'inconsistent'],
      ['FooServe reduces latency by 120%.', 'inconsistent'],
      ['BarNet has an F1 score of 130%.', 'inconsistent'],
      ['BarNet has an F1 score of 1.3.', 'inconsistent'],
      ['The hit rate is 120%.', 'inconsistent'],
    ],
    no: [
      'BarNet reaches an accuracy of 94%.',
      'It retains 101% of the original accuracy.',
      'It improves throughput by 120%.',
      'CPU utilization reaches 380% on four cores.',
    ],
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

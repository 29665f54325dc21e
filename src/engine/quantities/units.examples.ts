import type { Examples } from '../examples.js';

/** What each unit rule reads: low, high, unit. */
export const unitExamples: Examples<readonly [low: number, high: number, unit: string]> = {
  'orders-of-magnitude': {
    yes: [
      ['It is «an order of magnitude» faster.', [10, 10, 'x']],
      ['Memory falls by «two orders of magnitude».', [100, 100, 'x']],
      ['It cuts the error by «three orders-of-magnitude».', [1000, 1000, 'x']],
      ['It is three to «five orders of magnitude» faster.', [1000, 100000, 'x']],
    ],
    no: ['The order of the two layers matters.', 'Costs grew by orders of magnitude.'],
  },
  'multiple-word': {
    yes: [
      ['The new kernel is «twice» as fast.', [2, 2, 'x']],
      ['It needs «half» the memory of the old one.', [0.5, 0.5, 'x']],
      ['Throughput «doubles» with each generation.', [2, 2, 'x']],
    ],
    no: ['We use half-precision weights.', 'It is 2x faster.'],
  },
  'times-mark': {
    yes: [
      ['Decoding runs «1.6»x faster.', [1.6, 1.6, 'x']],
      ['We see a «1.6»× speedup.', [1.6, 1.6, 'x']],
      ['We see a $«1.6»\\times$ speedup.', [1.6, 1.6, 'x']],
      ['It is «1.6»times faster.', [1.6, 1.6, 'x']],
      ['A «3»-fold gain in throughput.', [3, 3, 'x']],
      ['A «ten»-fold gain in throughput.', [10, 10, 'x']],
      ['Costs grew «2.4»x per year.', [2.4, 2.4, 'per_year']],
      ['A gain of $\\mathbf{«2.1»\\times}$ in speed.', [2.1, 2.1, 'x']],
    ],
    no: ['A grid of 32x32 tiles is used.', 'The xPU has 4 xbars.', 'It has 3 experts.'],
  },
  'percentage-points': {
    yes: [
      ['Accuracy rises by «2.3» percentage points.', [2.3, 2.3, 'pp']],
      ['It gains «4» pp in recall.', [4, 4, 'pp']],
      ['It loses «7.0» HOTA points.', [7, 7, 'pp']],
      ['It beats the rest by «1.2»% points.', [1.2, 1.2, 'pp']],
    ],
    no: ['A cloud of 512 point clouds is scanned.', 'It gains 4% in recall.'],
  },
  'percent-sign': {
    yes: [
      ['Latency drops by «31»%.', [31, 31, '%']],
      ['Energy falls by «20»\\% on average.', [20, 20, '%']],
      ['Accuracy reaches «93» percent.', [93, 93, '%']],
    ],
    no: ['At the 99th percentile it is slower.', 'It gains 2 percentage points.'],
  },
  'currency-before': {
    yes: [
      ['A run costs $«100K» in all.', [100_000, 100_000, 'USD']],
      ['A kernel costs \\$«0.3» to write.', [0.3, 0.3, 'USD']],
      ['The plan saves US$ «2.5 million» a year.', [2_500_000, 2_500_000, 'USD']],
    ],
    no: ['It is $1.6\\times$ faster.', 'We set $k=5$ and $n=10$ for all runs.'],
  },
  'out-of': {
    yes: [
      ['It solves «13 out of 15» problems.', [13 / 15, 13 / 15, 'fraction']],
      ['Of the tests, «25 of 27» pass.', [25 / 27, 25 / 27, 'fraction']],
      ['It solves «9/10» puzzles.', [0.9, 0.9, 'fraction']],
    ],
    no: ['It took 15 out of 3 days.', 'It reaches 75% of 4 cores.'],
  },
  'measure-unit': {
    yes: [
      ['It answers in sub-«1.3» ms time.', [1.3, 1.3, 'ms']],
      ['A token takes «13» ms.', [13, 13, 'ms']],
      ['It sustains «156» TFLOPS.', [156, 156, 'TFLOPS']],
      ['It uses «16»GB of memory.', [16, 16, 'GB']],
      ['It needs «6» H100 hours.', [6, 6, 'GPU-hours']],
      ['Efficiency rises to «0.31» samples/kJ.', [0.31, 0.31, 'samples/kJ']],
      ['It answers in «100»$\\mu$s.', [100, 100, 'us']],
      ['It has «3.9 billion» parameters.', [3.9e9, 3.9e9, 'params']],
      ['Training takes $«2\\times10^{22»}$ FLOPs.', [2e22, 2e22, 'FLOPs']],
    ],
    no: ['The RTX 4090 is fast.', 'We train LLaMA-7B and ResNet-50.', 'We compare W2A8 with GPT-3.5 on WikiText2 by Top-1.'],
  },
  'currency-after': {
    yes: [
      ['It costs «3 million» dollars.', [3_000_000, 3_000_000, 'USD']],
      ['A query costs «2» cents.', [0.02, 0.02, 'USD']],
      ['The cluster costs over \\«250 million».', [250_000_000, 250_000_000, 'USD']],
      ['Each costs «tens of millions» of dollars.', [1e7, 1e8, 'USD']],
    ],
    no: ['It weighs 3 million tons.', 'It has 40 users.'],
  },
  'counted-noun': {
    yes: [
      ['It finds «1,174» bugs.', [1174, 1174, 'bugs']],
      ['It has «six» control knobs.', [6, 6, 'knobs']],
      ['We collect «2.5 million» questions.', [2_500_000, 2_500_000, 'questions']],
    ],
    no: ['No one else wins.', 'It takes 5 s in all.'],
  },
  'bare-number': {
    yes: [
      ['It has a perplexity of «7.59».', [7.59, 7.59, '']],
      ['The rate is «1e-3» here.', [0.001, 0.001, '']],
      ['A budget of $«10^6»$ is set.', [1e6, 1e6, '']],
      ['An F1 of «.89» is reached.', [0.89, 0.89, '']],
    ],
    no: ['We train LLaMA-7B.', 'Two of them win.'],
  },
  'factor-of': {
    yes: [
      ['It is faster by a factor of «two».', [2, 2, 'x']],
      ['Cost falls by a factor of «4.5».', [4.5, 4.5, 'x']],
      ['We see a speedup of «32» on one node.', [32, 32, 'x']],
    ],
    no: ['It is a factor of 3% at most.', 'One factor is the 28 nm node.', 'The speedup took 5 s.'],
  },
  'per-second': {
    yes: [
      ['It visits «7.5 billion» states per second.', [7500000000.0, 7500000000.0, 'states/s']],
      ['A node files «239k» entries/s.', [239000, 239000, 'entries/s']],
      ['One chip sorts «40» records per second.', [40, 40, 'records/s']],
    ],
    no: ['It takes 5 s per state.', 'We list 12 states.'],
  },
  'shared-unit': {
    yes: [
      ['It gains «3.78» and 1.42 points.', [3.78, 3.78, 'pp']],
      ['It runs at «12.5» vs. 13.3 FPS.', [12.5, 12.5, 'FPS']],
      ['We see «1.5», 2.5 and 3.5 ms.', [1.5, 1.5, 'ms']],
    ],
    no: ['In 2019 and 30 ms later it ended.', 'It has 3.5 at most. It takes 5 ms.'],
  },
};

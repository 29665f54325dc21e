import type { Examples } from '../examples.js';

/** The relation and the way the metric moves. */
export const directionExamples: Examples<string> = {
  'came-from': {
    yes: [
      ['Accuracy rose from 18% to «66»%.', 'level up'],
      ['Latency fell from 10 ms to «4» ms.', 'level down'],
      ['Efficiency improves from 0.065 to «0.31» samples/kJ.', 'level up'],
    ],
    no: ['Gains range from 3% to 5%.', 'It rose by 3%.'],
  },
  'sign-or-arrow': {
    yes: [
      ['Accuracy moves (+«1.01»%) a bit.', 'change up'],
      ['It changes by -«3»% in all.', 'change down'],
      ['It has a perplexity of 7.59 («2.17»downarrow).', 'change down'],
    ],
    no: ['It is 3% higher.', 'It is at -3 dB.'],
  },
  'level-of': {
    yes: [
      ['It takes «2»% of all cycles.', 'level none'],
      ['It saves «20»% of the energy.', 'change down'],
      ['It handles «90»% of the load.', 'level none'],
    ],
    no: ['It saves 20%.', 'It is half the size.'],
  },
  comparative: {
    yes: [
      ['It is «1.6»x faster.', 'ratio up'],
      ['It is «20»% slower.', 'change down'],
      ['It is «3»x cheaper.', 'ratio down'],
    ],
    no: ['It has 31% lower latency.', 'It gives a 2x speedup.'],
  },
  'change-in-after': {
    yes: [
      ['We see a «19»X reduction of error.', 'ratio down'],
      ['A «5»% increase in throughput is seen.', 'change up'],
      ['It brings a «30»% improvement in latency.', 'change down'],
    ],
    no: ['It is 2x faster.', 'It saves 5% energy.'],
  },
  'kept-within': {
    yes: [
      ['Accuracy stays within «0.2» points.', 'change down'],
      ['Recall is within «1»% here.', 'change down'],
      ['Error stays within «2»% throughout.', 'change up'],
    ],
    no: ['It loses 0.2 points.', 'It answers within 3 ms.'],
  },
  'moved-after': {
    yes: [
      ['It has «84»% energy savings.', 'change down'],
      ['It has «31»% lower latency.', 'change down'],
      ['It gives «2.2»x higher goodput.', 'ratio up'],
      ['It brings a «5.3»x energy improvement.', 'ratio down'],
      ['It saves «33»% area, 22% power, and 12% delay reduction.', 'change down'],
    ],
    no: ['Latency drops by 31%.', 'Accuracy is 93%.'],
  },
  'moved-before': {
    yes: [
      ['It reduces latency by «30»%.', 'change down'],
      ['It improves energy by «3»x.', 'ratio down'],
      ['It improves accuracy by up to «5»%.', 'change up'],
      ['It has a loss of «2»% in accuracy.', 'change down'],
    ],
    no: ['Accuracy is 93%.', 'It improves the tail, achieving 93% accuracy.'],
  },
  'lead-over': {
    yes: [
      ['Its accuracy is «6»% over BERT.', 'change up'],
      ['A hit rate of «2»% over LRU is won.', 'change up'],
      ['IPC is «1.5»% over Berti.', 'change up'],
    ],
    no: ['It is 6% faster than BERT.', 'It gains 6%.'],
  },
  'ratio-of-metric': {
    yes: [
      ['Throughput is «3»x that of vLLM.', 'ratio up'],
      ['Latency is «3»x that of vLLM.', 'ratio down'],
      ['Its throughput was «2»x ours.', 'ratio up'],
    ],
    no: ['It is 3x faster.', 'Accuracy is 93%.'],
  },
  'plain-level': {
    yes: [
      ['Accuracy is «93»%.', 'level none'],
      ['It takes «13» ms.', 'level none'],
      ['It has a perplexity of «7.59».', 'level none'],
    ],
    no: ['It is 3x faster.', 'Latency drops by 31%.'],
  },
  'moved-as-first': {
    yes: [
      ['It has 61% lower latency («30»% on average).', 'change down'],
      ['It gives a +3% gain on one, and «4»% on two nodes.', 'change up'],
      ['It has 45% less energy («60»% on average).', 'change down'],
    ],
    no: ['It saves 3%.', 'Accuracy is 93% for one, 95% for two.'],
  },
  'added-cost': {
    yes: [
      ['It adds «2»% hardware cost.', 'change up'],
      ['It needs «5»% hardware cost.', 'change up'],
      ['It comes at a «1»% silicon cost.', 'change up'],
    ],
    no: ['It costs 2% of the area.', 'It saves 2%.'],
  },
  outdone: {
    yes: [
      ['It outperforms gzip by 3.1x and Foo by «44»%.', 'change up'],
      ['It beats vLLM by 2x and Bar by «20»%.', 'change up'],
      ['It surpasses one rival by 3.5x, and another by «12»%.', 'change up'],
    ],
    no: ['It cuts latency by 44%.', 'It outperforms gzip by 3.1x.'],
  },
  'below-another': {
    yes: [
      ['Latency is «4.4»x below the baseline.', 'ratio down'],
      ['Its cost stays «3»x below that of Foo.', 'ratio down'],
      ['Throughput ends up «2»x above the target of Bar.', 'ratio up'],
    ],
    no: ['It is 2x faster below 4 K.', 'It stays below 3x.'],
  },
};

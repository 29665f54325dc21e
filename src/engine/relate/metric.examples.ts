import type { Examples } from '../examples.js';

export const metricExamples: Examples<string> = {
  yearly: {
    yes: [
      ['Costs grew «2.4»x per year.', 'growth'],
      ['Compute grows «4»x per year.', 'growth'],
      ['Prices fell «1.3»x every year.', 'growth'],
    ],
    no: ['It is 2.4x faster.', 'Costs fell by 3%.'],
  },
  'change-of': {
    yes: [
      ['We see a «19»X reduction of error.', 'error'],
      ['It brings a «1.3»x improvement in throughput.', 'throughput'],
      ['A «2»% drop in accuracy is seen.', 'accuracy'],
    ],
    no: ['It gives a 2x speedup.', 'It saves 5% energy.'],
  },
  'in-metric': {
    yes: [
      ['It wins by «6»% in size.', 'compression'],
      ['It gains «8.3»x in speed.', 'speedup'],
      ['It leads by «2» points in F1.', 'f1'],
    ],
    no: ['It is 2x faster in most cases.', 'It took 5 s in Python.'],
  },
  'more-things': {
    yes: [
      ['It runs «8»x more kernels.', 'count'],
      ['It needs «30»% more servers.', 'count'],
      ['It issues «3»x fewer jobs.', 'count'],
    ],
    no: ['It is 3x more accurate.', 'It needs 3x fewer parameters.'],
  },
  'head-after': {
    yes: [
      ['It saves «84»% energy.', 'energy'],
      ['It has «31»% lower latency.', 'latency'],
      ['It is «1.6»x faster.', 'speedup'],
      ['It gives a «2.7»x memory compression gain.', 'compression'],
      ['We see «1.4»x and 3.1x speedup.', 'speedup'],
      ['It needs «1»% area and power overhead.', 'area'],
    ],
    no: ['Latency drops by 31%.', 'It takes 13 ms.'],
  },
  'outperforms-by': {
    yes: [
      ['It outperforms a GPU by «4.8»x.', 'speedup'],
      ['It surpasses BERT by «3»% on SQuAD.', 'score'],
      ['It outperforms LRU by up to «1.5»x.', 'speedup'],
    ],
    no: ['It is 4.8x faster than a GPU.', 'Accuracy rises by 3%.'],
  },
  'unit-metric': {
    yes: [
      ['It runs at «60» FPS.', 'throughput'],
      ['It draws «7» W.', 'power'],
      ['It costs $«5» to run.', 'cost'],
      ['It takes «13» ms.', 'latency'],
      ['It needs «6» GPU hours.', 'compute_budget'],
    ],
    no: ['It is 2x faster.', 'Accuracy is 93%.'],
  },
  'as-before': {
    yes: [
      ['It lifts throughput by 4.9x in sweeps and «7.0»x under load.', 'throughput'],
      ['Latency falls by 20% on one and «30»% on two nodes.', 'latency'],
      ['It cuts memory by 3x in training and «5»x in tests.', 'memory'],
    ],
    no: ['It is 2x faster and saves 3x energy.', 'It saves 3%.'],
  },
  nearby: {
    yes: [
      ['Accuracy, we find, goes «3»% up.', 'accuracy'],
      ['The accuracy that we saw then fell; «3»% is gone.', 'accuracy'],
      ['Under a power cap; «2»x is still won.', 'power'],
    ],
    no: ['It reduces latency by 30%.', 'It is 2x faster.'],
  },
  'share-of': {
    yes: [
      ['It takes up «2»% of all cycles.', 'share'],
      ['It handles over «90»% of the workload.', 'share'],
      ['It reaches «72»% of peak utilization.', 'utilization'],
      ['It fixes «96»% of bugs.', 'pass_rate'],
    ],
    no: ['It reaches an accuracy of 90%.', 'It saves 5% in all.'],
  },
  'object-of-change': {
    yes: [
      ['It reduces latency by «30»%.', 'latency'],
      ['It cuts blocking by up to «95»%.', 'other'],
      ['We lower the number of kernel launches by «40»%.', 'count'],
      ['It accelerates training by «2»x.', 'speedup'],
      ['FooChip outperforms BarChip by 2.1x and improves performance per watt by «2.7»x.', 'energy_efficiency'],
    ],
    no: ['It has 30% lower latency.', 'It improves throughput from 3 to 5 tokens/s.'],
  },
  'linked-before': {
    yes: [
      ['Latency falls by «30»%.', 'latency'],
      ['It has a perplexity of «7.59».', 'perplexity'],
      ['SLO attainment for TPOT rises by «14»%.', 'pass_rate'],
      ['Throughput is «3»x that of vLLM.', 'throughput'],
    ],
    no: ['It has 30% lower latency.', 'It takes 13 ms.'],
  },
  'as-last': {
    yes: [
      ['It has «89»% (MNIST) and 67% (CIFAR-100) test accuracy.', 'accuracy'],
      ['It keeps «71»% (SQuAD) and 80% (CoQA) exact match.', 'accuracy'],
      ['It has a «9»% (LeNet) and 7% (ResNet) energy saving.', 'energy'],
    ],
    no: ['It has 30% lower latency.', 'It saves 3% energy and 5% area.'],
  },
  'bare-loss': {
    yes: [
      ['It runs in 4 bits with a «1.8»% drop.', 'score'],
      ['We see an accurate model, with only «2»% degradation.', 'accuracy'],
      ['A «0.5»-point loss remains.', 'score'],
    ],
    no: ['We see a 2% drop in latency.', 'It gains 2%.'],
  },
  'by-kind': {
    yes: [
      ['We are «3»% ahead.', 'share'],
      ['On ImageNet it has «76»%.', 'accuracy'],
      ['We beat it «3»x.', 'other'],
    ],
    no: ['It is 2x faster.', 'It takes 5 ms.'],
  },
};

import type { Examples } from '../examples.js';

/** The baseline, with its own number where it stands beside ours. */
export const baselineExamples: Examples<string | readonly [string | null, number] | null> = {
  'beside-value': {
    yes: [
      ['It has «15.14» GOPS/W compared to 1.93 GOPS/W for the CPU.', ['CPU', 1.93]],
      ['NoT scores «91.0»% vs. 88.0% for ToT.', ['ToT', 88]],
      ['It takes «498» MB (vs. 1197 MB in Foo).', ['Foo', 1197]],
    ],
    no: ['It is 2x faster than Foo.', 'It takes 3 s and 5 W.'],
  },
  'outperformed-by': {
    yes: [
      ['It outperforms vLLM by «1.4»x.', 'vLLM'],
      ['It beats Alecto, Berti, and Pythia by 14%, «21»%, and 23%.', 'Berti'],
      ['It surpasses APE and CacheBlend by «25.2»% and 35.1%.', 'APE'],
      ['CPUs outperform NPUs in prefill (up to «1.6»x).', 'NPUs'],
    ],
    no: ['It is 1.4x faster than vLLM.', 'It outperforms vLLM.'],
  },
  'and-by': {
    yes: [
      ['It outperforms vLLM by 1.4x and TGI by «2»x.', 'TGI'],
      ['It beats Foo by 3% and Bar by «5»%.', 'Bar'],
      ['It surpasses LRU by 2%, and Belady by «1»%.', 'Belady'],
    ],
    no: ['It is 2x faster than Foo.', 'It gains 2x and 3x.'],
  },
  'compared-after': {
    yes: [
      ['It has a «1.6»x speedup over SmoothQuant.', 'SmoothQuant'],
      ['It has «31»% lower latency than vLLM.', 'vLLM'],
      ['It saves «84»% energy compared to the baseline NPU methods.', 'baseline NPU methods'],
      ['It reaches «98»% accuracy, surpassing size-matched MLPs.', 'size-matched MLPs'],
      ['We see «5.9»X and 1.9X speedup over the GPU and the RDU, respectively.', 'GPU'],
    ],
    no: ['It reaches over 90% accuracy.', 'It is stable over time at 3%.'],
  },
  'compared-of': {
    yes: [
      ['We see speedups over FP16 of up to «3.6»x.', 'FP16'],
      ['The gain over Foo is «5»%.', 'Foo'],
      ['The mean saving over random profiling is «5.4»%.', 'random profiling'],
    ],
    no: ['It is 2x faster than Foo.', 'It gains 5%.'],
  },
  'compared-of-all': {
    yes: [
      ['We see speedups over FP16 of up to 3.6x in layers, and «2.2»x end-to-end.', 'FP16'],
      ['The gain over Foo is 5% in tests and, later, «4»%.', 'Foo'],
      ['The saving over Foo is 3x for one; then «2»x.', 'Foo'],
    ],
    no: ['It is 2x faster than Foo.', 'The gain over Foo is 5%.'],
  },
  'outperformed-with': {
    yes: [
      ['It outperforms the strongest baseline, achieving «6.7»% higher accuracy.', 'strongest baseline'],
      ['It surpasses BERT with «3»% higher F1.', 'BERT'],
      ['It beats LRU, delivering «1.5»x throughput.', 'LRU'],
    ],
    no: ['It outperforms LRU.', 'It is 3% better than LRU.'],
  },
  'still-compared': {
    yes: [
      ['It surpasses AutoDAN by 3.9%, and is «9» times faster.', 'AutoDAN'],
      ['It outperforms Foo by 2% and runs «3»x faster.', 'Foo'],
      ['It beats Foo by 5% and is «2»x smaller.', 'Foo'],
    ],
    no: ['It is 9 times faster.', 'It is 2x faster than Foo.'],
  },
  'compared-before': {
    yes: [
      ['Compared to SmoothQuant, we realize a «1.6»x speedup.', 'SmoothQuant'],
      ['Relative to Foo, it saves «30»% energy.', 'Foo'],
      ['Compared with Triton and Ladder, it is «1.7»x and 2.6x faster.', 'Triton'],
    ],
    no: ['It is 2x faster than Foo.', 'We compared runs for 5 s.'],
  },
  'share-of-baseline': {
    yes: [
      ['It retains «99.5»% of FP16 accuracy.', 'FP16'],
      ['It preserves «94»% of full-attention performance.', 'full-attention'],
      ['It recovers «98»% of BF16 quality.', 'BF16'],
    ],
    no: ['It reaches 72% of peak performance.', 'It takes 2% of all cycles.'],
  },
  'times-the-metric': {
    yes: [
      ['It has «2.5»x the throughput of vLLM.', 'vLLM'],
      ['It keeps «twice» the accuracy of a GRU.', 'GRU'],
      ['It needs «0.4»x the energy of FooChip.', 'FooChip'],
    ],
    no: ['It has 2.5x more throughput.', 'It takes 40% of the energy.'],
  },
  'came-from-named': {
    yes: [
      ['The score goes from 40.5 (PTQ) to «96.1».', 'PTQ'],
      ['Latency falls from 30 ms (with FooServe) to «9» ms.', 'FooServe'],
      ['Power drops from 5 W (BarChip) to «2» W.', 'BarChip'],
    ],
    no: ['Accuracy rises from 40% to 96%.', 'Power drops to 2 W (BarChip).'],
  },
  replaced: {
    yes: [
      ['Replacing the SRAM buffer with FeFETs cuts energy by «30»%.', 'SRAM buffer'],
      ['Switching from Foo to Bar saves «20»% of memory.', 'Foo'],
      ['Substituting a hash map by a trie «halves» memory.', 'hash map'],
    ],
    no: ['It cuts energy by 30%.', 'We replace the buffer. It costs 5%.'],
  },
  'carried-on': {
    yes: [
      ['It saves 10x memory relative to FP16 with one loss, and «12»x with another.', 'FP16'],
      ['It is 2x faster than Foo on one node and saves «30»% energy.', 'Foo'],
      ['It has a lower error than Foo on SQuAD and a «4»% gain on CoQA.', 'Foo'],
    ],
    no: ['It is 2x faster than Foo; it saves 3%.', 'It saves 3%.'],
  },
};

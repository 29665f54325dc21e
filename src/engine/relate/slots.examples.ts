import type { Examples } from '../examples.js';

interface Slots {
  readonly subject: string | null;
  readonly hardware: readonly string[];
}

/** Where hardware and subject come from. */
export const slotExamples: Examples<Slots> = {
  'hardware-compared': {
    yes: [
      ['It has a «1.9»x speedup over AGX Orin GPU.', { subject: null, hardware: ['NVIDIA Jetson AGX Orin, baseline'] }],
      ['It is «1000»x more efficient than a GPU.', { subject: null, hardware: ['GPU, baseline'] }],
      ['It saves «30»% energy compared to an A100.', { subject: null, hardware: ['NVIDIA A100, baseline'] }],
    ],
    no: ['It is 2x faster on an A100.', 'It is 2x faster than vLLM.'],
  },
  'subject-of-sentence': {
    yes: [
      ['FooServe achieves a «2»x speedup.', { subject: 'FooServe', hardware: [] }],
      ['We show that Bar-2 reduces latency by «30»%.', { subject: 'Bar-2', hardware: [] }],
      ['In tests, BazNet reaches «93»% accuracy.', { subject: 'BazNet', hardware: [] }],
    ],
    no: ['It achieves a 2x speedup.', 'Our method reduces latency by 30%.'],
  },
  'subject-own-system': {
    yes: [
      ['We propose FooServe, a server. It is «2»x faster.', { subject: 'FooServe', hardware: [] }],
      ['This paper introduces BarChip. Energy falls by «30»%.', { subject: 'BarChip', hardware: [] }],
      ['We present BazNet, a network. Its accuracy is «93»%.', { subject: 'BazNet', hardware: [] }],
    ],
    no: ['We propose a server. It is 2x faster.', 'FooServe achieves a 2x speedup.'],
  },
  'hardware-inside-unit': {
    yes: [
      ['It took «6» H100 hours.', { subject: null, hardware: ['NVIDIA H100, measured_on'] }],
      ['It needs «90» A100 GPU hours.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
      ['It spends «2» V100 days.', { subject: null, hardware: ['NVIDIA V100, measured_on'] }],
    ],
    no: ['It took 6 GPU hours.', 'It takes 6 h.'],
  },
  'hardware-each-its-own': {
    yes: [
      ['It is «3»x and 4x faster on an A100 and an H100, respectively.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
      ['It is 3x and «4»x faster on an A100 and an H100, respectively.', { subject: null, hardware: ['NVIDIA H100, measured_on'] }],
      ['On an A100 and an H100, it takes «9» and 7 ms, respectively.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
    ],
    no: ['It is 3x faster on an A100.', 'It is 3x and 4x faster on an A100.'],
  },
  'hardware-right-after': {
    yes: [
      ['It takes «13» ms on an A100 and an H100.', { subject: null, hardware: ['NVIDIA A100, measured_on', 'NVIDIA H100, measured_on'] }],
      ['It is 2x faster on B200 and «4»x faster on RTX5090.', { subject: null, hardware: ['NVIDIA RTX 5090, measured_on'] }],
      ['It draws «7» W on a Raspberry Pi 5.', { subject: null, hardware: ['Raspberry Pi 5, measured_on'] }],
    ],
    no: ['It cuts GPU memory by 30%.', 'It is 2x faster than an A100.'],
  },
  'hardware-before': {
    yes: [
      ['On an RTX 4090, it is «2»x faster.', { subject: null, hardware: ['NVIDIA RTX 4090, measured_on'] }],
      ['On an FPGA, it takes 13 ms and «2» W.', { subject: null, hardware: ['FPGA, measured_on'] }],
      ['Tested on an A100, latency falls by «30»%.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
    ],
    no: ['It is 2x faster on an A100.', 'Unlike an A100, it saves 30%.'],
  },
  'hardware-closing': {
    yes: [
      ['It is «2»x faster and takes 2 W on an A100.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
      ['It saves «30»% energy, with 93% accuracy, on a Jetson Nano.', { subject: null, hardware: ['NVIDIA Jetson Nano, measured_on'] }],
      ['It runs «4»x faster and is 2 points better on an FPGA.', { subject: null, hardware: ['FPGA, measured_on'] }],
    ],
    no: ['It is 2x faster on an A100.', 'It is 2x faster than an A100.'],
  },
  'hardware-of-abstract': {
    yes: [
      ['We evaluate it on an A100. It is «2»x faster.', { subject: null, hardware: ['NVIDIA A100, measured_on'] }],
      ['We prototype it on an FPGA. It is «4.7»x faster.', { subject: null, hardware: ['FPGA, measured_on'] }],
      ['Our tests run on a Raspberry Pi 5. Power falls by «30»%.', { subject: null, hardware: ['Raspberry Pi 5, measured_on'] }],
    ],
    no: [
      'We evaluate it on an A100 and later on an H100 alone. Then on TPUv4 we test. It is 93% accurate.',
      'GPUs such as the A100 are costly. It is 2x faster.',
    ],
  },
  'hardware-against-other': {
    yes: [
      ['We present an FPGA design. It is «1.9»x faster than a GPU.', { subject: null, hardware: ['FPGA, measured_on', 'GPU, baseline'] }],
      ['Our NPU runs it all. It saves «30»% energy compared to a GPU.', { subject: null, hardware: ['NPU, measured_on', 'GPU, baseline'] }],
      [
        'We design an FPGA engine. It is «5»x faster than an A100.',
        { subject: null, hardware: ['FPGA, measured_on', 'NVIDIA A100, baseline'] },
      ],
    ],
    no: ['It is 2x faster than a GPU.', 'We present an FPGA design. It is 2x faster than Foo.'],
  },
};

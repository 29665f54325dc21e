import type { Examples } from '../examples.js';
import type { Qualifier } from '../model.js';

export const qualifierExamples: Examples<Qualifier> = {
  'up-to': {
    yes: [
      ['It is up to «3.6»x faster.', 'up_to'],
      ['A gain of as much as «40»% is seen.', 'up_to'],
      ['It reaches a maximum speedup of «10.4»x.', 'up_to'],
      ['It draws at most «5» W.', 'up_to'],
    ],
    no: ['It is 3.6x faster.', 'Up to now it was 2x slower on average.'],
  },
  'at-least': {
    yes: [
      ['It reaches over «96»% accuracy.', 'at_least'],
      ['It is more than «10»x smaller.', 'at_least'],
      ['It saves at least «30»% of energy.', 'at_least'],
    ],
    no: ['It is 10x smaller.', 'It drops below 4%.'],
  },
  below: {
    yes: [
      ['The loss is less than «1»%.', 'below'],
      ['It answers in under «100» ms.', 'below'],
      ['Accuracy stays within «0.2» points.', 'below'],
    ],
    no: ['The loss is 1%.', 'It answers in over 100 ms.'],
  },
  approx: {
    yes: [
      ['It costs about «3» s.', 'approx'],
      ['It is ~«1000»x more efficient.', 'approx'],
      ['It is nearly «10»x better.', 'approx'],
      ['It takes $\\sim$«5» ms.', 'approx'],
    ],
    no: ['It costs 3 s.', 'It costs up to 3 s.'],
  },
  average: {
    yes: [
      ['It gives an average «1.68»x speedup.', 'average'],
      ['On average, «2.2»x is gained.', 'average'],
      ['A mean error of «1.4»% is seen.', 'average'],
      ['It is «2»x faster on average.', 'average'],
    ],
    no: ['It gives a 1.68x speedup.', 'It is up to 2x faster.'],
  },
  'shared-qualifier': {
    yes: [
      ['It is up to 2x smaller and «3»x faster.', 'up_to'],
      ['We see an average of 33% on GPUs and «51»% on CPUs.', 'average'],
      ['It has at least 5% less latency, «7»% less power, and is cheap.', 'at_least'],
    ],
    no: ['It is up to 2x smaller. It is 3x faster.', 'It is up to 2x smaller while it is 3x faster.'],
  },
};

import type { Examples } from '../examples.js';
import type { Verdict } from './outcome.js';

/** Numbers that are settings, and numbers that are outcomes. */
export const outcomeExamples: Examples<Verdict> = {
  'list-number': {
    yes: [
      ['We show («1») that accuracy rises.', 'setup'],
      ['It has («2») a fast path.', 'setup'],
      ['Steps («3») and four follow.', 'setup'],
    ],
    no: ['Accuracy (93) is high.', 'It has 2 paths.'],
  },
  tolerance: {
    yes: [
      ['All pass at a margin of +/-«3»pp.', 'setup'],
      ['It holds within ± «5»%.', 'setup'],
      ['A tolerance of +/- «2»% is kept.', 'setup'],
    ],
    no: ['It gains 3pp.', 'Accuracy is 97 ± 1%.'],
  },
  'example-given': {
    yes: [
      ['A large design (e.g., «4» TB/s of bandwidth) is assumed.', 'setup'],
      ['Small models (e.g. «2» GB) fit.', 'setup'],
      ['Low rates (e.g., «10» FPS) suffice.', 'setup'],
    ],
    no: ['It reaches 4 TB/s.', 'It is cheap (e.g., a query consumes 5.2 W).'],
  },
  'size-of-data': {
    yes: [
      ['We index a «12.4» TB text corpus.', 'setup'],
      ['It reads «5» GB of data.', 'setup'],
      ['From «3» TB traces we learn.', 'setup'],
      ['It scans «40» GB files.', 'setup'],
    ],
    no: ['It needs 12 GB.', 'The cache takes 3 MB.'],
  },
  'confidence-level': {
    yes: [
      ['The gain is 3% («95»% CI: 2-4%).', 'setup'],
      ['At «99»% confidence it holds.', 'setup'],
      ['A «95»% confidence interval is given.', 'setup'],
    ],
    no: ['Accuracy is 95%.', 'We are confident of 5% gains.'],
  },
  'confidence-interval': {
    yes: [
      ['The mean is 0.83 with a 95% CI [«0.80, 0.86»].', 'setup'],
      ['The rate is 0.5, interval [«0.4, 0.6»].', 'setup'],
      ['We find 12 ms (CI: [«11, 13»]).', 'setup'],
    ],
    no: ['Power falls by between 7 and 11 W.', 'It lies between 2% and 3%.'],
  },
  'machines-counted': {
    yes: [
      ['We run it on «8»x H200 GPUs.', 'setup'],
      ['On «4»× A100 it is fast.', 'setup'],
      ['A node of «2»x NVIDIA V100 is used.', 'setup'],
    ],
    no: ['It is 8x faster on H200 GPUs.', 'It gives a 2x gain over A100.'],
  },
  'scale-of-images': {
    yes: [
      ['We test «4»x super-resolution.', 'setup'],
      ['With «2»x upsampling it works.', 'setup'],
      ['At «8»× downsampling it fails.', 'setup'],
    ],
    no: ['It is 4x faster.', 'A 2x gain in resolution.'],
  },
  'times-it-happened': {
    yes: [
      ['We repeat the run «five» times.', 'setup'],
      ['Each was run «10» times and averaged.', 'setup'],
      ['The cell was written «1000» times before it failed.', 'setup'],
    ],
    no: ['It is five times faster.', 'It has 1.6times acceleration.'],
  },
  'half-of-a-thing': {
    yes: [
      ['In the second «half» we test it.', 'setup'],
      ['It took «half» a century.', 'setup'],
      ['The other «half» is idle.', 'setup'],
    ],
    no: ['It needs half the memory.', 'It halves latency.'],
  },
  'device-memory': {
    yes: [
      ['It runs on a GPU with «16»GB memory.', 'setup'],
      ['It fits an «8»GB GPU.', 'setup'],
      ['A board with only «64»kB RAM is used.', 'setup'],
      ['On a single «24» GB GPU it trains.', 'setup'],
    ],
    no: ['It reduces memory to 16GB.', 'It uses 8GB.', 'It requires only 285 KB of RAM.'],
  },
  'setting-named-before': {
    yes: [
      ['With a batch size of «8» it is fast.', 'setup'],
      ['At a sequence length of «4096» it fails.', 'setup'],
      ['We use a learning rate of «0.001» here.', 'setup'],
    ],
    no: ['It has a perplexity of 8.1.', 'It takes 5 s.'],
  },
  'share-of-data-used': {
    yes: [
      ['It trains on only «10»% of the data.', 'setup'],
      ['At «50»% sparsity it holds.', 'setup'],
      ['With «1»% labels it works.', 'setup'],
    ],
    no: ['It saves 10% of the energy.', 'Accuracy reaches 50%.'],
  },
  'levels-swept': {
    yes: [
      ['We test missing ratios («10»%, 20%, 30%).', 'setup'],
      ['It holds at all noise levels (10%, «20»%, and 30%).', 'setup'],
      ['At three sparsities (50%, 60%, «70»%) it works.', 'setup'],
    ],
    no: ['It wins at all ratios (by 10%).', 'It saves 10%, 20%, and 30%.'],
  },
  'years-spanned': {
    yes: [
      ['Over the past «10» years chips grew.', 'setup'],
      ['We watched it for «six» months.', 'setup'],
      ['In «20» years much changed.', 'setup'],
    ],
    no: ['Training takes 10 days.', 'It reduces design time from 6 months to 2 weeks.'],
  },
  'recording-length': {
    yes: [
      ['It reads «10» s video clips.', 'setup'],
      ['Within a «50» ms deadline it answers.', 'setup'],
      ['We cut «30» s audio windows.', 'setup'],
    ],
    no: ['It takes 10 s.', 'It answers in 50 ms.'],
  },
  'each-so-often': {
    yes: [
      ['It samples every «5» minutes.', 'setup'],
      ['In the first «10» s it warms up.', 'setup'],
      ['The last «3» h are dropped.', 'setup'],
    ],
    no: ['It takes 5 minutes.', 'It ends after 10 s.'],
  },
  'money-set': {
    yes: [
      ['We had a budget of $«100» in all.', 'setup'],
      ['A prize of $«1 million» was set.', 'setup'],
      ['It is priced at $«20» a month.', 'setup'],
    ],
    no: ['It costs $100.', 'It saves $20.'],
  },
  year: {
    yes: [
      ['In «2019» it began.', 'setup'],
      ['Since «2023» it has spread.', 'setup'],
      ['By «2030» it may end.', 'setup'],
    ],
    no: ['It finds 2019 bugs.', 'It scores 20.19 BLEU.'],
  },
  fraction: {
    yes: [
      ['It solves «13 out of 15» problems.', 'claim'],
      ['It passes «25 of 27» tests.', 'claim'],
      ['It wins «9 of 10» games.', 'claim'],
    ],
    no: ['Step 3 of 5 is slow.', 'It solves 13 problems.'],
  },
  'change-or-ratio': {
    yes: [
      ['It is «1.6»x faster.', 'claim'],
      ['It gains «2» points.', 'claim'],
      ['It is «ten»-fold smaller.', 'claim'],
    ],
    no: ['We run it 5 times.', 'It takes 2 s.'],
  },
  percentage: {
    yes: [
      ['Latency drops by «31»%.', 'claim'],
      ['Accuracy is «93»%.', 'claim'],
      ['It only takes «2.2»% of the power.', 'claim'],
    ],
    no: ['It uses a 95% confidence interval.', 'It gains 2 points.'],
  },
  money: {
    yes: [
      ['A run costs $«5».', 'claim'],
      ['It saves \\$«2.86M» a year.', 'claim'],
      ['It costs «3 million» dollars.', 'claim'],
    ],
    no: ['It had a budget of $5.', 'It takes 3 s.'],
  },
  shifted: {
    yes: [
      ['The F1 rose from 0.6 to «0.8».', 'claim'],
      ['Latency fell from 10 ms to «4» ms.', 'claim'],
      ['BLEU rose from 18.8 to «66.8».', 'claim'],
    ],
    no: ['We cut classes from 35 to 2.', 'It ranges from 3 to 5.'],
  },
  arrow: {
    yes: [
      ['It has a perplexity of 7.59 («2.17»downarrow).', 'claim'],
      ['A score of 31.2 («1.4»↑) is reached.', 'claim'],
      ['An error of 0.20 («0.05»↓) is left.', 'claim'],
    ],
    no: ['It is 2.17 at most.', 'It rises.'],
  },
  'parameters-saved': {
    yes: [
      ['It has only «2M» parameters.', 'claim'],
      ['It trains fewer than «1 million» parameters.', 'claim'],
      ['It needs just «5M» weights.', 'claim'],
      ['It works with under «1M» parameters.', 'claim'],
    ],
    no: ['It is a model of 7 billion parameters.', 'We train 132M parameters.'],
  },
  measured: {
    yes: [
      ['A token takes «13» ms.', 'claim'],
      ['It sustains «156» TFLOPS.', 'claim'],
      ['It draws «7» W.', 'claim'],
    ],
    no: ['It is made in 28 nm.', 'It has 7B parameters.'],
  },
  'counted-outcome': {
    yes: [
      ['It needs only «512» tokens.', 'claim'],
      ['It discovers «10» vulnerabilities.', 'claim'],
      ['It supports «50» qubits.', 'claim'],
    ],
    no: ['We train on 512 GPUs.', 'We test 10 models.'],
  },
  'score-named-before': {
    yes: [
      ['It has a perplexity of «7.59».', 'claim'],
      ['It reaches an F1 of «0.89».', 'claim'],
      ['The SSIM is «0.90».', 'claim'],
    ],
    no: ['The threshold is 0.5.', 'It was shown in Section 3.1.'],
  },
  'score-named-after': {
    yes: [
      ['It reaches «5.54» perplexity.', 'claim'],
      ['With «0.91» AUC it leads.', 'claim'],
      ['A «0.85» F1 is reached.', 'claim'],
    ],
    no: ['It has 3 layers.', 'At 0.5 it stops.'],
  },
  'coordinated-score': {
    yes: [
      ['It has an SSIM of 0.90 for images and «0.89» for text.', 'claim'],
      ['F1 is 0.80 on one set and «0.75» on another.', 'claim'],
      ['AUC is 0.91 for one task and «0.93» for two.', 'claim'],
    ],
    no: ['It needs 2.5 and 3.5.', 'We set them to 0.1 and 0.2.'],
  },
  'size-of-a-thing': {
    yes: [
      ['It sends «512»-byte messages.', 'setup'],
      ['Each lane holds a «2»-byte format.', 'setup'],
      ['We use «64»-KB pages here.', 'setup'],
    ],
    no: ['It needs 512 bytes.', 'It takes 64 KB.'],
  },
  'size-beside-a-name': {
    yes: [
      ['It fits an RTX 4090 («24» GB).', 'setup'],
      ['On a Raspberry Pi 5 («8» GB) it runs.', 'setup'],
      ['We test ImageNet («150» GB).', 'setup'],
    ],
    no: ['It is small (24 GB).', 'The cache needs 24 GB.'],
  },
  'memory-of-named-hardware': {
    yes: [
      ['It runs on a GTX 1080 «8» GB here.', 'setup'],
      ['On an RTX 4090 «24»GB it is fast.', 'setup'],
      ['One V100 «32» GB node is used.', 'setup'],
    ],
    no: ['On an A100 it needs 80 GB.', 'It takes 32 GB.'],
  },
  'one-byte': {
    yes: [
      ['All but «one» byte is kept.', 'setup'],
      ['It stores «one» bit for each weight.', 'setup'],
      ['Just «one» byte is sent.', 'setup'],
    ],
    no: ['It needs 2 bytes.', 'It takes 1 KB.'],
  },
  'input-of-size': {
    yes: [
      ['It is 3x faster on a «10» GB input.', 'setup'],
      ['On a «5» TB lake it scans fast.', 'setup'],
      ['It takes 9 s on a «1» GB log.', 'setup'],
    ],
    no: ['It runs on a 16 GB GPU budget.', 'It needs 10 GB.'],
  },
  'theirs-in-brackets': {
    yes: [
      ['It takes less power (vs. «7» W).', 'setup'],
      ['Latency is lower (compared to «20» ms).', 'setup'],
      ['It scores better (baseline: «71»%).', 'setup'],
    ],
    no: ['It takes 5 W (7 W less).', 'It takes 5 W.'],
  },
  symmetry: {
    yes: [
      ['A crystal of «five»-fold symmetry is grown.', 'setup'],
      ['It has a «3»-fold degeneracy.', 'setup'],
      ['We use «ten»-fold cross validation.', 'setup'],
    ],
    no: ['It is 3-fold faster.', 'A ten-fold gain is seen.'],
  },
  'multiple-in-a-name': {
    yes: [
      ['We train «Double» DQN here.', 'setup'],
      ['A method called «Half» Lock is used.', 'setup'],
      ['The game «Double» Dragon is solved.', 'setup'],
    ],
    no: ['It needs half the memory.', 'Double the speed is won.'],
  },
  'multiple-as-an-adjective': {
    yes: [
      ['We steer a «double» integrator by hand.', 'setup'],
      ['The tree «doubles» as an index.', 'setup'],
      ['It runs with «doubled» noise.', 'setup'],
    ],
    no: ['It needs double the memory.', 'It nearly doubles FFT throughput.', 'Its cost doubled every year.'],
  },
  'ratio-of-signal': {
    yes: [
      ['At an SNR of «10» dB it works.', 'setup'],
      ['It fails at SNR = «0» dB.', 'setup'],
      ['At an SNR of «3» dB it hears well.', 'setup'],
    ],
    no: ['It gains 3 dB.', 'PSNR rises by 2 dB.'],
  },
  'variation-set': {
    yes: [
      ['It holds under «10»% device variation.', 'setup'],
      ['Under a «5»% device drift it is stable.', 'setup'],
      ['It stays accurate under «1»% faults.', 'setup'],
    ],
    no: ['Variation falls by 10%.', 'It stays under 10%.'],
  },
  'hyphenated-setting': {
    yes: [
      ['It answers «10»-second questions.', 'setup'],
      ['A «24»-hour run was made.', 'setup'],
      ['We watch «2»-minute scenes.', 'setup'],
    ],
    no: ['It has a 10-ms latency.', 'It takes 10 s.'],
  },
  'threshold-in-percent': {
    yes: [
      ['It stays above a «99»% accuracy target.', 'setup'],
      ['A «5»% error budget is kept.', 'setup'],
      ['With a «1»% tolerance it stops.', 'setup'],
    ],
    no: ['It reaches 99% accuracy.', 'It errs in 5% of cases.'],
  },
  'unit-of-counting': {
    yes: [
      ['Costs rise in «hundreds» of dollars.', 'setup'],
      ['Delays are counted in «tens» of ms.', 'setup'],
      ['Sizes are given in «tens» of GB.', 'setup'],
    ],
    no: ['It takes tens of ms.', 'It saves hundreds of dollars.'],
  },
  coefficient: {
    yes: [
      ['It agrees with people (Spearman rho = «0.71»).', 'claim'],
      ['We find r = «0.93» over all runs.', 'claim'],
      ['A Kendall τ of «0.76» is kept.', 'claim'],
    ],
    no: ['We set p = 0.05.', 'We use K = 12.'],
  },
  'frequency-reached': {
    yes: [
      ['The core runs at up to «250» MHz.', 'claim'],
      ['It achieves a clock frequency of «1.2» GHz.', 'claim'],
      ['The design operates at «300» MHz.', 'claim'],
    ],
    no: ['A 2.4 GHz radio is used.', 'We sample at 16 kHz.'],
  },
  'raised-score': {
    yes: [
      ['It went from 0.61 to «0.83».', 'claim'],
      ['Points rose from 1.2 to «3.4».', 'claim'],
      ['It moves the mean from 2.5 to «4.25».', 'claim'],
    ],
    no: ['We grew from 3 to 9 sites.', 'It ranges from 3 to 5.'],
  },
  'counted-errors': {
    yes: [
      ['It runs with only «3» failures.', 'claim'],
      ['It produced «12» errors.', 'claim'],
      ['The tool reports «40» violations.', 'claim'],
    ],
    no: ['We inject 3 failures.', 'We list 12 tools.'],
  },
  'physical-setting': {
    yes: [
      ['It is made in «28» nm.', 'setup'],
      ['A «2.4» GHz radio is used.', 'setup'],
      ['At «4» K it works.', 'setup'],
    ],
    no: ['It takes 28 ms.', 'It draws 4 W.'],
  },
  'rate-set': {
    yes: [
      ['With arrivals at «10» requests/s it copes.', 'setup'],
      ['It takes «60» FPS video.', 'setup'],
      ['Packets come at «100» Mb/s.', 'setup'],
    ],
    no: ['It runs at 30 FPS.', 'It reaches 60 FPS.'],
  },
  'twofold-reason': {
    yes: [
      ['The reason is «two»fold: it is slow and dear.', 'setup'],
      ['Our aims are «three»-fold.', 'setup'],
      ['The gain is «two»-fold, as shown.', 'setup'],
    ],
    no: ['The gain is two-fold in speed.', 'It shows a three-fold gain.'],
  },
  'happened-twice': {
    yes: [
      ['The loop runs «twice».', 'setup'],
      ['It is read «twice» here.', 'setup'],
      ['A pass occurs only «twice».', 'setup'],
    ],
    no: ['It is twice as fast.', 'It needs twice the memory.'],
  },
};

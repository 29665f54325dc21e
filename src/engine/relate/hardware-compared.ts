import type { HardwareRef, Mention, Span } from '../model.js';
import { type Draft, type SentenceReading, between } from './draft.js';
import { machinesOf } from './hardware-phrases.js';

export const ref = (mention: Mention, role: HardwareRef['role']): HardwareRef => ({ text: mention.text, name: mention.name, role });

/** Hardware inside the baseline's own words, or what the baseline runs on. */
export function comparedHardware({ baselineAt, reading, baseline }: Draft): HardwareRef[] {
  if (!baselineAt || !baseline) return [];
  const beside = machinesOf(reading, baselineAt);
  if (beside.length > 0) return beside.map((m) => ref(m, 'baseline'));
  return reading.hardware
    .filter((m) => m.start >= baselineAt.start - 4 && m.end <= baselineAt.end + 1)
    .filter((m) => !m.generic || isMachine(reading, m, baselineAt))
    .map((m) => ref(m.generic && baselineAt.end - m.end < 10 ? { ...m, text: baseline } : m, 'baseline'));
}

/** "the GPU", "the CPU-based baseline", "a 128-core CPU server": the kind itself is compared with, not something for it. */
const isMachine = (reading: SentenceReading, m: Mention, { end }: Span): boolean =>
  end - m.end < 2 ||
  /^-(?:based|only|parallel|bound)/i.test(between(reading, m.end, m.end + 8)) ||
  /^\s+(?:servers?|platforms?|baselines?|accelerators?|counterparts?|clusters?|racks|systems?|reference|implementations?|baselines?|execution|solvers?|software)/i.test(
    between(reading, m.end, m.end + 16),
  ) ||
  /CPU/.test(m.name);

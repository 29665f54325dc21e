import type { MetricMention } from '../mentions/metrics.js';
import type { Attribution, Direction, HardwareRef, Mention, Quantity, Relation, Sentence, Span } from '../model.js';

/** A sentence with everything that was found in it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly metrics: readonly MetricMention[];
  readonly hardware: readonly Mention[];
  readonly models: readonly Mention[];
  readonly datasets: readonly Mention[];
}

/** An abstract as read so far. `systemsPaper` says whether plain "performance" means speed in it. */
export interface Document {
  readonly title: string;
  readonly text: string;
  readonly view: string;
  readonly sentences: readonly SentenceReading[];
  readonly systemsPaper: boolean;
  /** The first sentence that speaks of this work; what stands before is background. */
  readonly ownFrom: number;
  readonly titleHardware: readonly Mention[];
  /** Kinds of hardware in the title, put to use there or not. */
  readonly titleKinds: readonly Mention[];
  /** The paper's own system, by its name; null where it has none. */
  readonly ownSystem: string | null;
}

/** A claim in the making: each stage fills its slots and says by which rule. */
export interface Draft {
  readonly quantity: Quantity;
  readonly reading: SentenceReading;
  readonly metric: string;
  /** The words that named the metric, where any did. */
  readonly metricAt: Span | null;
  readonly relation: Relation;
  readonly direction: Direction;
  readonly baseline: string | null;
  readonly baselineAt: Span | null;
  /** The baseline's own number, where it stands beside ours. */
  readonly baselineQuantity: Quantity | null;
  readonly hardware: readonly HardwareRef[];
  readonly subject: string | null;
  readonly models: readonly string[];
  readonly datasets: readonly string[];
  readonly condition: string | null;
  readonly attribution: Attribution;
  readonly rules: readonly string[];
}

export function draft(quantity: Quantity, reading: SentenceReading, rule: string): Draft {
  const slots = {
    metric: 'other',
    metricAt: null,
    relation: 'level',
    direction: 'none',
    baseline: null,
    baselineAt: null,
    baselineQuantity: null,
  } as const;
  return {
    quantity,
    reading,
    ...slots,
    hardware: [],
    subject: null,
    models: [],
    datasets: [],
    condition: null,
    attribution: 'own',
    rules: [...quantity.rules, rule],
  };
}

/** The view between two offsets, clipped to the sentence. */
export function between({ sentence }: SentenceReading, from: number, to: number): string {
  return sentence.view.slice(Math.max(from, sentence.start), Math.min(to, sentence.end));
}

/** The words before a number ("reduces latency by ") and after its unit (" over the baseline"). */
export const prefix = (reading: SentenceReading, { head }: Quantity, size = 160): string => between(reading, head - size, head);

export const suffix = (reading: SentenceReading, { unitEnd }: Quantity, size = 160): string => between(reading, unitEnd, unitEnd + size);

import type { Quantity } from '../model.js';
import type { Document, SentenceReading } from './draft.js';
import type { NamedMetric } from './metric-phrases.js';

/** Finds what a number measures; several where one number is said of two metrics. */
export interface MetricRule {
  readonly name: string;
  find(quantity: Quantity, reading: SentenceReading, document: Document): NamedMetric[] | null;
}

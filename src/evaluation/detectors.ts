import { createRequire } from 'node:module';
import type { Span } from '../engine/index.js';
import type { GoldClaim } from './gold.js';

/** Another tool taken as a detector of claims: every number that it recognises counts as one. Offsets are UTF-16. */
export interface Detector {
  readonly name: string;
  /** Loads the tool; null where it is not installed (both are development dependencies, the second only). */
  load(): Promise<((text: string) => Span[]) | null>;
}

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise's tagger: every run of words that it calls a value. */
const compromise: Detector = {
  name: 'compromise',
  async load() {
    const { default: nlp } = await import('compromise/two');
    return (text) =>
      (nlp(text).match('#Value+').json({ offset: true }) as Match[]).map(({ offset: { start, length } }) => ({
        start,
        end: start + length,
      }));
  },
};

interface Recognised {
  readonly start: number;
  readonly end: number;
}
type Recogniser = (text: string, culture: string) => Recognised[];

/** Recognizers-Text 1.3.1: numbers, percentages, dimensions and amounts of money; of those that overlap, the longest. */
const recognizersText: Detector = {
  name: 'Recognizers-Text',
  async load() {
    const require = createRequire(import.meta.url);
    try {
      const units = require('@microsoft/recognizers-text-number-with-unit') as Record<string, Recogniser>;
      const numbers = require('@microsoft/recognizers-text-number') as Record<string, Recogniser>;
      const all = [numbers['recognizeNumber'], numbers['recognizePercentage'], units['recognizeDimension'], units['recognizeCurrency']];
      return (text) => longest(all.flatMap((recognise) => recognise?.(text, 'en-us') ?? []));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
      throw error;
    }
  },
};

export const DETECTORS: readonly Detector[] = [compromise, recognizersText];

/** Recognizers-Text gives the last character of a match as its end. */
function longest(found: readonly Recognised[]): Span[] {
  const spans = found.map(({ start, end }) => ({ start, end: end + 1 })).sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of spans) if (!kept.some((other) => other.start < span.end && span.start < other.end)) kept.push(span);
  return kept;
}

/** What a detector finds of the claims of one abstract. Optional annotations count nowhere. */
export function detection(gold: readonly GoldClaim[], spans: readonly Span[]): { wanted: number; made: number; found: number } {
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const wanted = gold.filter(({ optional }) => !optional);
  const found = wanted.filter((one) => spans.some((span) => overlaps(span, one))).length;
  const spurious = spans.filter((span) => !gold.some((one) => overlaps(span, one))).length;
  return { wanted: wanted.length, made: found + spurious, found };
}

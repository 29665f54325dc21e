import type { Quantity } from '../model.js';
import { between, prefix, type SentenceReading, suffix } from './draft.js';

export type Verdict = 'claim' | 'setup';

/** Says of a number whether it is an outcome ("claim") or a setting ("setup"); null where the rule has nothing to say. */
export interface OutcomeRule {
  readonly name: string;
  readonly verdict: Verdict;
  holds(quantity: Quantity, reading: SentenceReading): boolean;
}

/** What a rule looks at: the number, the words before it and after its unit, the unit as written, all that its sentence holds. */
export interface Surroundings {
  readonly q: Quantity;
  readonly before: string;
  readonly after: string;
  readonly mark: string;
  readonly reading: SentenceReading;
}

export function rule(name: string, verdict: Verdict, test: (surroundings: Surroundings) => boolean): OutcomeRule {
  return {
    name,
    verdict,
    holds: (q, reading) =>
      test({ q, before: prefix(reading, q), after: suffix(reading, q), mark: between(reading, q.end, q.unitEnd), reading }),
  };
}

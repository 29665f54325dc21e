/** The words of the engine. Offsets are UTF-16, half open, into the abstract as given. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Abstract {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

export const QUALIFIERS = ['exact', 'approx', 'up_to', 'at_least', 'below', 'average'] as const;
export const RELATIONS = ['level', 'ratio', 'change'] as const;
export const DIRECTIONS = ['up', 'down', 'none'] as const;
export const ATTRIBUTIONS = ['own', 'prior'] as const;
export const ROLES = ['measured_on', 'baseline'] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export type HardwareRole = (typeof ROLES)[number];

/** A word: a run of letters or digits, with its lower-case form for look-ups. */
export interface Token extends Span {
  readonly lower: string;
}

/** A sentence, its words, and `view`: the abstract with markup blanked, offset for offset. */
export interface Sentence extends Span {
  readonly index: number;
  readonly view: string;
  readonly tokens: readonly Token[];
}

/** A number as written, with magnitudes applied ("3.9 billion" is 3.9e9). */
export interface Numeral extends Span {
  readonly value: number;
  readonly form: 'digits' | 'word' | 'vague' | 'multiple';
  readonly sign: '+' | '-' | null;
  /** Upper bound of a vague amount ("tens of millions"). */
  readonly upper?: number;
}

/** A number with what it counts; `end` closes the number, `unitEnd` the unit. */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  readonly sign: '+' | '-' | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly head: number;
  readonly unitEnd: number;
  readonly from: number | null;
  readonly rules: readonly string[];
}

export type QuantityKind = 'ratio' | 'percent' | 'points' | 'measure' | 'money' | 'fraction' | 'count' | 'bare';

export type MentionKind = 'hardware' | 'model' | 'dataset' | 'metric' | 'system';

/** A known thing in the text. `name` is the registry's, `text` as written. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  readonly name: string;
  /** Generic words ("GPU") say less than names ("A100"). */
  readonly generic: boolean;
}

/** A quantity on its own, claim or not; `direction` as the words around it say. */
export interface QuantityReading extends Span {
  readonly paperId: string;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly direction: Direction;
}

export interface HardwareRef {
  readonly text: string;
  readonly name: string;
  readonly role: HardwareRole;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One number stated as an outcome: the contract of ../shared/design/DESIGN.md, field by field. */
export interface Claim extends Span {
  readonly paperId: string;
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly metric: string;
  readonly relation: Relation;
  readonly direction: Direction;
  readonly subject: string | null;
  readonly baseline: string | null;
  readonly baselineValue: number | null;
  readonly from: number | null;
  readonly hardware: readonly HardwareRef[];
  readonly models: readonly string[];
  readonly datasets: readonly string[];
  readonly condition: string | null;
  readonly attribution: Attribution;
  readonly factor: Interval | null;
  readonly si: (Interval & { readonly unit: string }) | null;
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly engineVersion: string;
}

/**
 * The examples of one rule, its tests and its documentation. A positive one marks the number's span in «guillemets» and says what
 * the rule makes of it; in a negative one the rule fires on no number. A positive one with a third word is not met yet: that word
 * is the reason, and the runner sees that it still fails.
 */
export interface RuleExamples<T> {
  readonly yes: readonly (readonly [marked: string, expected: T, todo?: string])[];
  readonly no: readonly string[];
}

export type Examples<T> = Readonly<Record<string, RuleExamples<T>>>;

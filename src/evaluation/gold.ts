/** A slot that may hold several right answers: any of them is right. */
export type Answers<T> = T | readonly T[];

/** One annotated claim, as ../shared/gold/GUIDE.md describes. Offsets are UTF-16 into the abstract. */
export interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly numbers?: readonly (readonly [number, number])[];
  readonly qualifier: Answers<string>;
  readonly unit: Answers<string>;
  readonly metric: Answers<string>;
  readonly relation: Answers<string>;
  readonly direction: Answers<string>;
  readonly subject: Answers<string | null>;
  readonly baseline: Answers<string | null>;
  /** Sets of names, any of which is right. */
  readonly sets: Readonly<Record<SetSlot, readonly (readonly string[])[]>>;
  readonly optional: boolean;
}

export const SET_SLOTS = ['hardware', 'baselineHardware', 'models', 'datasets'] as const;
export type SetSlot = (typeof SET_SLOTS)[number];

interface WrittenClaim extends Omit<GoldClaim, 'start' | 'end' | 'sets' | 'optional'>, Partial<Record<SetSlot | `${SetSlot}Alt`, unknown>> {
  /** Where the value stands: by a unique quote that holds it, or by offsets. */
  readonly quote?: string;
  readonly value?: string;
  readonly start?: number;
  readonly end?: number;
  readonly optional?: boolean;
}

/** What is wrong with an annotation; `file:line` leads the message. */
export class GoldError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Annotations by paper id, from JSONL (`{"id", "claims"}` a line). Papers that `abstracts` does not hold are an error.
 * @throws GoldError naming the line and what it lacks.
 */
export function readGold(text: string, file: string, abstracts: ReadonlyMap<string, string>): Map<string, readonly GoldClaim[]> {
  const gold = new Map<string, readonly GoldClaim[]>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `${file}:${i + 1}`;
    const { id, claims } = parsed(line, at);
    const abstract = abstracts.get(id);
    if (abstract === undefined) throw new GoldError(`${at}: no abstract with the id ${id}`);
    if (gold.has(id)) throw new GoldError(`${at}: ${id} is annotated twice`);
    gold.set(
      id,
      claims.map((claim) => placed(claim, abstract, at)),
    );
  }
  return gold;
}

function parsed(line: string, at: string): { id: string; claims: readonly WrittenClaim[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new GoldError(`${at}: not JSON: ${(error as SyntaxError).message}`);
  }
  const { id, claims } = (value ?? {}) as { id?: unknown; claims?: unknown };
  if (typeof id !== 'string' || !Array.isArray(claims)) throw new GoldError(`${at}: "id" or "claims" is missing`);
  return { id, claims: claims as WrittenClaim[] };
}

function placed(claim: WrittenClaim, abstract: string, at: string): GoldClaim {
  const { quote, value = '', start = quote === undefined ? -1 : abstract.indexOf(quote) + quote.indexOf(value) } = claim;
  const end = claim.end ?? start + value.length;
  if (start < 0 || end <= start || end > abstract.length || (quote !== undefined && !abstract.includes(quote)))
    throw new GoldError(`${at}: not in the abstract: ${quote ?? `${claim.start}-${claim.end}`}`);
  if (typeof claim.low !== 'number' || typeof claim.high !== 'number') throw new GoldError(`${at}: "low" or "high" is no number: ${quote}`);
  const sets = Object.fromEntries(SET_SLOTS.map((slot) => [slot, claim[`${slot}Alt`] ?? [claim[slot] ?? []]])) as GoldClaim['sets'];
  return { ...claim, start, end, sets, optional: claim.optional === true };
}

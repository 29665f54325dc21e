import type { Figure } from './figures.js';
import { MARK, type Marked, N, W } from './masked.js';

/** "Ranges from 1% to 14%" moves nothing. */
const RANGE = /\b(?:rang|var|span|cover)\w*\s*$/i;
const VERSUS = String.raw`(?:vs\.?|versus|v\.s\.|compared\s+(?:to|with)|in\s+comparison\s+(?:to|with)|against|relative\s+to|instead\s+of|rather\s+than|as\s+opposed\s+to|down\s+from|up\s+from|as\s+against)`;

/** Two values side by side, and which of them is the older or the other's. */
const PAIRS: readonly { readonly pattern: RegExp; readonly old: 1 | 2; readonly moves?: true }[] = [
  {
    pattern: new RegExp(String.raw`\bfrom\s+${W}{0,20}?${N}${W}{0,24}?\s+(?:down\s+|up\s+)?to\s+${W}{0,16}?${N}`, 'dgi'),
    old: 1,
    moves: true,
  },
  { pattern: new RegExp(String.raw`${N}\s*(?:->|→|-->|⇒)\s*${N}`, 'dgi'), old: 1, moves: true },
  { pattern: new RegExp(String.raw`${N}${W}{0,30}?[\s,(]+${VERSUS}\s+(?:the\s+)?${W}{0,34}?${N}`, 'dgi'), old: 2 },
  {
    pattern: new RegExp(
      String.raw`\b(?:compared\s+(?:to|with)|versus|against|relative\s+to)\s+${W}{0,20}?${N}\s+(?:for|of|with|in|by|from|at)\b${W}{0,34}?,(?:(?!\b(?:while|and|with)\b)${W}){0,60}?${N}`,
      'dgi',
    ),
    old: 1,
  },
];

/** Two values that one thing is told by. */
export interface Pair {
  readonly old: Figure;
  readonly now: Figure;
  /** Where the words about them begin and end. */
  readonly start: number;
  readonly end: number;
  /** Whether one became the other, and they are not of two things. */
  readonly moves: boolean;
}

/** Two values that stand for one thing before and after, or for one and the other: of one unit, and no ends of ranges. */
export function pairsIn({ text, figure }: Marked): Pair[] {
  return PAIRS.flatMap(({ pattern, old: place, moves = false }) =>
    [...text.matchAll(pattern)].flatMap(({ indices, index, 0: words }) => {
      const [first, second] = [1, 2].map((group) => figure(indices?.[group]?.[0]));
      const [old, now] = place === 1 ? [first, second] : [second, first];
      if (!old || !now || RANGE.test(text.slice(Math.max(0, index - 12), index))) return [];
      if (!moves && (!areOfOneKind(old, now) || now.unit === 'x' || isRanged(text, old) || isRanged(text, now))) return [];
      return [{ old, now, start: index, end: index + words.length, moves }];
    }),
  );
}

const areOfOneKind = (a: Figure, b: Figure): boolean => a.unit === b.unit || (a.si !== null && a.si.unit === b.si?.unit);

/** Whether a figure is one end of a range: "91.7 to 100 percent". */
export const isRanged = (text: string, { start, end }: Figure): boolean =>
  ENDS_RANGE.test(text.slice(Math.max(0, start - 8), start)) || BEGINS_RANGE.test(text.slice(end, end + 9));
const ENDS_RANGE = new RegExp(`${MARK}\\s*(?:to|-+|–|—|~|∼)\\s*$`);
const BEGINS_RANGE = new RegExp(`^\\s*(?:to|-+|–|—|~|∼)\\s*${MARK}`);

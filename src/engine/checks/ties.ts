import { isChange, LEADS_TO_CHANGE, NEXT_TO_CHANGE } from './change-words.js';
import type { Figure } from './figures.js';
import { MARK, type Marked, markedView, N, W } from './masked.js';
import { isRanged, type Pair, pairsIn } from './pairs.js';

/** Two values and a number that is said of them. */
export interface Tie {
  readonly old: Figure;
  readonly now: Figure;
  readonly change: Figure;
  /** The words that lead to the number, and those behind it up to the next sign: what it is said to be. */
  readonly lead: string;
  readonly trail: string;
  /** Where the words about the two values begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Words that lead from two values to what is said of them, and no others. */
const LEADING = String.raw`(?:i\.?e\.?,?|or|that\s+is,?|and|thus|thereby|hence|representing|corresponding\s+to|equivalent\s+to|equal\s+to|amounting\s+to|achieving|yielding|giving|showing|marking|reflecting|resulting\s+in|leading\s+to|delivering|providing|obtaining|translating\s+(?:in)?to|saving|cutting\s+\w+|reducing\s+\w+|improving\s+\w+|lowering\s+\w+|raising\s+\w+|making\s+\w+|which\s+(?:is|means|corresponds\s+to|represents)|a|an|the|its|by|of|for|in|about|around|roughly|nearly|almost|approximately|just|only|over|some|more\s+than|less\s+than|absolute|relative|total|net|clear|full|significant|substantial|remarkable|dramatic|further|improvements?|reductions?|gains?|increases?|decreases?|drops?|boosts?|speed-?ups?|savings?|cuts?|rises?|declines?|differences?|accelerations?|(?:[\w-]+\s+)?(?:reductions?|improvements?|loss(?:es)?|speed-?ups?|gains?|savings?|decreases?|increases?)\s+of|is|was|being|~|≈|\+|-|−|↑|↓)`;
/** Out of the pair: its last unit's words, then a bracket, a comma or a dash, or a new sentence that points back. */
const AFTER = new RegExp(
  String.raw`^${W}{0,40}?(?:\)?\s*(?:[([]|,|:|--+|[–—])\s*|\)?\.\s+(?:This|That|It|Which)\s+(?:is|was|represents|corresponds\s+to|amounts\s+to|means|gives|marks|constitutes|translates\s+(?:in)?to|equals)\s+)(?:${LEADING}\s*)*${N}(${W}{0,60})`,
  'd',
);
/** From a number to the pair it is said of: "by 2.1 points (30.4 vs", "by 98%, from", "by 0.3% from". */
const BEFORE = new RegExp(
  String.raw`${N}((?:(?!\b(?:and|while|but|with|at|when|that|which|by)\b|[,:])${W}){0,50}?)(?:[([]|,|:|--+|[–—]|\s)\s*$`,
  'd',
);
/** Between the two: "7.59, 2.17 lower than 9.76", "77.1% top-1, 1.2% higher than ResNet-50 (75.9%)". */
const MIDDLE = new RegExp(
  String.raw`${N}${W}{0,30}?\s*[,(]\s*(?:which\s+is\s+|i\.e\.,?\s+|a\s+|an\s+|about\s+)?${N}(${W}{0,6}?\s*(?:lower|higher|less|more|better|worse|above|below|faster|slower|smaller|larger|greater|fewer|shorter|longer|improvement|reduction|increase|gain|decrease|drop)\b${W}{0,14}?\b(?:than|over|vs\.?|versus|relative\s+to|compared\s+(?:to|with)|from)\s+${W}{0,34}?)[(]?\s*${N}`,
  'dg',
);

/** One of several numbers, each said of a pair of its own. */
const LISTED = new RegExp(`${MARK}\\s*(?:,|,?\\s*(?:and|or))\\s*$`);

/** What a view's wording ties together. */
export function tiesIn(view: string, figures: readonly Figure[]): Tie[] {
  if (figures.length < 3) return [];
  const marked = markedView(view, figures);
  const ties = new Map<Figure, Tie>();
  const pairs = pairsIn(marked);
  // A number's own bracket comes before its neighbour's.
  for (const tie of [
    ...middleTies(marked),
    ...pairs.flatMap((pair) => tieBefore(pair, marked)),
    ...pairs.flatMap((pair) => tieAfter(pair, marked)),
  ])
    if (!ties.has(tie.change)) ties.set(tie.change, tie);
  return [...ties.values()];
}

function middleTies({ text, figure }: Marked): Tie[] {
  return [...text.matchAll(MIDDLE)].flatMap(({ indices, index, 0: words }) => {
    const [now, change, old] = [1, 2, 4].map((group) => figure(indices?.[group]?.[0]));
    if (!now || !change || !old || now.unit !== old.unit) return [];
    return [{ old, now, change, lead: '', trail: text.slice(...(indices?.[3] ?? [0, 0])), start: index, end: index + words.length }];
  });
}

function tieAfter({ moves, ...pair }: Pair, { text, figure }: Marked): Tie[] {
  const found = AFTER.exec(text.slice(pair.end, pair.end + 160));
  const change = found ? figure(pair.end + (found.indices?.[1]?.[0] ?? -1)) : undefined;
  if (!change || isRanged(text, change)) return [];
  const lead = text.slice(pair.end, change.start);
  const trail = /^[^.;,()[\]]{0,60}[)\]]?/.exec(text.slice(change.end, change.end + 61))?.[0] ?? '';
  return isChange(change, lead, trail, moves) ? [{ ...pair, change, lead, trail }] : [];
}

/** A number ahead of its pair says by how much, or the pair stands in a bracket behind it; in a list of numbers it has another pair. */
function tieBefore({ moves, ...pair }: Pair, { text, figure }: Marked): Tie[] {
  const from = Math.max(0, pair.start - 90);
  const found = BEFORE.exec(text.slice(from, pair.start));
  const change = found ? figure(from + (found.indices?.[1]?.[0] ?? -1)) : undefined;
  if (!change || isRanged(text, change)) return [];
  const lead = text.slice(Math.max(0, change.start - 40), change.start);
  const trail = text.slice(change.end, pair.start);
  const told = change.unit === '' || change.unit === pair.now.unit ? LEADS_TO_CHANGE.test(lead) : isChange(change, lead, trail, false);
  const near = change.unit !== 'x' || NEXT_TO_CHANGE.test(trail) || /\bby\s+$/.test(lead);
  return (moves || /[([]\s*$/.test(trail)) && told && near && !LISTED.test(lead) ? [{ ...pair, change, lead, trail }] : [];
}

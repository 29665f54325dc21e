import type { Figure } from './figures.js';

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

/** What may be added and taken away: no value of its own. */
const UNCERTAINTY = /(?:±|\+\s?\/?\s?-)\s*\d[\d.]*\s*%?/g;
/** "Ranges from 1% to 14%" moves nothing. */
const RANGE = /\b(?:rang|var|span|cover)\w*\s*$/i;
/** A figure in a masked view: every character of it is this one. */
const MARK = '\uE000';
const N = `(${MARK}+)`;
/** Words without a figure, a bracket or the end of a clause. */
const W = `[^${MARK}.;()]`;
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

/** Words that lead from two values to what is said of them, and no others. */
const LEADING = String.raw`(?:i\.?e\.?,?|or|that\s+is,?|and|thus|thereby|hence|representing|corresponding\s+to|equivalent\s+to|equal\s+to|amounting\s+to|achieving|yielding|giving|showing|marking|reflecting|resulting\s+in|leading\s+to|delivering|providing|obtaining|translating\s+(?:in)?to|saving|cutting\s+\w+|reducing\s+\w+|improving\s+\w+|lowering\s+\w+|raising\s+\w+|making\s+it|making\s+\w+|which\s+(?:is|means|corresponds\s+to|represents)|a|an|the|its|by|of|for|in|about|around|roughly|nearly|almost|approximately|just|only|over|some|more\s+than|less\s+than|absolute|relative|total|net|clear|full|significant|substantial|remarkable|dramatic|further|improvements?|reductions?|gains?|increases?|decreases?|drops?|boosts?|speed-?ups?|savings?|cuts?|rises?|declines?|differences?|accelerations?|(?:[\w-]+\s+)?(?:reductions?|improvements?|loss(?:es)?|speed-?ups?|gains?|savings?|decreases?|increases?)\s+of|is|was|being|~|≈|\+|-|−|↑|↓)`;
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

/** Words that a number is a change by, next to it. */
const CHANGED = String.raw`(?:reduc|decreas|lower|less|drop|sav|cut|fewer|smaller|shrink|declin|fall|shorter|longer|increas|more|higher|rais|rise|grow|boost|larger|greater|faster|slower|speed|improv|gain|better|worse|accelerat|relative|absolute|differen|advantage|uplift|jump|loss)\w*`;
const SAYS_CHANGE = new RegExp(String.raw`^\s*[-↑↓]?\s*(?:[\w/-]+\s+){0,2}?\b${CHANGED}`, 'i');
const NEXT_TO_CHANGE = new RegExp(String.raw`^\s*(?:[\w-]+\s+)?${CHANGED}`, 'i');
const LEADS_TO_CHANGE = new RegExp(
  String.raw`\b${CHANGED}(?:\s+[\w-]+){0,3}?\s+(?:of|by)\s+(?:an?\s+|about\s+|around\s+|roughly\s+|approximately\s+|only\s+|over\s+|nearly\s+|more\s+than\s+)*[+-]?$|\b(?:saving|by)\s+$`,
  'i',
);
const BARE_BRACKET = /[([]\s*[~≈+−-]?\s*$/;

/** Whether a number says how much something changed, and does not stand beside the two values for itself. */
function isChange({ unit, signed }: Figure, lead: string, trail: string, moves: boolean): boolean {
  if (/\bat\s+$/i.test(lead)) return false;
  if (SAYS_CHANGE.test(trail) || LEADS_TO_CHANGE.test(lead)) return true;
  const alone = BARE_BRACKET.test(lead) && /^\s*(?:[)\]]|$)/.test(trail);
  return unit === 'x' ? alone || !/\p{L}{3}/u.test(trail.slice(0, 12)) : alone && (moves || signed);
}

/** One of several numbers, each said of a pair of its own. */
const LISTED = new RegExp(`${MARK}\\s*(?:,|,?\\s*(?:and|or))\\s*$`);

/** A view with its figures blotted out, each character for itself; stops that end no sentence, and what is behind a ±, are blanks. */
export function masked(view: string, figures: readonly Figure[]): string {
  const text = view
    .replace(/\b(?:vs|i\.e|e\.g|approx|resp)\./g, (word) => word.replaceAll('.', ' '))
    .replace(UNCERTAINTY, (words) => ' '.repeat(words.length));
  let last = 0;
  const pieces = figures.flatMap(({ start, end }) => {
    const piece = [text.slice(last, start), MARK.repeat(end - start)];
    last = end;
    return piece;
  });
  return pieces.join('') + text.slice(last);
}

/** A masked view, and its figures by where they begin. */
interface Marked {
  readonly text: string;
  figure(start: number | undefined): Figure | undefined;
}

/** What a view's wording ties together. */
export function tiesIn(view: string, all: readonly Figure[]): Tie[] {
  const figures = all.filter(({ uncertain }) => !uncertain);
  const text = masked(view, figures);
  if (figures.length < 3) return [];
  const at = new Map(figures.map((figure) => [figure.start, figure]));
  const marked: Marked = { text, figure: (start) => (start === undefined ? undefined : at.get(start)) };
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

type Pair = Pick<Tie, 'old' | 'now' | 'start' | 'end'> & { readonly moves: boolean };

/** Two values that stand for one thing before and after, or for one and the other: of one unit, and no ends of ranges. */
function pairsIn({ text, figure }: Marked): Pair[] {
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
const isRanged = (text: string, { start, end }: Figure): boolean =>
  ENDS_RANGE.test(text.slice(Math.max(0, start - 8), start)) || BEGINS_RANGE.test(text.slice(end, end + 9));
const ENDS_RANGE = new RegExp(`${MARK}\\s*(?:to|-+|–|—|~|∼)\\s*$`);
const BEGINS_RANGE = new RegExp(`^\\s*(?:to|-+|–|—|~|∼)\\s*${MARK}`);

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

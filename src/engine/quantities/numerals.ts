import { MAGNITUDES, MULTIPLE_WORDS, NUMBER_WORDS, SUFFIXES, VAGUE } from '../lexicons/number-words.js';
import type { Numeral, Sentence, Span } from '../model.js';

const MAGNITUDE = Object.keys(MAGNITUDES).join('|');
const WORDS = Object.keys(NUMBER_WORDS).join('|');
const DIGITS = String.raw`\d{1,3}(?:(?:,| , )\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\.\d+`;
const POWER = String.raw`\s*[×x·]\s*10\s*\^\s*\+?([-−–]?\s*\d+)`;
const NUMERAL = new RegExp(
  [
    String.raw`(?<bare>10)\s*\^\s*(?<exponent>[-−–]?\s*\d+)(?!\.?\d)`,
    String.raw`(?<digits>${DIGITS})(?:${POWER}|[eE](?<e>[-−+]?\d{1,3})(?![\w.])|(?<suffix>[kKMBT]|mn|bn|tn)(?![\w]|-?(?:bit|byte)|/s)|(?:\s+|-)(?<magnitude>${MAGNITUDE})s?\b)?`,
    String.raw`\b(?<vague>${Object.keys(VAGUE).join('|')})\b(?=\s+(?:of\s+(?:${MAGNITUDE}|thousand|[a-zµ]+)|to\b))(?:\s+of\s+(?<vagueMagnitude>${MAGNITUDE}|thousand)s\b)?`,
    String.raw`\bhalf\s+an?\s+(?<halfOf>${MAGNITUDE})\b`,
    String.raw`\b(?<multiple>${Object.keys(MULTIPLE_WORDS).join('|')})\b(?!-)`,
    String.raw`\b(?<order>an?|one|a single)(?=\s+orders?[ -]of[ -]magnitude)`,
    String.raw`\b(?<fold>${WORDS})(?=fold\b)`,
    String.raw`\b(?<word>(?:an?\s+(?=dozen|hundred|thousand))?(?:${WORDS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:[\s-]+(?<wordMagnitude>${MAGNITUDE}))?\b|\b(?<aMagnitude>an?\s+(?:${MAGNITUDE}))\b`,
  ].join('|'),
  'gi',
);

/**
 * Every number of a sentence that is not part of a name. Offsets are UTF-16 into the abstract.
 * A number glued to letters ("A100", "ResNet-50", "W2A8") is a name, as is one inside `names`.
 */
export function numerals(sentence: Sentence, names: readonly Span[]): Numeral[] {
  const { view, start, end } = sentence;
  const found: Numeral[] = [];
  NUMERAL.lastIndex = start;
  for (let match = NUMERAL.exec(view); match && match.index < end; match = NUMERAL.exec(view)) {
    const numeral = read(match);
    const name = names.find((span) => span.start < numeral.end && numeral.start < span.end);
    if (name) NUMERAL.lastIndex = Math.max(name.end, numeral.start + 1);
    else if (!gluedToName(view, numeral)) found.push(withSign(view, numeral));
    else NUMERAL.lastIndex = endOfWord(view, match.index + match[0].length);
  }
  return found;
}

function read(match: RegExpExecArray): Numeral {
  const span = { start: match.index, end: match.index + match[0].length, sign: null };
  const g = match.groups ?? {};
  if (g.bare) return { ...span, value: 10 ** integer(g.exponent), form: 'digits' };
  if (g.vague) {
    const value = (VAGUE[g.vague.toLowerCase()] ?? 1) * magnitude(g.vagueMagnitude);
    return { ...span, value, upper: value * 10, form: 'vague' };
  }
  if (g.halfOf) return { ...span, value: magnitude(g.halfOf) / 2, form: 'word' };
  if (g.multiple) return { ...span, value: MULTIPLE_WORDS[g.multiple.toLowerCase()] ?? 1, form: 'multiple' };
  if (g.order) return { ...span, value: 1, form: 'word' };
  if (g.fold) return { ...span, value: words(g.fold), form: 'word' };
  if (g.word) return { ...span, value: words(g.word) * magnitude(g.wordMagnitude), form: 'word' };
  if (g.aMagnitude) return { ...span, value: magnitude(g.aMagnitude.split(/\s+/)[1]), form: 'word' };
  if (g.suffix && SUFFIXES[g.suffix] === undefined)
    return { ...span, end: span.end - 1, value: Number((g.digits ?? '').replace(/[, ]/g, '')), form: 'digits' };
  const mantissa = Number((g.digits ?? '').replace(/[, ]/g, ''));
  const power = match[0].match(/\^\s*\+?([-−–]?\s*\d+)$/)?.[1] ?? g.e;
  const scale = power === undefined ? (SUFFIXES[g.suffix ?? ''] ?? magnitude(g.magnitude)) : 10 ** integer(power);
  return { ...span, value: tidy(mantissa * scale), form: 'digits' };
}

const integer = (text: string | undefined): number => Number((text ?? '').replace(/[−–]/, '-').replace(/[\s+]/g, ''));
const magnitude = (word: string | undefined): number => (word ? (MAGNITUDES[word.toLowerCase()] ?? 1) : 1);
const tidy = (value: number): number => Number(value.toPrecision(12));

function words(text: string): number {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((sum, word) => sum + (NUMBER_WORDS[word] ?? 0), 0);
}

/** "64x64", "720 × 480": sizes, each way. */
const DIMENSION = /^(?:x\d|\s{0,2}×\s{0,2}\d+(?!\d*[.,]\d|\d*\s{0,2}[x×^]))/;

/** "0.31/0.35", "1/5/8 ms": results side by side, where they have decimals or a unit. */
const SLASHED = /(?:^|[\s(~])(?:\d+(?:\.\d+)?\/)+$/;
const SLASHED_ON = /^(?:\d+\.\d+|\d+(?:\/\d+)*\s?(?:ms|s|GB|MB|mW|W|FPS|fps|mJ|us|µs)(?![\p{L}]))/u;

/** A letter straight before, or before a hyphen, makes it a name, but "to3%" and the x of "1.1X~10.5X" do not; x86 and x64 are instruction sets. */
function gluedToName(view: string, numeral: Numeral): boolean {
  if (numeral.form !== 'digits') return false;
  if (DIMENSION.test(view.slice(numeral.end, numeral.end + 12))) return true;
  const before = view.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (/(?:^|[\s(~])x$/.test(before) && /^(?:86|64)(?!\d)/.test(view.slice(numeral.start, numeral.start + 3))) return true;
  if (/(?:^|[\s\d(~])(?:[xX]|to|and|by|of|sim|vs|over|times|approx)$/.test(before)) return false;
  if (/[\p{L}_^@#][.-]?$/u.test(before) && !/(?:percent|times|sim|\bsub|\bthan|[\d.][xkKMB])-$/i.test(before)) return true;
  if (SLASHED.test(before) && SLASHED_ON.test(view.slice(numeral.start, numeral.end + 16))) return false;
  if (/[\p{L}\d]\.$/u.test(before) || (/[\p{L}\d)]\/$/u.test(before) && !/(?:\d\s?[xX×]|[x×%]\s*\([^()]*\))\s*\/$/.test(before)))
    return true;
  return /\p{L}-\d+[.-]$/u.test(before);
}

function withSign(view: string, numeral: Numeral): Numeral {
  const before = view.slice(Math.max(0, numeral.start - 4), numeral.start);
  const sign = before.match(/(?:^|[\s(:=~,])([+\-−–])\s?$/)?.[1];
  return sign && numeral.form === 'digits' ? { ...numeral, sign: sign === '+' ? '+' : '-' } : numeral;
}

function endOfWord(view: string, at: number): number {
  let end = at;
  while (/[\p{L}\d]/u.test(view[end] ?? '')) end++;
  return end;
}

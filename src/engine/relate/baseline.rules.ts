import type { Quantity, Span } from '../model.js';
import { BREAK, BY, eachItsOwn, isLevel, listed, opens, ownedByNumber, saidOf, tight } from './comparison-scope.js';
import { comparisons } from './comparisons.js';
import { between, coordinated, prefix, type SentenceReading, suffix } from './draft.js';
import { nounPhrase } from './phrase.js';

export interface Baseline extends Span {
  readonly text: string;
  /** The baseline's own number, where it stands beside ours, and which quantity that is. */
  readonly value: Quantity | null;
}

/** Finds what a number is compared with. */
export interface BaselineRule {
  readonly name: string;
  find(quantity: Quantity, reading: SentenceReading): Baseline | null;
}

const SUBORDINATE = /^\W*(?:While|Although|Though|Whereas|Despite|When|If)\b[^,]*$/;
const VERSUS =
  /^\s*(?:↓|↑|downarrow|uparrow)?\s*(?:[\p{L}\d/@-]+\s+){0,4}?[(,]?\s*(?:\b(?:vs|versus)\b\.?|\bcompared\s+(?:to|with)|(?<=\()against|\bdown\s+from|\bup\s+from|\binstead\s+of|(?<=\()from|\brather\s+than|(?<=\()\s*baseline:?)\s+(?:(?:the|an?|only|just|about|around|approximately|nearly|[\p{L}\d.'’-]+(?:\s+[\p{L}\d.'’-]+){0,3}?)\s+)?[(~]*\s*(?:(?:of|at|with|is|achieves|'s|which\s+[a-z]+(?:\s+at)?)\s+)?$/iu;
const OWNER = /^[)\s]*(?:of\s+|in\s+|for\s+|by\s+|from\s+|achieved\s+by\s+)/i;
const baseline = (phrase: Span & { text: string }, value: Quantity | null = null): Baseline => ({
  start: phrase.start,
  end: phrase.end,
  text: phrase.text,
  value,
});

/** "7.59 (2.17 lower vs 9.76 in AffineQuant)", "15.14 GOPS/W compared to 1.93 for CPUs": two numbers of one kind, the second theirs. */
const besideValue: BaselineRule = {
  name: 'beside-value',
  find(quantity, reading) {
    const next = reading.quantities[reading.quantities.indexOf(quantity) + 1];
    if (!next || (next.unit !== quantity.unit && next.kind !== 'bare' && quantity.kind !== 'bare') || quantity.kind === 'ratio')
      return null;
    const gap = between(reading, quantity.unitEnd, next.head);
    if (/^\s*\(\s*$/.test(gap) && /^\s*(?:↓|↑|downarrow|uparrow)/.test(suffix(reading, next, 12))) return besideValue.find(next, reading);
    if (!VERSUS.test(gap)) return null;
    const owner = OWNER.exec(suffix(reading, next, 24));
    const phrase = owner && nounPhrase(reading, next.unitEnd + owner[0].length, 6);
    const inGap = comparisons(reading).find((c) => c.cueAt >= quantity.unitEnd && c.end <= next.head);
    const named =
      phrase && !/^(?:\d|average|terms|total|general|the same)/.test(between(reading, phrase.start, phrase.end))
        ? { ...phrase, text: between(reading, phrase.start, phrase.end) }
        : inGap;
    return named ? baseline(named, next) : { start: next.start, end: next.end, text: '', value: next };
  },
};

/** "outperforms X by 1.4x", and each its own of "APE and CacheBlend by 25.2% and 35.1%". */
const outperformedBy: BaselineRule = {
  name: 'outperformed-by',
  find(quantity, reading) {
    const row = coordinated(reading, quantity);
    const first = row[0] ?? quantity;
    const comparison = comparisons(reading).findLast(
      (c) =>
        c.cue !== 'over' &&
        c.end <= first.head &&
        BY.test(between(reading, c.end, first.head)) &&
        !reading.quantities.some((q) => q.head >= c.end && q.unitEnd <= first.head && q.kind !== 'bare' && q.kind !== 'count'),
    );
    if (!comparison) return null;
    return baseline(eachItsOwn(row.length > 1 ? listed(reading, comparison) : comparison, row.indexOf(quantity), row.length));
  },
};

/** "by 2.1x over vLLM and TGI by 3x": the verb serves again. */
const andBy: BaselineRule = {
  name: 'and-by',
  find(quantity, reading) {
    const text = prefix(reading, quantity, 80);
    const match =
      /(?:\band|,)\s+(?:the\s+|an?\s+)?([A-Z][\p{L}\d.+-]*(?:\s+[\p{L}\d.+-]+){0,3}?)\s+by\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|average|of)\s+)*$/u.exec(
        text,
      );
    if (!match?.[1] || !comparisons(reading).some((c) => c.cue === 'verb' && c.cueAt < quantity.head)) return null;
    const start = quantity.head - text.length + match.index + match[0].indexOf(match[1]);
    return { start, end: start + match[1].length, text: match[1], value: null };
  },
};

/** "1.6x over SmoothQuant", "31% lower latency than vLLM", "..., outperforming X": the next comparison on the right. */
const comparedAfter: BaselineRule = {
  name: 'compared-after',
  find(quantity, reading) {
    const row = coordinated(reading, quantity);
    const comparison = comparisons(reading).find((c) => c.cueAt >= quantity.unitEnd && !ownedByNumber(c, reading));
    if (!comparison) return null;
    const gap = between(reading, quantity.unitEnd, comparison.cueAt);
    if (
      gap.length > 150 ||
      (isLevel(quantity) &&
        /,\s+[a-z]+ing\b/.test(gap) &&
        reading.quantities.some((q) => q.head >= quantity.unitEnd && q.unitEnd <= comparison.cueAt)) ||
      BREAK.test(gap) ||
      (SUBORDINATE.test(between(reading, reading.sentence.start, quantity.head)) && gap.includes(',')) ||
      (comparison.cue === 'than' && !tight(quantity, reading, comparison))
    )
      return null;
    if (comparison.cue === 'over' && /\b(?:is|are|was|were|has|have|runs?|averaged|evaluated|tested|trained|measured)\s*$/.test(gap))
      return null;
    return baseline(
      row.length > 1 && /\brespectively\b/.test(suffix(reading, row.at(-1) ?? quantity))
        ? eachItsOwn(comparison, row.indexOf(quantity), row.length)
        : comparison,
    );
  },
};

/** "Compared to SmoothQuant, we ...": holds for every number after it that has no other. */
const comparedBefore: BaselineRule = {
  name: 'compared-before',
  find(quantity, reading) {
    const row = coordinated(reading, quantity);
    const lead = comparisons(reading).findLast((c) => c.cue === 'compared' && c.end <= quantity.head && opens(reading, c));
    if (!lead || /;/.test(between(reading, lead.end, quantity.head))) return null;
    return baseline(eachItsOwn(listed(reading, lead), row.indexOf(quantity), row.length));
  },
};

/** "retains 99.5% of FP16 performance", "at 40% of the baseline's cost": a share of another system. */
const shareOfBaseline: BaselineRule = {
  name: 'share-of-baseline',
  find(quantity, reading) {
    if (quantity.kind !== 'percent') return null;
    const row = coordinated(reading, quantity);
    const last = row.at(-1) ?? quantity;
    const of = /^\s*of\s+(?:the\s+|that\s+of\s+)?/.exec(suffix(reading, last));
    if (
      !of ||
      !/\b(?:retain|preserv|recover|match|maintain|achiev|reach|attain|deliver|within|at|keep)\w*\s+(?:(?:up\s+to|over|about|only|more\s+than|at\s+least|nearly|~)\s*)*$/i.test(
        prefix(reading, row[0] ?? quantity, 48),
      )
    )
      return null;
    const phrase = nounPhrase(reading, last.unitEnd + of[0].length, 6);
    const text =
      phrase &&
      between(reading, phrase.start, phrase.end).replace(
        /(?:['’]s)?\s+(?:\S+\s+)?(?:performance|accuracy|quality|throughput|cost|speed|score|energy|power)$/i,
        '',
      );
    return phrase &&
      text &&
      /(?:baseline|full|FP\d|BF16|teacher|dense|original|[A-Z]{2,}|[a-z][A-Z])/.test(text) &&
      !/\b(?:peak|theoretical|roofline)\b/i.test(between(reading, phrase.start, phrase.end))
      ? { start: phrase.start, end: phrase.start + text.length, text, value: null }
      : null;
  },
};

/** "a speedup over FP16 of up to 3.6x": the comparison stands before its number. */
const comparedOf: BaselineRule = {
  name: 'compared-of',
  find(quantity, reading) {
    const said = saidOf(quantity, reading);
    return said && coordinated(reading, said.first).includes(quantity) ? baseline(said.comparison) : null;
  },
};

/** "..., and 2.2x end-to-end": it holds for the numbers after that one, too, that have none of their own. */
const comparedOfAll: BaselineRule = {
  name: 'compared-of-all',
  find(quantity, reading) {
    const said = saidOf(quantity, reading);
    return said && baseline(said.comparison);
  },
};

/** "outperforms X, achieving 6.7% and 5.3% higher accuracy": the verb's object serves for what it brought. */
const outperformedWith: BaselineRule = {
  name: 'outperformed-with',
  find(quantity, reading) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const lead = comparisons(reading).findLast((c) => c.cue === 'verb' && c.end <= first.head);
    if (!lead || reading.quantities.some((q) => q.head >= lead.end && q.unitEnd <= first.head && !/^(?:bare|count)$/.test(q.kind)))
      return null;
    return /^(?:[^.;]|\.(?=\w))*?[,\s](?:achieving|with|delivering|reaching|attaining|yielding|obtaining|offering|providing)\s(?:[^.;]|\.(?=\w)){0,60}$/i.test(
      between(reading, lead.end, first.head),
    )
      ? baseline(lead)
      : null;
  },
};

/** "surpassing X by 3.9%, and is 9 times faster": a comparative without its "than" speaks of what was compared before. */
const stillCompared: BaselineRule = {
  name: 'still-compared',
  find(quantity, reading) {
    if (
      quantity.kind !== 'ratio' ||
      !/^\s*(?:more|less|fewer|faster|slower|higher|lower|smaller|larger|better|cheaper|as)\b/.test(suffix(reading, quantity))
    )
      return null;
    const last = comparisons(reading).findLast((c) => c.end <= quantity.head && c.cue !== 'over');
    return last && !BREAK.test(between(reading, last.end, quantity.head)) ? baseline(last) : null;
  },
};

/** THE order: the first rule that finds a baseline decides. */
export const baselineRules: readonly BaselineRule[] = [
  besideValue,
  outperformedBy,
  andBy,
  comparedOf,
  comparedAfter,
  comparedOfAll,
  outperformedWith,
  comparedBefore,
  stillCompared,
  shareOfBaseline,
];

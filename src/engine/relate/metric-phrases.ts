import { PHRASE_STOP } from '../lexicons/cues.js';
import type { MetricMention } from '../mentions/metrics.js';
import type { Quantity, Span, Token } from '../model.js';
import { metricOfUnit } from '../quantities/measure.rules.js';
import { between, prefix, type SentenceReading } from './draft.js';
import { coordinated, numberBetween, series } from './row.js';
import { continues, hyphenated } from './phrase.js';

/** A metric and the words that named it (null where it is implied). */
export interface NamedMetric {
  readonly metric: string;
  readonly at: Span | null;
}

const LINK =
  /(?:\bby|\bto|\bof|\bis|\bare|\bwas|\bwere|\bat|\bas|\bfrom|\breach\w*|=|:|\(|\babove|\bbelow|\bover|\bunder|\bwithin|\bexceed\w*|\bachieves?|\btimes|\bin|\bup\s+to|\bimprov\w*|\bless than|\bmore than|~|,)\s*(?:(?:up\s+to|an?|the|about|around|approximately|roughly|nearly|almost|only|just|as\s+\w+\s+as|at\s+(?:least|most)|more\s+than|less\s+than|over|under|below|above|average|additional|factors?|further|on\s+average|of|by|~|<|>|≤|≥|\(|\+|-|\$|≈|respectively|maximum|total|significant|impressive|remarkable|mean)[\s,]*)*$/i;
const CLAUSE =
  /[;]|,\s+(?:while|whereas|but|which|with|and\s+[a-z]+(?:s|ed)\b|[a-z]+ing\b)|\b(?:while|whereas|but|than|compared|versus|outperform\w*|surpass\w*)\b/i;
export const AND =
  /^(?:\s*\([^)]*\))?\s*(?:,|,?\s*(?:and|&|as well as|or)|\/)\s*(?:(?:the|its|their|average|peak|total|overall|end-to-end|mean|maximum|inference|training|dynamic|static|chip|hardware)\s+){0,2}$/i;
export const WEAK = /^(?:other|count|capacity|share)$/;

export const named = (mention: MetricMention): NamedMetric => ({ metric: mention.name, at: { start: mention.start, end: mention.end } });

/** Whether a number of this unit can measure a metric: milliseconds are no energy, a ratio may be of anything. */
export function fits(quantity: Quantity, metric: string): boolean {
  const own = quantity.kind === 'measure' ? metricOfUnit(quantity.unit) : quantity.kind === 'money' ? 'cost' : null;
  if (!own) return quantity.kind !== 'bare' || !/^(?:power|energy|cost|bandwidth)$/.test(metric);
  if (own === 'latency' || own === 'runtime') return metric === 'latency' || metric === 'runtime';
  if (own === 'flops') return metric === 'flops' || metric === 'throughput' || metric === 'compute_rate';
  if (own === 'bandwidth') return metric === 'bandwidth' || metric === 'throughput';
  if (own === 'memory') return /^(?:memory|compression|bandwidth|capacity)$/.test(metric);
  if (quantity.unit === 'dB') return /^(?:psnr|error|other|score)$/.test(metric);
  return own === metric;
}

/** Mentions joined to one another ("latency and energy consumption"), ending with `last`. */
export function joined(reading: SentenceReading, last: MetricMention, suits: (m: MetricMention) => boolean): MetricMention[] {
  const list = [last];
  for (let at = reading.metrics.indexOf(last) - 1; at >= 0; at--) {
    const before = reading.metrics[at] as MetricMention;
    const next = list[0] as MetricMention;
    if (!AND.test(between(reading, before.end, next.start)) || !suits(before)) break;
    list.unshift(before);
  }
  return list;
}

/** One metric a number where as many metrics as numbers stand in a row; else all of them. */
export function shared(reading: SentenceReading, quantity: Quantity, list: readonly MetricMention[]): NamedMetric[] {
  const numbers = coordinated(reading, quantity);
  const own = list[numbers.indexOf(quantity)];
  if (numbers.length > 1) return [named(own && list.length === numbers.length ? own : (list.at(-1) as MetricMention))];
  return list.length === 2 ? list.map(named) : [named(list.at(-1) as MetricMention)];
}

/** "27% (up to 39.8%) power", "1.09x on average training speedup", "40% of latency reduction": what stands before the noun. */
const ASIDE =
  /^(?:\s*\([^()]{1,30}\))?(?:\s+on\s+average(?=\s+[a-z])|\s+of\s+(?=(?:[\w-]+\s+){1,3}?(?:reductions?|drops?|loss|improvements?|increases?|savings?|gains?|degradations?|overheads?)\b))?/i;

/** Where the noun phrase after a number ends: at punctuation, a preposition, a verb of saying or the next number. */
export function headEnd(reading: SentenceReading, quantity: Quantity): number {
  const { tokens, view } = reading.sentence;
  const aside = ASIDE.exec(view.slice(quantity.unitEnd, quantity.unitEnd + 60))?.[0].length ?? 0;
  const from = quantity.unitEnd + aside;
  let end = from;
  for (const token of tokens) {
    if (token.start < from) continue;
    const gap = view.slice(end, token.start);
    const short = /^\s+\($/.test(gap) && /^[A-Z][\w-]{0,9}\)\s+[a-z]/.test(view.slice(token.start, token.start + 24));
    if (
      (!short && !/^\)\s+$/.test(gap) && /[,;:)(]|[.]\s|--|[–—]/.test(gap)) ||
      (PHRASE_STOP.test(token.lower) && !hyphenated(view, token)) ||
      token.lower === 'of'
    )
      break;
    if (token.lower === 'and' && (end === from || !continues(reading, tokens.indexOf(token) + 1))) break;
    if (reading.quantities.some((q) => q.head <= token.start && token.start < q.unitEnd)) break;
    end = (token as Token).end;
  }
  return end;
}

/** "1.4x and 3.1x speedup": the last of a row carries the noun for all. */
export function carrier(reading: SentenceReading, quantity: Quantity): Quantity {
  if (
    /\bby\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|approximately|~)\s*)*$/i.test(
      prefix(reading, coordinated(reading, quantity)[0] ?? quantity, 32),
    )
  )
    return quantity;
  const row = coordinated(reading, quantity);
  const opened =
    row.length > 1 &&
    reading.metrics.some(
      (m) =>
        m.end <= (row[0] as Quantity).head &&
        /^\s+of\s+(?:up\s+to\s+|about\s+|~)?$/.test(between(reading, m.end, (row[0] as Quantity).head)),
    );
  return opened && /\band\s+an?\s/.test(between(reading, quantity.unitEnd, (row.at(-1) as Quantity).head))
    ? quantity
    : (row.at(-1) ?? quantity);
}

/** "latency overhead" is latency. */
export function ofWhat(reading: SentenceReading, noun: MetricMention): MetricMention {
  const before = reading.metrics[reading.metrics.indexOf(noun) - 1];
  return /^(?:overheads?|scores?|values?|ratios?)$/i.test(noun.text) && before && /^\s+$/.test(between(reading, before.end, noun.start))
    ? before
    : noun;
}

/** Whether a metric's name leads to a number: a linking word between them, no other clause, no other result. */
export function linked(reading: SentenceReading, mention: MetricMention, first: Quantity): boolean {
  if (first.head - mention.end > 100) return false;
  const gap = between(reading, mention.end, first.head);
  if (numberBetween(reading, mention.end, first.head)) return false;
  return !CLAUSE.test(gap) && LINK.test(gap);
}

/** The first number of the statement that this one goes on with; null where it begins one itself. */
export function sameBefore(reading: SentenceReading, quantity: Quantity): Quantity | null {
  const first = series(reading, quantity)[0];
  return first === quantity ? null : (first ?? null);
}

/** "SLO attainment for TPOT": what a metric is said of, where that is a metric too, is the one measured. */
export function headOf(reading: SentenceReading, mention: MetricMention): MetricMention | null {
  const before = reading.metrics[reading.metrics.indexOf(mention) - 1];
  return before &&
    !WEAK.test(before.name) &&
    /^\s+(?:for|of|under|across|per)\s+(?:the\s+)?(?:[a-z-]+\s+)?$/i.test(between(reading, before.end, mention.start))
    ? before
    : null;
}

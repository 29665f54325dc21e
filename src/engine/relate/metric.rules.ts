import { PHRASE_STOP } from '../lexicons/cues.js';
import type { MetricMention } from '../mentions/metrics.js';
import type { Quantity, Span, Token } from '../model.js';
import { UNIT_BY_NAME } from '../quantities/measure.rules.js';
import { between, coordinated, type Document, prefix, type SentenceReading, suffix } from './draft.js';
import { continues, hyphenated } from './phrase.js';

/** A metric and the words that named it (null where it is implied). */
export interface NamedMetric {
  readonly metric: string;
  readonly at: Span | null;
}

/** Finds what a number measures; several where one number is said of two metrics. */
export interface MetricRule {
  readonly name: string;
  find(quantity: Quantity, reading: SentenceReading, document: Document): NamedMetric[] | null;
}

const CHANGE_IN =
  /^\s*(?:(?!with\b|no\b|and\b|while\b|on\b|for\b|at\b|in\b|of\b|over\b|than\b|to\b|but\b)[\p{L}-]+\s+){0,3}?(?:reductions?|improvements?|increases?|gains?|decreases?|drops?|savings?|degradations?|loss(?:es)?|boosts?|advantages?|declines?|penalt(?:y|ies)|overheads?|enhancements?|lower|higher|less|more|better|fewer|changes?|differences?|gaps?)\s+(?:in|of|on|for|in terms of|across)\s+/iu;
const LINK =
  /(?:\bby|\bto|\bof|\bis|\bare|\bwas|\bwere|\bat|\bas|\bfrom|\breach\w*|=|:|\(|\babove|\bbelow|\bover|\bunder|\bwithin|\bexceed\w*|\bachieves?|\btimes|\bin|\bup\s+to|\bimprov\w*|\bless than|\bmore than|~|,)\s*(?:(?:up\s+to|an?|the|about|around|approximately|roughly|nearly|almost|only|just|as\s+\w+\s+as|at\s+(?:least|most)|more\s+than|less\s+than|over|under|below|above|average|additional|factors?|further|on\s+average|of|by|~|<|>|≤|≥|\(|\+|-|\$|≈|respectively|maximum|total|significant|impressive|remarkable|mean)[\s,]*)*$/i;
const CLAUSE =
  /[;]|,\s+(?:while|whereas|but|which|with|and\s+[a-z]+(?:s|ed)\b|[a-z]+ing\b)|\b(?:while|whereas|but|than|compared|versus|outperform\w*|surpass\w*)\b/i;
const AND =
  /^(?:\s*\([^)]*\))?\s*(?:,|,?\s*(?:and|&|as well as|or)|\/)\s*(?:(?:the|its|their|average|peak|total|overall|end-to-end|mean|maximum|inference|training|dynamic|static|chip|hardware)\s+){0,2}$/i;
const VERB_BY =
  /\b(?:outperform|surpass|beat|exceed|outpac)\w*\b(?<gap>(?:(?!\b(?:while|whereas|but)\b|,\s+[a-z]+ing\b)(?:[^.;]|\.(?=\w)))*?)(?:\bby|\()\s*(?:[\w-]+\s+){0,4}[~(]?$/i;
const ELLIPSIS = /^\s*(?:(?!and\b)[\p{L}\d@/-]+\s+){0,6}(?:,\s*)?and\s+(?:(?:of|by|up\s+to|an?|over|about|to)\s+)*$/iu;
const WEAK = /^(?:other|count|capacity|share)$/;

const named = (mention: MetricMention): NamedMetric => ({ metric: mention.name, at: { start: mention.start, end: mention.end } });

/** Metrics that a unit can measure; null where it measures any. */
function fits(quantity: Quantity, metric: string): boolean {
  const own = quantity.kind === 'measure' ? UNIT_BY_NAME.get(quantity.unit)?.metric : quantity.kind === 'money' ? 'cost' : null;
  if (!own) return quantity.kind !== 'bare' || !/^(?:power|energy|cost|bandwidth)$/.test(metric);
  if (own === 'latency' || own === 'runtime') return metric === 'latency' || metric === 'runtime';
  if (own === 'memory') return /^(?:memory|compression|bandwidth|capacity)$/.test(metric);
  if (quantity.unit === 'dB') return /^(?:psnr|error|other|score)$/.test(metric);
  return own === metric;
}

/** Mentions joined to one another ("latency and energy consumption"), ending with `last`. */
function joined(reading: SentenceReading, last: MetricMention, suits: (m: MetricMention) => boolean): MetricMention[] {
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
function shared(reading: SentenceReading, quantity: Quantity, list: readonly MetricMention[]): NamedMetric[] {
  const numbers = coordinated(reading, quantity);
  const own = list[numbers.indexOf(quantity)];
  if (numbers.length > 1) return [named(own && list.length === numbers.length ? own : (list.at(-1) as MetricMention))];
  return list.length === 2 ? list.map(named) : [named(list.at(-1) as MetricMention)];
}

/** Where the noun phrase after a number ends: at punctuation, a preposition, a verb of saying or the next number. */
export function headEnd(reading: SentenceReading, quantity: Quantity): number {
  const { tokens, view } = reading.sentence;
  let end = quantity.unitEnd;
  for (const token of tokens) {
    if (token.start < quantity.unitEnd) continue;
    if (
      /[,;:)]|[.]\s/.test(view.slice(end, token.start)) ||
      (PHRASE_STOP.test(token.lower) && !hyphenated(view, token)) ||
      token.lower === 'of'
    )
      break;
    if (token.lower === 'and' && (end === quantity.unitEnd || !continues(reading, tokens.indexOf(token) + 1))) break;
    if (reading.quantities.some((q) => q.head <= token.start && token.start < q.unitEnd)) break;
    end = (token as Token).end;
  }
  return end;
}

/** "1.4x and 3.1x speedup": the last of a row carries the noun for all. */
function carrier(reading: SentenceReading, quantity: Quantity): Quantity {
  if (
    /\bby\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|approximately|~)\s*)*$/i.test(
      prefix(reading, coordinated(reading, quantity)[0] ?? quantity, 32),
    )
  )
    return quantity;
  return coordinated(reading, quantity).at(-1) ?? quantity;
}

const yearly: MetricRule = { name: 'yearly', find: (quantity) => (quantity.unit === 'per_year' ? [{ metric: 'growth', at: null }] : null) };

const shareOf: MetricRule = {
  name: 'share-of',
  find(quantity, reading) {
    if (quantity.kind !== 'percent' && quantity.kind !== 'fraction' && quantity.rules[0] !== 'multiple-word') return null;
    const last = carrier(reading, quantity);
    const of = /^\)?\s*of\s+/.exec(suffix(reading, last));
    if (!of || /\b(?:accuracy|f1|auc|score|recall|precision|error|rate)\s*(?:of|is|:)?\s*$/i.test(prefix(reading, quantity, 24)))
      return null;
    const from = last.unitEnd + of[0].length;
    const near = reading.metrics.find(
      (m) =>
        m.start >= last.unitEnd &&
        m.start < from + 28 &&
        !/[,;.]/.test(between(reading, from, m.start)) &&
        /^(?:utilization|accuracy|score|throughput|cost|speedup|latency|energy|power|memory|runtime|parameters|flops|bandwidth|area|compute_rate|energy_efficiency|pass_rate)$/.test(
          m.name,
        ),
    );
    if (
      /\b(?:fix|solv|detect|cover|pass|complet|resolv|repair|recover|identif|find|found)\w*\s+(?:[\w-]+\s+){0,3}$/i.test(
        prefix(reading, quantity, 40),
      )
    )
      return [{ metric: 'pass_rate', at: null }];
    if (quantity.kind === 'fraction') return [{ metric: near?.name ?? 'pass_rate', at: near ?? null }];
    return [near ? named(near) : { metric: 'share', at: null }];
  },
};

const changeOf: MetricRule = {
  name: 'change-of',
  find(quantity, reading) {
    const last = carrier(reading, quantity);
    const lead = CHANGE_IN.exec(suffix(reading, last));
    if (!lead || reading.metrics.some((m) => m.start >= last.unitEnd && m.start < last.unitEnd + lead[0].length && m.name === 'speedup'))
      return null;
    const from = last.unitEnd + lead[0].length - 1;
    const first = reading.metrics.find((m) => m.end > from && m.start <= from + 40 && fits(quantity, m.name));
    if (!first || /[,;.]/.test(between(reading, from, first.start))) return null;
    const list = [first];
    for (
      let m = reading.metrics[reading.metrics.indexOf(first) + 1];
      m && AND.test(between(reading, (list.at(-1) as MetricMention).end, m.start));
      m = reading.metrics[reading.metrics.indexOf(m) + 1]
    )
      list.push(m);
    return shared(reading, quantity, list);
  },
};

/** "6% in size", "104x in efficiency". */
const inMetric: MetricRule = {
  name: 'in-metric',
  find(quantity, reading) {
    const last = carrier(reading, quantity);
    const lead = /^\)?\s*in\s+(?:the\s+|its\s+|terms\s+of\s+)?/.exec(suffix(reading, last));
    const mention =
      lead &&
      reading.metrics.find(
        (m) =>
          m.start >= last.unitEnd + lead[0].length &&
          m.start < last.unitEnd + lead[0].length + 20 &&
          !WEAK.test(m.name) &&
          fits(quantity, m.name),
      );
    return mention && quantity.kind !== 'measure' && !/[,;.(]/.test(between(reading, last.unitEnd + 1, mention.start))
      ? shared(reading, quantity, [mention])
      : null;
  },
};

/** "18x fewer lines of code", "8x more kernels": things that have no metric of their own are counted. */
const moreThings: MetricRule = {
  name: 'more-things',
  find(quantity, reading) {
    if (quantity.kind !== 'ratio' && quantity.kind !== 'percent') return null;
    const things = /^\s*(?:more|fewer)\s+(?:[a-z-]+\s+)?[a-z]+s\b/.exec(suffix(reading, quantity));
    const named = things && reading.metrics.some((m) => m.start >= quantity.unitEnd && m.start < quantity.unitEnd + things[0].length);
    return things && !named ? [{ metric: 'count', at: null }] : null;
  },
};

/** "latency overhead" is latency. */
function ofWhat(reading: SentenceReading, noun: MetricMention): MetricMention {
  const before = reading.metrics[reading.metrics.indexOf(noun) - 1];
  return /^overheads?$/i.test(noun.text) && before && /^\s+$/.test(between(reading, before.end, noun.start)) ? before : noun;
}

const headAfter: MetricRule = {
  name: 'head-after',
  find(quantity, reading) {
    const last = carrier(reading, quantity);
    const end = headEnd(reading, last);
    const inside = reading.metrics.filter((m) => m.start >= last.unitEnd && m.end <= end && fits(quantity, m.name));
    const comparative = inside.find((m) => m.comparative !== null);
    if (comparative && (comparative.name === 'speedup' || inside.length === 1)) return [named(comparative)];
    const nouns = inside.filter((m) => m.comparative === null);
    const noun = nouns.findLast((m) => m.name !== 'other' && m.name !== 'count') ?? nouns.at(-1);
    const head = noun && ofWhat(reading, noun);
    return head
      ? shared(
          reading,
          quantity,
          joined(reading, head, (m) => m.start >= last.unitEnd && fits(quantity, m.name)),
        )
      : null;
  },
};

const linkedBefore: MetricRule = {
  name: 'linked-before',
  find(quantity, reading) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const eligible = reading.metrics.filter((m) => m.end <= first.head && m.comparative === null && fits(quantity, m.name));
    const strong = eligible.findLast((m) => !WEAK.test(m.name) && first.head - m.end < 60);
    const mention = [strong, eligible.at(-1)].find((m) => m && linked(reading, m, first));
    if (!mention) return null;
    const list = joined(reading, mention, (m) => fits(quantity, m.name));
    const head = headOf(reading, list[0] as MetricMention);
    return head ? [named(head)] : shared(reading, quantity, list);
  },
};

/** Whether a metric's name leads to a number: a linking word between them, no other clause, no other result. */
function linked(reading: SentenceReading, mention: MetricMention, first: Quantity): boolean {
  if (first.head - mention.end > 100) return false;
  const gap = between(reading, mention.end, first.head);
  if (reading.quantities.some((q) => q.head >= mention.end && q.unitEnd <= first.head && q.kind !== 'bare' && q.kind !== 'count'))
    return false;
  return !CLAUSE.test(gap) && LINK.test(gap);
}

/** "by up to 4.9x in sweeps and 7.0x under load": the second number measures what the first does. */
const asBefore: MetricRule = {
  name: 'as-before',
  find(quantity, reading, document) {
    const before = sameBefore(reading, quantity);
    if (!before) return null;
    for (const rule of metricRules) {
      const found = rule.name === 'nearby' || rule.name === 'by-kind' ? null : rule.find(before, reading, document);
      if (found) return found;
    }
    return null;
  },
};

/** The number before, where this one goes on with its statement: of one kind, joined by "and" without a verb. */
export function sameBefore(reading: SentenceReading, quantity: Quantity): Quantity | null {
  const before = reading.quantities[reading.quantities.indexOf(quantity) - 1];
  if (!before || before.kind !== quantity.kind || before.unit !== quantity.unit) return null;
  return ELLIPSIS.test(between(reading, before.unitEnd, quantity.head)) ? before : null;
}

/** "SLO attainment for TPOT": what a metric is said of, where that is a metric too, is the one measured. */
function headOf(reading: SentenceReading, mention: MetricMention): MetricMention | null {
  const before = reading.metrics[reading.metrics.indexOf(mention) - 1];
  return before &&
    !WEAK.test(before.name) &&
    /^\s+(?:for|of|under|across)\s+(?:the\s+)?(?:[a-z-]+\s+)?$/i.test(between(reading, before.end, mention.start))
    ? before
    : null;
}

const unitMetric: MetricRule = {
  name: 'unit-metric',
  find(quantity) {
    const metric =
      quantity.kind === 'money' ? 'cost' : quantity.kind === 'fraction' ? 'pass_rate' : UNIT_BY_NAME.get(quantity.unit)?.metric;
    return metric ? [{ metric, at: null }] : null;
  },
};

const outperformsBy: MetricRule = {
  name: 'outperforms-by',
  find(quantity, reading, document) {
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const by = VERB_BY.exec(prefix(reading, first, 120));
    if (!by || !/^(?:ratio|percent|points)$/.test(quantity.kind)) return null;
    const since = first.head - (by.groups?.gap?.length ?? 0) - 12;
    const stated = reading.metrics.findLast(
      (m) =>
        m.start >= since &&
        m.end <= first.head &&
        /\b(?:in|on|in terms of)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(between(reading, m.start - 32, m.start)),
    );
    if (stated) return [named(stated)];
    if (quantity.kind === 'ratio') return [{ metric: 'speedup', at: null }];
    const quality = reading.metrics.find((m) => /^(?:accuracy|f1|pass_rate|auc|score|bleu|map|iou|recall)$/.test(m.name));
    return [
      quality
        ? named(quality)
        : { metric: document.systemsPaper && quantity.kind === 'percent' && reading.datasets.length === 0 ? 'speedup' : 'score', at: null },
    ];
  },
};

const nearby: MetricRule = {
  name: 'nearby',
  find(quantity, reading) {
    const distance = (m: MetricMention): number => (m.end <= quantity.head ? quantity.head - m.end : m.start - quantity.unitEnd + 12);
    const near = reading.metrics
      .filter((m) => distance(m) < 90 && fits(quantity, m.name) && !/^(?:other|count|capacity|share)$/.test(m.name))
      .sort((a, b) => distance(a) - distance(b))[0];
    return near ? [named(near)] : null;
  },
};

const byKind: MetricRule = {
  name: 'by-kind',
  find(quantity, reading, document) {
    const quality = reading.datasets.length > 0 || /\baccura/i.test(document.view) ? 'accuracy' : 'score';
    const metric = {
      ratio: document.systemsPaper ? 'speedup' : 'other',
      percent: quality,
      points: quality,
      count: 'count',
      bare: 'score',
      measure: 'other',
      money: 'cost',
      fraction: 'pass_rate',
    }[quantity.kind];
    return [{ metric, at: null }];
  },
};

/** THE order: the first rule that finds a metric decides. */
export const metricRules: readonly MetricRule[] = [
  yearly,
  shareOf,
  changeOf,
  inMetric,
  moreThings,
  headAfter,
  outperformsBy,
  linkedBefore,
  unitMetric,
  asBefore,
  nearby,
  byKind,
];

/** Plain "performance" is speed in a systems paper, a score elsewhere; a ratio of performance is speed anywhere. */
export function performanceMeans(metric: NamedMetric, quantity: Quantity, reading: SentenceReading, document: Document): string {
  if (metric.metric !== 'score' || !metric.at || !/performance$/i.test(between(reading, metric.at.start, metric.at.end)))
    return metric.metric;
  return quantity.kind === 'ratio' ||
    (quantity.kind === 'percent' && document.systemsPaper && reading.datasets.length === 0 && !/^\s*of\b/.test(suffix(reading, quantity)))
    ? 'speedup'
    : 'score';
}

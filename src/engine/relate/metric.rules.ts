import type { Quantity } from '../model.js';
import { UNIT_BY_NAME } from '../quantities/measure.rules.js';
import type { MetricMention } from '../mentions/metrics.js';
import { between, coordinated, type Document, prefix, type SentenceReading, suffix } from './draft.js';
import {
  AND,
  type NamedMetric,
  WEAK,
  carrier,
  fits,
  headEnd,
  headOf,
  joined,
  linked,
  named,
  ofWhat,
  sameBefore,
  shared,
} from './metric-phrases.js';

/** Finds what a number measures; several where one number is said of two metrics. */
export interface MetricRule {
  readonly name: string;
  find(quantity: Quantity, reading: SentenceReading, document: Document): NamedMetric[] | null;
}

const CHANGE_IN =
  /^\s*(?:(?!with\b|no\b|and\b|while\b|on\b|for\b|at\b|in\b|of\b|over\b|than\b|to\b|but\b)[\p{L}-]+\s+){0,3}?(?:reductions?|improvements?|increases?|gains?|decreases?|drops?|savings?|degradations?|loss(?:es)?|boosts?|advantages?|declines?|penalt(?:y|ies)|overheads?|enhancements?|lower|higher|less|more|better|fewer|changes?|differences?|gaps?)\s+(?:in|of|on|for|in terms of|across)\s+/iu;
const VERB_BY =
  /\b(?:outperform|surpass|beat|exceed|outpac)\w*\b(?<gap>(?:(?!\b(?:while|whereas|but)\b|,\s+[a-z]+ing\b)(?:[^.;]|\.(?=\w)))*?)(?:\bby|\()\s*(?:[\w-]+\s+){0,4}[~(]?$/i;

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

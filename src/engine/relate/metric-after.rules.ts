import type { MetricMention } from '../mentions/metrics.js';
import { between, suffix } from './draft.js';
import { coordinated } from './row.js';
import { AND, WEAK, carrier, fits, headEnd, joined, named, ofWhat, shared } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

const CHANGE_IN =
  /^\s*(?:(?!with\b|no\b|and\b|while\b|on\b|for\b|at\b|in\b|of\b|over\b|than\b|to\b|but\b)[\p{L}-]+\s+){0,3}?(?:reductions?|improvements?|increases?|gains?|decreases?|drops?|savings?|degradations?|loss(?:es)?|boosts?|advantages?|declines?|penalt(?:y|ies)|overheads?|enhancements?|lower|higher|less|more|better|fewer|changes?|differences?|gaps?)\s+(?:in|of|on|for|in terms of|across)\s+/iu;

export const changeOf: MetricRule = {
  name: 'change-of',
  find(quantity, reading) {
    const last = carrier(reading, quantity);
    const lead = CHANGE_IN.exec(suffix(reading, last));
    if (!lead || reading.metrics.some((m) => m.start >= last.unitEnd && m.start < last.unitEnd + lead[0].length && m.name === 'speedup'))
      return null;
    const named = reading.metrics.some(
      (m) =>
        m.start >= last.unitEnd &&
        m.end <= last.unitEnd + lead[0].length &&
        m.comparative === null &&
        !WEAK.test(m.name) &&
        fits(quantity, m.name),
    );
    if (named) return null;
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
export const inMetric: MetricRule = {
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
          !/^(?:HBM|DRAM|SRAM|V?RAM|storage)$/.test(m.text) &&
          fits(quantity, m.name),
      );
    return mention && quantity.kind !== 'measure' && !/[,;.(]/.test(between(reading, last.unitEnd + 1, mention.start))
      ? shared(reading, quantity, [mention])
      : null;
  },
};

/** "18x fewer lines of code", "8x more kernels": things that have no metric of their own are counted. */
export const moreThings: MetricRule = {
  name: 'more-things',
  find(quantity, reading) {
    if (quantity.kind !== 'ratio' && quantity.kind !== 'percent') return null;
    const things = /^\s*(?:more|fewer|less)\s+(?:[a-z-]+\s+)?(?:data|code|[a-z]+s)\b/.exec(suffix(reading, quantity));
    const named = things && reading.metrics.some((m) => m.start >= quantity.unitEnd && m.start < quantity.unitEnd + things[0].length);
    return things && !named ? [{ metric: 'count', at: null }] : null;
  },
};

export const headAfter: MetricRule = {
  name: 'head-after',
  find(quantity, reading) {
    const last = carrier(reading, quantity);
    const end = headEnd(reading, last);
    const inside = reading.metrics.filter(
      (m) =>
        m.start >= last.unitEnd &&
        m.start < end &&
        fits(quantity, m.name) &&
        !/\((?![^()]*\))/.test(between(reading, last.unitEnd, m.start)),
    );
    const comparative = inside.find((m) => m.comparative !== null);
    if (comparative && (comparative.name === 'speedup' || inside.length === 1)) return [named(comparative)];
    const nouns = inside.filter((m) => m.comparative === null);
    const cut = /\band\s+no\b/.exec(between(reading, last.unitEnd, end));
    const near = cut ? nouns.filter((m) => m.end <= last.unitEnd + cut.index) : nouns;
    const noun = near.findLast((m) => m.name !== 'other' && m.name !== 'count') ?? near.at(-1);
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

/** "with only 1.8% drops relative to INT8": a loss that names nothing is of accuracy, where the paper speaks of it. */
export const bareLoss: MetricRule = {
  name: 'bare-loss',
  find(quantity, reading, document) {
    if (quantity.kind !== 'percent' && quantity.kind !== 'points') return null;
    const last = coordinated(reading, quantity).at(-1) ?? quantity;
    if (!/^\s*(?:drops?|degradations?|loss(?:es)?|gaps?)\b(?!\s+(?:in|of|on)\b)/i.test(suffix(reading, last, 24))) return null;
    return [{ metric: /\baccura/i.test(document.view) ? 'accuracy' : 'score', at: null }];
  },
};

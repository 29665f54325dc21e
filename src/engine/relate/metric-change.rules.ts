import type { MetricMention } from '../mentions/metrics.js';
import { prefix } from './draft.js';
import { coordinated, numberBetween } from './row.js';
import { byKind } from './metric-implied.rules.js';
import { WEAK, joined, shared } from './metric-phrases.js';
import type { MetricRule } from './metric.js';

const OBJECT =
  /\b(?<verb>reduc|decreas|lower|cut|shorten|shrink|minimi[sz]|mitigat|eliminat|improv|increas|boost|rais|enhanc|elevat|accelerat|expand|extend|sav|trim|slash|suppress|inflat|amplif|degrad|curb|advanc|slow|speed(?:s|ed|ing)?\s+up|sped\s+up)(?:e|es|ed|ing|s|ting|k|ks)?\s+(?<object>(?:(?!\bby\b|\bwhile\b|\bfrom\b)[^,;.()]){3,90}?)\s*(?:\([^()]*\)\s*)?\b(?:by|up\s+to)\s+(?:(?:an?|up\s+to|about|around|approximately|roughly|nearly|almost|over|at\s+least|more\s+than|only|average|additional|further|factors?|of|as\s+much\s+as|on\s+average|another|~|≈|<|>)[\s,]*)*$/i;

/** Where the head of an object ends: "uplink traffic | required to reach a threshold". */
const AFTER_HEAD =
  /\s(?:of|in|for|on|over|under|across|during|at|with|when|per|required|needed|compared|relative|via|through|to|caused|between|without)\s/i;

/** "cuts leakage by up to 95%": what a verb of change acts on is what is measured, known or not. */
export const objectOfChange: MetricRule = {
  name: 'object-of-change',
  find(quantity, reading, document) {
    if (quantity.kind === 'measure' || quantity.kind === 'money' || quantity.kind === 'bare') return null;
    const first = coordinated(reading, quantity)[0] ?? quantity;
    const text = prefix(reading, first, 150);
    const found = OBJECT.exec(text);
    const object = found?.groups?.object;
    if (!found || !object) return null;
    const verb = found.groups?.verb ?? '';
    const start = first.head - text.length + found.index + found[0].indexOf(object, verb.length);
    if (numberBetween(reading, start, first.head)) return null;
    if (/^(?:accelerat|slow|speed|sped)/i.test(verb)) return [{ metric: 'speedup', at: null }];
    const head = object.slice(0, AFTER_HEAD.exec(object)?.index ?? object.length);
    const within = (end: number): MetricMention[] =>
      reading.metrics.filter((m) => m.start >= start && m.end <= end && m.comparative === null);
    const inHead = within(start + head.length).filter((m) => m.name !== 'other' && m.name !== 'count');
    const mention = inHead.at(-1) ?? within(start + object.length).find((m) => !WEAK.test(m.name)) ?? within(start + object.length).at(-1);
    if (mention)
      return shared(
        reading,
        quantity,
        joined(reading, mention, (m) => m.start >= start && !WEAK.test(m.name)),
      );
    if (
      /^(?:it|them|this|that|the\s+(?:model|system)|[A-Z]\w*|\w+(?:-of-|-the-)\S+.*)$/.test(head.trim()) ||
      /\bover\b|\bthan\b/.test(object)
    )
      return null;
    return /^(?:improv|enhanc|boost|advanc)/i.test(verb)
      ? byKind.find(quantity, reading, document)
      : [{ metric: /s$/.test(head) && !/ss$/.test(head) ? 'count' : 'other', at: { start, end: start + head.length } }];
  },
};

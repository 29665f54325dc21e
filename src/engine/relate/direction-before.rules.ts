import type { Quantity } from '../model.js';
import { type Change, changes } from './direction.js';
import { type SentenceReading, between, prefix } from './draft.js';
import { coordinated } from './row.js';
import { sameBefore } from './metric-phrases.js';
import { type DirectionRule, relationOf, way } from './movement.js';

const LINKED =
  /^[a-z]*\b(?:\([^()]*\)|[^.;]|\.(?=\w))*(?:\bby|\bof|\(|\ba\s+factor|:|\bas\s+\w+\s+as)\s*(?:(?:up\s+to|an?|the|about|around|approximately|roughly|nearly|almost|only|just|at\s+(?:least|most)|more\s+than|less\s+than|over|under|below|average|further|on\s+average|factors?|of|by|as\s+\w+\s+as|another|additional|~|<|>|≤|≥|\(|\+|-|≈|mean|maximum|respectively|in|excess)[\s,]*)*$/i;

const DIRECT =
  /^[a-z]*\s+(?:(?:an?|the|up\s+to|about|around|approximately|roughly|nearly|almost|only|just|over|at\s+least|more\s+than|less\s+than|under|a\s+further|~|<|>|≈|\()\s*)*$/i;

const BROKEN =
  /\b(?:achiev(?:e|es|ed|ing)|reach(?:es|ed|ing)?|attain(?:s|ed|ing)|obtain(?:s|ed|ing)|while|whereas|which|but|result(?:s|ed|ing)? (?:in|with)|stand(?:s|ing)|yield(?:s|ed|ing)|deliver(?:s|ed|ing)|with\s+an?\s+[a-z]+\s+of|maintain(?:s|ing)|retain(?:s|ing)|preserv(?:es|ing))\b/i;

/** "reduces latency by 30% and energy by 10%": the verb serves both. */
const ANOTHER =
  /^[^.;]{0,60}?(?:,|\band)\s+(?:[\p{L}/-]+\s+){1,6}(?:by|of)\s+(?:(?:up\s+to|an?|about|over|nearly|at\s+least|more\s+than|average|~)\s*)*$/iu;

const NOUN_IS =
  /^(?:saving|reduction|improvement|gain|increase|decrease|drop|loss|degradation|boost|decline|overhead|speedup|advantage)s?\b[^.;,]*\b(?:is|are|was|were|reach\w*|rang\w+ from)\s+(?:(?:up\s+to|about|around|approximately|only|over|nearly|below|under|less than|more than|~)\s*)*$/i;

const CHANGING =
  /^(?:reduc|cut|lower|decreas|mitigat|minimi|limit|increas|eliminat|improv|trim|shorten|avoid|alleviat|curb)\w*(?<!tion|tions|ment|ments)$/i;

/** Nouns of change that a verb of change may act on. */
const CHANGED_NOUN = /^(?:overhead|loss|degradation|drop|slowdown|waste|penalt|extra|additional|slow|higher|lower|larger|longer)/i;

/** The number whose statement this one goes on with: "cuts X by 30% on A, 20% on B, and Y by 10%" is all said by one verb. */
function statedFirst(reading: SentenceReading, quantity: Quantity): Quantity {
  const row = coordinated(reading, quantity)[0] ?? quantity;
  const first = sameBefore(reading, row) ?? row;
  const before = reading.quantities[reading.quantities.indexOf(first) - 1];
  if (!before || before.kind !== first.kind || !ANOTHER.test(between(reading, before.unitEnd, first.head))) return first;
  return changes(between(reading, before.unitEnd, first.head)).length > 0 ? first : statedFirst(reading, before);
}

/** "reduces transfer overhead by 29%": of a verb and the noun it acts on, both words of change, the verb says the way. */
function governing(all: readonly Change[], text: string): Change | undefined {
  const last = all.at(-1);
  const verb = all.at(-2);
  return last &&
    verb &&
    CHANGING.test(verb.word) &&
    CHANGED_NOUN.test(last.word) &&
    /^\w+\s+(?:[\w/-]+\s+){0,6}$/.test(text.slice(verb.at, last.at))
    ? verb
    : last;
}

/** "reduces latency 10-45%": straight after the metric's name. */
function besideMetric(reading: SentenceReading, first: Quantity, gap: string): boolean {
  const metric = reading.metrics.findLast((m) => m.end <= first.head);
  return (
    metric !== undefined &&
    first.kind !== 'measure' &&
    first.head - metric.end < gap.length &&
    /^(?:\w+)\s+(?:[\w/-]+\s+){0,6}$/.test(gap.slice(0, gap.length - (first.head - metric.start))) &&
    /^\s*(?:(?:up\s+to|about|over|approximately|nearly|~)\s*)*$/i.test(between(reading, metric.end, first.head))
  );
}

export const movedBefore: DirectionRule = {
  name: 'moved-before',
  find(draft) {
    const { quantity, reading, metric } = draft;
    const first = statedFirst(reading, quantity);
    const text = prefix(reading, first, 140);
    const blocked = reading.quantities.filter((q) => q.unitEnd <= first.head && q.kind !== 'bare' && q.kind !== 'count').at(-1);
    const since = blocked ? Math.max(0, text.length - (first.head - blocked.unitEnd)) : 0;
    const all = changes(text).filter(({ at }) => at >= since && !/^\w+\s+than\s+(?:an?\s+)?$/.test(text.slice(at)));
    const change = governing(all, text);
    if (!change || /^exceed\w*\s+(?:(?:an?|about|well|over|~)\s*)*$/i.test(text.slice(change.at))) return null;
    const gap = text.slice(change.at);
    if (/\($/.test(gap.trimEnd()) && /^(?:superior|better|higher|lower|greater|less|more|best|faster|larger|smaller)\b/i.test(gap))
      return null;
    if (
      (!NOUN_IS.test(gap) && !besideMetric(reading, first, gap) && (BROKEN.test(gap) || !(LINKED.test(gap) || DIRECT.test(gap)))) ||
      (/\bto\s+(?:(?:about|around|only|just|below|under|less than|over|nearly|up to)\s+)?$/i.test(text) && !/\bup\s+to\s+$/i.test(text))
    )
      return null;
    if (
      quantity.kind === 'measure' &&
      !/\bby\s+(?:[\w~-]+\s+){0,4}[~≈<>]?$/.test(gap) &&
      !/\b(?:reduction|saving|improvement|increase|decrease|gain|drop)s?\s+(?:of|ranging\s+from)\b/i.test(gap)
    )
      return null;
    if (metric === 'compression' && quantity.kind === 'ratio') return { relation: 'ratio', direction: 'up' };
    return { relation: relationOf(quantity), direction: way(draft, change.sense) };
  },
};

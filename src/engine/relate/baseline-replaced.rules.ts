import type { BaselineRule } from './baseline.js';
import { between } from './draft.js';
import { nounPhrase } from './phrase.js';

/** "from 40% (PTQ) to 96%": where the number came from. */
export const cameFromNamed: BaselineRule = {
  name: 'came-from-named',
  find({ quantity, reading }) {
    if (quantity.from === null) return null;
    const match = /^[^()]{0,24}\((?:with\s+)?([A-Z][\w.+-]*(?:\s[\w.+-]+){0,3})\)/.exec(between(reading, quantity.head, quantity.start));
    if (!match?.[1]) return null;
    const start = quantity.head + match[0].length - match[1].length - 1;
    return { start, end: start + match[1].length, text: match[1], value: null };
  },
};

/** "replacing the SRAM buffer with FeFETs cuts energy by 30%", "2x less with X instead of Y". */
export const replaced: BaselineRule = {
  name: 'replaced',
  find({ quantity, reading, relation }) {
    if (relation === 'level') return null;
    const before = between(reading, reading.sentence.start, quantity.head);
    const match = /\b(?:replac(?:ing|es?|ement\s+of)|substitut(?:ing|es?)|switching\s+from|moving\s+from)\s+(?:the\s+|an?\s+)?/gi;
    const lead = [...before.matchAll(match)].at(-1);
    const phrase = lead && nounPhrase(reading, reading.sentence.start + lead.index + lead[0].length, 6);
    const text = phrase && between(reading, phrase.start, phrase.end);
    return phrase && text && /^\s+(?:with|by|to)\b/.test(between(reading, phrase.end, phrase.end + 8))
      ? { ...phrase, text, value: null }
      : null;
  },
};

import { at, type UnitRule } from './rule.js';

const NOUN = /\s+(?:of\s+)?((?:\p{L}[\p{L}-]*[a-z]\s+){0,2}?)([a-z][\p{L}-]*?[^s\W]s|people|children|men|women)\b/uy;
const NO_NOUN =
  /^(?:is|was|has|as|this|its|his|thus|across|versus|plus|less|towards|does|yields|always|perhaps|uses|shows|achieves|outperforms|reduces|increases|improves|gains|requires|remains|is|makes|reaches|provides|needs|takes|times)$/;
const NO_ADJECTIVE =
  /\b(?:and|or|for|in|on|of|to|with|at|by|from|than|over|the|a|an|is|are|was|were|when|while|per|as|that|which|using|compared|versus|vs|across)\b/;
/** "one proposal". */
const ONE =
  /\s+(?!of\b|or\b|and\b|to\b|another\b|hand\b|can\b|is\b|was\b|that\b|who\b|which\b|for\b|in\b|on\b|at\b|by\b|with\b|from\b|more\b|side\b|way\b|has\b|may\b|must\b|order\b|else\b|could\b|should\b|such\b|day\b|the\b|a\b)([a-z]{3,}(?<!ly|ing|ed|est))\b/uy;
/** "one of the largest stores": one of a kind. */
const ONE_OF = /\s+of\s+(?:the|my|your|his|her|our|their|its)\s+(?:[\p{L}-]+\s+){0,2}?([a-z][\p{L}-]*[^s\W]s|people)\b/uy;
const STANDS_ALONE = /(?:^|[\s(])(?:[\p{L}]+)$/u;

/** "13,906 entities", "six control channels": the plural noun, at most two words on, is the unit. */
export const countedNoun: UnitRule = {
  name: 'counted-noun',
  read(view, numeral) {
    const whole = numeral.value === 1 && numeral.form === 'word' && (at(ONE_OF, view, numeral.end) ?? at(ONE, view, numeral.end));
    if (whole) return { kind: 'count', unit: whole[1] ?? '', unitEnd: numeral.end + whole[0].length };
    const match = at(NOUN, view, numeral.end);
    if (!match || NO_ADJECTIVE.test(match[1] ?? '') || NO_NOUN.test(match[2] ?? '')) return null;
    if (!Number.isInteger(numeral.value) || (numeral.value === 1 && STANDS_ALONE.test(view.slice(numeral.start, numeral.end)))) return null;
    return { kind: 'count', unit: match[2] ?? '', unitEnd: numeral.end + match[0].length };
  },
};

/** A number with nothing after it: a score, a perplexity, or a setting. Words ("one", "half a dozen") do not stand alone. */
export const bareNumber: UnitRule = {
  name: 'bare-number',
  read: (_view, numeral) => (numeral.form === 'digits' ? { kind: 'bare', unit: '', unitEnd: numeral.end } : null),
};

import { between } from './draft.js';
import { rule } from './outcome.js';

const COMPARED =
  /^[-\s]*(?:(?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|better|worse|greater|longer|shorter|cheaper|speed\s?-?ups?|acceleration|improvements?|reductions?|increase[sd]?|decrease[sd]?|gains?|over|than|compared|the|that|those|of|relative|boost|lead|compression|energy|performance|throughput|savings?|slowdown|denser|deeper|wider|quicker|stronger|expensive|efficient|its|their|in|on|for|across|when|while|and|with)\b|[.,;:)]|$)/i;

const REPEATED =
  /\b(?:repeat\w*|run|ran|visit\w*|sampl\w+|occur\w*|call\w*|quer\w+|trained|evaluated|tested|asked|perform\w*|appl\w+)\b[^,;]{0,24}$/i;

const COMPARATIVE = /^\s*(?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|better|worse|greater|longer|shorter|cheaper)\b/i;

const NOT_TWO =
  /^[\s-]*(?:an?\s+(?:hour|day|year|century|decade|dozen|million|billion|trillion|minute|second|month|mile)|precision|century|decade|plane|space|life|maximum|modular|width|hour|year|way|dozen|million|billion|filling|descent|robust|sided|blind|layer|click|check|spin|buffer(?:ing|ed|s)?|parking|counting|edged|pendulum|hashing|oracle|agents?\b)\b/i;

const OTHER_HALF = /\b(?:two|both|first|second|other|latter|lower|upper|left|right|one and|and a|last|the past|another)\s*$/i;

export const listNumber = rule(
  'list-number',
  'setup',
  ({ q, before, after }) => q.kind === 'bare' && Number.isInteger(q.low) && q.low < 20 && /\(\s*$/.test(before) && /^\s*\)/.test(after),
);

export const machinesCounted = rule(
  'machines-counted',
  'setup',
  ({ q, after, reading }) =>
    q.unit === 'x' &&
    reading.hardware.some(
      (h) =>
        h.start >= q.unitEnd &&
        h.start - q.unitEnd <= 2 + (/^\s*(?:NVIDIA|Nvidia|AMD|Intel|Google|Cloud)?\s*/.exec(after)?.[0].length ?? 0),
    ),
);

export const timesItHappened = rule(
  'times-it-happened',
  'setup',
  ({ q, before, after, mark, reading }) =>
    /\stimes$/.test(mark) &&
    q.qualifier !== 'up_to' &&
    ((REPEATED.test(before) && !COMPARATIVE.test(after)) ||
      (!COMPARED.test(after) && !reading.metrics.some((m) => m.start >= q.unitEnd && m.start < q.unitEnd + 40))),
);

export const halfOfAThing = rule(
  'half-of-a-thing',
  'setup',
  ({ q, before, after }) => q.rules[0] === 'multiple-word' && (OTHER_HALF.test(before) || NOT_TWO.test(after)),
);

export const twofoldReason = rule(
  'twofold-reason',
  'setup',
  ({ q, mark, before, after }) =>
    q.unit === 'x' && /fold$/.test(mark) && /\b(?:is|are|was|were)\s+$/.test(before) && /^\s*(?:[:.,;]|$)/.test(after),
);

export const happenedTwice = rule(
  'happened-twice',
  'setup',
  ({ q, before, reading }) =>
    /^(?:twice|thrice)$/i.test(between(reading, q.start, q.end)) &&
    /\b(?:runs?|ran|scor\w+|occur\w*|appear\w*|blink\w*|repeat\w*|appl\w+|evaluat\w+|trained|read|written)\s+(?:\w+\s+)?$/i.test(before),
);

export const symmetry = rule(
  'symmetry',
  'setup',
  ({ q, mark, after }) => q.unit === 'x' && /fold$/.test(mark) && /^[\s-]*(?:symmetr|degenera|cross|coordinat|rotation)/i.test(after),
);

export const multipleInAName = rule(
  'multiple-in-a-name',
  'setup',
  ({ q, before, after, reading }) =>
    q.rules[0] === 'multiple-word' &&
    q.head > reading.sentence.start &&
    /^[A-Z]/.test(reading.sentence.view[q.start] ?? '') &&
    /\S/.test(before) &&
    /^\s+[A-Z]/.test(after),
);

/** What a multiple is taken of: "double the speed", "doubles its throughput", "double that of Foo". */
const TAKEN_OF =
  /^\s+(?:the|its|their|our|that|those|what|of|every|each|in|from|over|per|and|or|to|when|while|with|on|at|for)\b|^\s*(?:[,.;)]|$)/i;
/** "nearly double FFT throughput": the metric that is multiplied stands a few words on. */
const WORDS_ON = 40;

/** "a double integrator", "RDF triples", "it doubles as an index", "the doubled frame": a multiple that is an adjective or a noun. */
export const multipleAsAnAdjective = rule('multiple-as-an-adjective', 'setup', ({ q, before, after, reading }) => {
  const word = between(reading, q.start, q.end).toLowerCase();
  if (!/^(?:doubl|tripl|quadrupl)(?:es?|ed)$/.test(word)) return false;
  if (/^\s+as\b/i.test(after)) return true;
  if (word.endsWith('ed')) return /\b(?:the|a|an|with|of)\s+$/i.test(before);
  if (TAKEN_OF.test(after)) return word.endsWith('es') && /\b(?:of|and)\s+$/i.test(before);
  if (/\b(?:nearly|roughly|almost|approximately|about|more\s+than|can|could|will|would|not\s+only)\s+$/i.test(before)) return false;
  const phrase = /^[^,.;:()]*/.exec(between(reading, q.end, q.end + WORDS_ON))?.[0].length ?? 0;
  return !reading.metrics.some(({ start }) => start >= q.end && start <= q.end + phrase);
});

export const unitOfCounting = rule(
  'unit-of-counting',
  'setup',
  ({ q, before }) => /\bin\s+$/.test(before) && q.qualifier === 'approx' && q.high === 10 * q.low,
);

export const year = rule('year', 'setup', ({ q }) => q.kind === 'bare' && Number.isInteger(q.low) && q.low >= 1900 && q.low <= 2100);

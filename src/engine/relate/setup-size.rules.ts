import { between } from './draft.js';
import { rule } from './outcome.js';

const MEMORY_OF =
  /^\s*(?:of\s+)?(?:[\w-]+\s+){0,2}?(?:V?RAM|DRAM|SRAM|HBM\d?e?|GPUs?|memory\s+(?:budget|limit|constraint|GPU)|unified memory|LPDDR\S*|DDR\d|card|flash)\b/i;

const HELD_BY = /\b(?:with|on|having|an?|single|only|of|has|\()\s*(?:an?\s+|only\s+|\d+\s*)?$/i;

const DEVICE_WITH = /\b(?:GPUs?|device|server|machine|card|node)s?\s+(?:\(|with\s+(?:only\s+|an?\s+)?)$/i;

/** "512-byte transactions", "a 2-byte format": sizes that describe a thing. */
const SIZED_THING = /^-(?:byte|bytes|[KMG]i?B)$/i;

/** "requiring only 285 KB of RAM" is a result. */
const NEEDED = /\b(?:requir|need|consum|occup|us)(?:e|es|ed|ing|ies|ying|s)?\s+(?:only|just|about|under|less\s+than|merely|~|\s)*$/i;

export const sizeOfData = rule(
  'size-of-data',
  'setup',
  ({ q, after }) =>
    /^[KMGTP]i?B$/.test(q.unit) &&
    /^\s*(?:[\w-]+\s+){0,2}(?:corpus|corpora|datasets?|data|text|traces?|graphs?|files?|images?|logs)\b/.test(after),
);

export const deviceMemory = rule(
  'device-memory',
  'setup',
  ({ q, before, after }) =>
    /^[KMGT]i?B$/.test(q.unit) && ((MEMORY_OF.test(after) && HELD_BY.test(before) && !NEEDED.test(before)) || DEVICE_WITH.test(before)),
);

export const sizeOfAThing = rule(
  'size-of-a-thing',
  'setup',
  ({ q, mark, after }) => SIZED_THING.test(mark) && q.from === null && /^\s+[a-z]/.test(after),
);

export const sizeBesideAName = rule(
  'size-beside-a-name',
  'setup',
  ({ q, before, after, reading }) =>
    /^(?:[KMGTP]i?B|bytes)$/.test(q.unit) &&
    /\((?:[^()]*,\s*)?$/.test(before) &&
    /^\s*[),]/.test(after) &&
    [...reading.hardware, ...reading.datasets].some(
      (m) => m.end <= q.head && /^[-\w]*\s*\((?:[^()]*,\s*)?$/.test(before.slice(before.length - (q.head - m.end))),
    ),
);

export const memoryOfNamedHardware = rule(
  'memory-of-named-hardware',
  'setup',
  ({ q, reading }) => /^[KMGT]i?B$/.test(q.unit) && reading.hardware.some((h) => h.end <= q.start && q.start - h.end <= 1),
);

export const oneByte = rule(
  'one-byte',
  'setup',
  ({ q, reading }) => /^(?:bytes|bits|[KMG]i?B)$/.test(q.unit) && /^one$/i.test(between(reading, q.start, q.end)),
);

export const inputOfSize = rule(
  'input-of-size',
  'setup',
  ({ q, before, after }) =>
    /^[KMGT]i?B$/.test(q.unit) && /\bon\s+an?\s+$/i.test(before) && !/^\s*(?:of\s+)?(?:memory|V?RAM|GPU|budget)/i.test(after),
);

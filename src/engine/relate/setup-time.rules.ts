import { prefix } from './draft.js';
import { rule } from './outcome.js';
import { coordinated } from './row.js';

const TAKES =
  /\b(?:tak\w+|took|requir\w+|within|from|reduc\w+|sav\w+|in (?:just|only|under)|by|lifetime|lasts|lasting|lasted|times?\s+(?:was|were|is|of|reached)|latenc\w+|duration|in (?:as few as|less than|about|approximately))\s+(?:[\p{L}-]+\s+){0,3}$/iu;

const RECORDED =
  /^\s*(?:-|of\s+)?(?:video|audio|speech|recordings?|windows?|clips?|segments?|trials?|data|sampling|intervals?|granularity|music|EEG)s?\b|^\s*(?:[\w-]+\s+){0,2}(?:intervals?|windows?|periods?|objective|SLO|SLA|deadline|budget|target|constraint|limit|timeout|requirement)s?\b|^\s*of\s+(?:[\w-]+\s+){0,2}(?:data|audio|speech|videos?|measurements?|recordings?|logs|traces|footage|music|driving|observations?|demonstrations?|EEG)\b/i;

const PICTURES = /^\s*(?:[\w-]+,?\s+){0,2}(?:videos?|inputs?|streams?|cameras?|resolution|recordings?|footage|clips?)\b/i;

const RUNS_AT =
  /\b(?:run|achiev|scor|reach|sustain|operat|perform|execut|process|render|works|inference|speed|reconstruct|track|measur)\w*\s+(?:[\p{L}-]+\s+){0,3}at\s+$/iu;

export const yearsSpanned = rule(
  'years-spanned',
  'setup',
  ({ q, reading }) =>
    /^(?:days|weeks|months|years)$/.test(q.unit) && q.from === null && !TAKES.test(prefix(reading, coordinated(reading, q)[0] ?? q)),
);

export const recordingLength = rule(
  'recording-length',
  'setup',
  ({ q, after }) => /^(?:s|min|h|ms|us|days|weeks|months|years)$/.test(q.unit) && RECORDED.test(after),
);

export const eachSoOften = rule(
  'each-so-often',
  'setup',
  ({ q, before }) => /^(?:s|min|h|ms|us)$/.test(q.unit) && /\b(?:every|each|first|last|past|next)\s+$/i.test(before),
);

export const rateSet = rule(
  'rate-set',
  'setup',
  ({ q, before, after }) =>
    (/^(?:requests\/s|QPS|[KMG]b\/s|GB\/s)$/.test(q.unit) && /\bat\s+$/i.test(before) && !RUNS_AT.test(before)) ||
    (q.unit === 'FPS' && PICTURES.test(after)),
);

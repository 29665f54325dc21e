import { between } from './draft.js';
import { type OutcomeRule, rule, type Surroundings } from './outcome.js';
import { setupRules } from './setup.rules.js';

const ACHIEVED =
  /\b(?:achiev\w+|reach\w*|solv\w+|support\w*|scal\w+ (?:up )?to|enabl\w+|sustain\w*|requir\w+|needs?|only|reduc\w+|sav\w+|handl\w+|cut\w*|discover\w*|detect\w*|identif\w+|found|uncover\w*|complet\w+|fewer|decreas\w+|accommodat\w+)\s+(?:[\p{L}-]+\s+){0,5}(?:up\s+to\s+|over\s+|more\s+than\s+|as\s+(?:few|many|much)\s+as\s+|about\s+|approximately\s+|at\s+least\s+|just\s+|only\s+|nearly\s+|between\s+|~)*$/iu;
const COUNTED_RESULT =
  /^(?:GPUs|chips|cards|logical qubits|qubits|lines|tokens|cycles|iterations|bugs|vulnerabilities|CVEs|problems|T-shirts|users|LUTs|DSPs|BRAMs|FFs|gates)$/;
const ERRORS = /^(?:positives|negatives|errors|failures|defects|violations|crashes|incidents|regressions|mistakes)$/;
const SET_BEFORE =
  /\b(?:us(?:es|ing)|train\w*|evaluat\w*|across|on|of|with|for|over|to|at|from|contain\w*|compris\w*)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const SPARING = /\b(?:only|fewer|reduc\w+|less than|just|requir\w+|merely|under|as few as|need\w*)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const QUALITY = new Set([
  'accuracy',
  'f1',
  'precision',
  'recall',
  'auc',
  'bleu',
  'rouge',
  'pass_rate',
  'win_rate',
  'map',
  'iou',
  'psnr',
  'error',
  'correlation',
  'score',
  'perplexity',
  'utilization',
  'share',
  'speedup',
  'compression',
  'energy_efficiency',
  'throughput',
  'other',
]);
const NAMES_SCORE =
  /^\)?(?:\s*\([^)]{1,24}\))?\s*(?:[\p{L}-]+\s+){0,4}?(?:of|is|was|are|were|reach(?:es|ed|ing)?|=|:|at|to|≈|~|<|>|from|by|,|\(|achieves|score|improves|improved|drops?|rises?|rose)?\s*(?:(?:up\s+to|over|about|around|approximately|nearly|only|as\s+(?:high|low)\s+as|at\s+least|more\s+than|less\s+than|below|above|under|an?|the|just|~|=|<|>|≤|≥|\(|\+|-)\s*)*$/iu;
/** "rho = 0.117", "Kendall τ ≥ 0.76": statistics that the text names by a letter. */
const COEFFICIENT =
  /(?:\b(?:rho|tau|Kendall(?:'s)?(?:\s+tau)?|Spearman(?:'s)?(?:\s+rho)?|Pearson(?:'s)?(?:\s+r)?|kappa|R\^?2|R\^\{2\}|R²)|[ρτκβ])\s*(?:of|=|≥|>|≈|~|is|was)\s*(?:up\s+to\s+|about\s+)?$/u;

/** "the performance of 25 models": a whole number before a noun counts. */
const COUNTS =
  /^\s+(?!on\b|for\b|in\b|with\b|and\b|over\b|at\b|using\b|while\b|when\b|after\b|across\b|to\b|compared\b|vs\b|by\b|than\b|under\b|from\b|is\b|which\b)[a-z]{3,}/;
const LINKED = /\b(?:of|is|was|at|reach\w*|to|=|:|from)\s*$/i;

const coefficient = rule(
  'coefficient',
  'claim',
  ({ q, before }) => q.kind === 'bare' && (COEFFICIENT.test(before) || (q.high <= 1 && /(?:^|[\s(])r\s*[=≥≈]\s*$/.test(before))),
);

const frequencyReached = rule(
  'frequency-reached',
  'claim',
  ({ q, before }) =>
    /^[kMGT]?Hz$/.test(q.unit) &&
    /\b(?:runs?|running|operat\w+)\s+at\s+(?:up\s+to\s+|over\s+|about\s+|~)?$|\b(?:achiev|reach|attain)\w*\b[^.;]{0,48}\bfrequenc(?:y|ies)\s+(?:of|up\s+to)\s+(?:up\s+to\s+|over\s+|about\s+|~)?$/i.test(
      before,
    ),
);

/** Numbers that came out (GUIDE.md, "YES"). */
const claimRules: readonly OutcomeRule[] = [
  rule(
    'fraction',
    'claim',
    ({ q, before }) => q.kind === 'fraction' && !/\b(?:step|stage|phase|part|section|figure|top|day|page|fold|volume)s?\s*$/i.test(before),
  ),
  rule('change-or-ratio', 'claim', ({ q }) => q.kind === 'ratio' || q.kind === 'points'),
  rule('percentage', 'claim', ({ q }) => q.kind === 'percent'),
  rule('money', 'claim', ({ q }) => q.kind === 'money'),
  rule(
    'shifted',
    'claim',
    ({ q, reading }) =>
      q.from !== null &&
      (q.kind === 'measure' ||
        reading.metrics.some((m) => m.end <= q.head && /^\s*(?:[\w-]+\s+){0,2}from\b[^.]{0,4}$/.test(between(reading, m.end, q.head)))),
  ),
  rule('arrow', 'claim', ({ q, after }) => q.kind === 'bare' && /^\s*(?:↓|↑|downarrow|uparrow)/.test(after)),
  rule('parameters-saved', 'claim', ({ q, before }) => q.unit === 'params' && SPARING.test(before)),
  rule(
    'measured',
    'claim',
    ({ q, before }) =>
      q.kind === 'measure' && q.unit !== 'params' && q.unit !== 'MACs' && !/\b(?:of size|sized?|spanning)\s*$/.test(before),
  ),
  rule(
    'raised-score',
    'claim',
    ({ q, reading }) =>
      q.from !== null &&
      q.kind === 'bare' &&
      (!Number.isInteger(q.low) || !Number.isInteger(q.from)) &&
      !/\b(?:lr|rate)\b/i.test(between(reading, q.head - 24, q.head)),
  ),
  rule(
    'counted-errors',
    'claim',
    ({ q, before }) =>
      q.kind === 'count' &&
      ERRORS.test(q.unit) &&
      /\b(?:produc\w+|with|introduc\w+|report\w*|only|encounter\w+|caus\w+|found|detect\w*|had|yield\w*)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
        before,
      ),
  ),
  rule(
    'counted-outcome',
    'claim',
    ({ q, before }) => q.kind === 'count' && COUNTED_RESULT.test(q.unit) && ACHIEVED.test(before) && !SET_BEFORE.test(before),
  ),
  rule('score-named-before', 'claim', scoreBefore),
  rule('score-named-after', 'claim', scoreAfter),
  rule(
    'coordinated-score',
    'claim',
    ({ q, before, after, reading }) =>
      q.kind === 'bare' &&
      !Number.isInteger(q.low) &&
      /^\s*(?:on|for|in|over|with|respectively|,|\)|and|\.|$)/.test(after) &&
      /\d\)?\s*[^.;\d]{0,60}\band\s+(?:up\s+to\s+|only\s+|about\s+)?$/.test(before) &&
      reading.metrics.some((m) => QUALITY.has(m.name) && m.end <= q.start),
  ),
];

/** THE order: set-up first, then outcomes; the first rule that holds decides. What none speaks of is no claim. */
export const outcomeRules: readonly OutcomeRule[] = [coefficient, frequencyReached, ...setupRules, ...claimRules];

function scoreBefore({ q, before, after, reading }: Surroundings): boolean {
  if (
    q.kind !== 'bare' ||
    (Number.isInteger(q.low) && COUNTS.test(after)) ||
    /^\p{L}/u.test(after) ||
    /\bstandard\s+deviation\s+of\s+$/i.test(before)
  )
    return false;
  const mention = reading.metrics.findLast((m) => m.end <= q.head && QUALITY.has(m.name) && m.comparative === null);
  if (!mention || q.head - mention.end > 70) return false;
  const gap = before.slice(before.length - (q.head - mention.end));
  if (!NAMES_SCORE.test(gap) || /\b(?:for|over|on|across|with|in)\s+(?:[\p{L}-]+\s+)*$/iu.test(gap)) return false;
  return !Number.isInteger(q.low) || LINKED.test(gap);
}

function scoreAfter({ q, after, reading }: Surroundings): boolean {
  if (q.kind !== 'bare') return false;
  const mention = reading.metrics.find((m) => m.start >= q.unitEnd && QUALITY.has(m.name));
  if (!mention || mention.start - q.unitEnd > 24) return false;
  return (
    /^[\s)]*(?:[\w-]+\s+){0,2}$/i.test(after.slice(0, mention.start - q.unitEnd)) &&
    (!Number.isInteger(q.low) || /^(?:perplexity|bleu|psnr|f1|auc|map)$/.test(mention.name))
  );
}

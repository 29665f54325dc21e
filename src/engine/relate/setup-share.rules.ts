import { prefix, suffix } from './draft.js';
import { rule } from './outcome.js';
import { coordinated } from './row.js';

const CONFIDENCE = /^\s*-?\s*(?:CIs?\b|confidence|credible|significance|\(?C\.?I\.?\b|Wilson|bootstrap|C\.L\.|prediction interval)/;

const PART_OF_DATA =
  /^\s*(?:of\s+(?:the\s+)?(?:training|labell?ed|original|full|total|available|annotated)?\s*(?:data|labels?|samples?|examples?|training|dataset|annotations?|images)\b|(?:labell?(?:s|ed)?\b|training|sparsity|pruning|sparse|dropout|masking|noise|missing|packet loss|subset|duty)\b)/i;

const USING = /\b(?:only|for|including|just|using|on|with|from|at|of|given|under|use|retain\w*|keep\w*|to)\s+(?:an?\s+|the\s+)?$/i;

export const tolerance = rule('tolerance', 'setup', ({ before }) => /(?:±|\+\s?\/\s?-)\s*$/.test(before));

export const confidenceLevel = rule('confidence-level', 'setup', ({ q, after }) => q.kind === 'percent' && CONFIDENCE.test(after));

export const theirsInBrackets = rule('theirs-in-brackets', 'setup', ({ before }) =>
  /\(\s*(?:vs\.?|versus|compared\s+(?:to|with)|against|baseline:?)\s*(?:only\s+|~)?$/i.test(before),
);

export const shareOfDataUsed = rule('share-of-data-used', 'setup', ({ q, reading }) => {
  const row = coordinated(reading, q);
  const last = row.at(-1) ?? q;
  return q.kind === 'percent' && USING.test(prefix(reading, row[0] ?? q)) && PART_OF_DATA.test(suffix(reading, last));
});

export const levelsSwept = rule(
  'levels-swept',
  'setup',
  ({ q, before, reading }) =>
    q.kind === 'percent' &&
    /\b(?:ratios?|rates?|levels?|sparsit(?:y|ies)|noise|fractions?|thresholds?)\s*\((?:e\.g\.,?\s*)?(?:[\d.]+\s*%[\s,and]*)*$/.test(
      before,
    ) &&
    (coordinated(reading, q).length > 2 || q.rules.includes('dash-range')),
);

export const variationSet = rule(
  'variation-set',
  'setup',
  ({ q, before, after }) =>
    q.kind === 'percent' &&
    /\bunder\s+(?:an?\s+)?$/i.test(before) &&
    /^\s*(?:[\w-]+\s+){0,3}(?:variations?|noise|faults?|errors?|loss|drift|perturbations?|missing)\b/i.test(after),
);

export const thresholdInPercent = rule(
  'threshold-in-percent',
  'setup',
  ({ q, after }) =>
    q.kind === 'percent' && /^\s*(?:[\w-]+\s+){0,2}(?:targets?|thresholds?|budgets?|limits?|cut-?offs?|tolerances?)\b/i.test(after),
);

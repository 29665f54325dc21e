import type { Claim } from '../model.js';
import type { Check, CheckRule } from './check.js';
import { shown } from './rounding.js';

/** Metrics that are shares of a whole, and cannot pass it. */
const BOUNDED = new Set(['accuracy', 'f1', 'precision', 'recall', 'auc', 'pass_rate', 'win_rate', 'map', 'iou', 'utilization']);
/** What falls can lose no more than all of it. */
const LOSABLE = new Set([
  'latency',
  'runtime',
  'energy',
  'power',
  'memory',
  'cost',
  'carbon',
  'area',
  'flops',
  'parameters',
  'compute_budget',
]);

const value = ({ low, high }: Claim): { low: number; high: number } => ({ low, high });
const wrong = (kind: 'impossible-value' | 'share', claim: Claim, most: number, why: string): Check => ({
  kind,
  verdict: 'inconsistent',
  claims: [claim.id],
  stated: value(claim),
  computed: { low: 0, high: most },
  arithmetic: `${shown(claim.high)}${claim.unit === '%' ? '%' : ''} > ${most}${claim.unit === '%' ? '%' : ''}: ${why}`,
});

/** Told as parts of one: 1.3 is not 1.3%, and so cannot be. */
const FRACTIONAL = new Set(['f1', 'precision', 'recall', 'auc', 'iou']);
/** A processor of four cores may be used at 400%. */
const MANY = /\b(?:CPU\s+(?:utili[sz]ation|usage|load)|cores|threads)\b/i;
const RATE = /\b(?:hit|success|miss|completion|pass|acceptance|detection|error|failure)[- ](?:rate|ratio)s?\b[^.;,()]{0,20}$/i;
/** A share of something that is not its whole may pass 100%: "retains 101% of the original's accuracy". */
const RELATIVE =
  /\b(?:retain\w*|retention|recover\w*|relative|normali[sz]ed|match\w*|exceed\w*|baseline|original|parent|teacher|compared)\b|%\s+of\b/i;
const LESS = /\b(?:reduc|decreas|lower|sav|cut|drop|less|fewer|shrink|declin)\w*/i;
const CORRELATION = /\b(?:pearson|spearman|kendall|correlation(?:\s+coefficient)?)\b[^.;,()]{0,25}$/i;
const PART_OF_WHOLE = /\b(?:account|constitut|compris|mak(?:e|es|ing)\s+up|occup|represent|consum)\w*[^.;,()]{0,25}$/i;

/** What stands right before and right after a claim's number. */
const around = (abstract: string, { start, end }: Claim): readonly [before: string, after: string] => [
  abstract.slice(Math.max(0, start - 45), start),
  abstract.slice(end, end + 30),
];

/** An accuracy over 100%, an F1 over 1, a 120% reduction, a correlation over 1. */
export const impossibleValue: CheckRule = {
  name: 'impossible-value',
  check: ({ abstract, claims }) =>
    claims.flatMap((claim) => {
      const { metric, unit, relation, direction, high, low, from } = claim;
      const [before, after] = around(abstract, claim);
      const bounded = (BOUNDED.has(metric) && !MANY.test(claim.sentence)) || (metric === 'share' && RATE.test(before));
      if (bounded && relation === 'level' && unit === '%' && high > 100 && !RELATIVE.test(claim.sentence))
        return [wrong('impossible-value', claim, 100, `${metric} is a share of a whole`)];
      if (
        FRACTIONAL.has(metric) &&
        relation === 'level' &&
        unit === '' &&
        high > 1 &&
        high < 2 &&
        /^\d\.\d/.test(claim.text) &&
        !/[+−-]\s*$/.test(before)
      )
        return [wrong('impossible-value', claim, 1, `${metric} is a part of a whole`)];
      if (unit === 'fraction' && high > 1) return [wrong('impossible-value', claim, 1, 'a part of a whole')];
      if (metric === 'correlation' && from === null && unit === '' && Math.max(high, -low) > 1 && CORRELATION.test(before))
        return [wrong('impossible-value', claim, 1, 'a correlation lies between -1 and 1')];
      if (
        LOSABLE.has(metric) &&
        relation === 'change' &&
        unit === '%' &&
        direction === 'down' &&
        high > 100 &&
        (LESS.test(before) || LESS.test(after))
      )
        return [wrong('impossible-value', claim, 100, `${metric} can lose no more than all of it`)];
      return [];
    }),
};

/** A part of more than the whole: "accounts for 130% of the energy". */
export const share: CheckRule = {
  name: 'share',
  check: ({ abstract, claims }) =>
    claims.flatMap((claim) =>
      claim.relation === 'level' && claim.unit === '%' && claim.high > 100 && PART_OF_WHOLE.test(around(abstract, claim)[0])
        ? [wrong('share', claim, 100, 'a share of a whole')]
        : [],
    ),
};

import type { Claim, Interval } from '../model.js';
import type { CheckRule } from './check.js';
import { overlap, shown, shownInterval, statedOf } from './rounding.js';

/** What says that two numbers are one result: "50% (2x) lower", "50% lower, i.e. 2x". */
const SAME =
  /^(?:\\?%|x|×|times|-?fold|\s)*\s*(?:\(\s*|,?\s*(?:i\.e\.,?|that is,?|or equivalently|equivalently|equivalent to|corresponding to(?: an?)?)\s+(?:an?\s+)?(?:about\s+|~\s*)?)$/i;

/** "A 50% (2x) reduction": a percentage and a factor that are said to be one. */
export const equalTerms: CheckRule = {
  name: 'equal-terms',
  check: ({ abstract, claims }) =>
    claims.flatMap((second, i) => {
      const first = claims[i - 1];
      if (!first || first.sentence !== second.sentence || first.start === second.start) return [];
      const [percent, factor] = first.unit === '%' ? [first, second] : [second, first];
      if (percent.unit !== '%' || factor.unit !== 'x' || percent.relation !== 'change' || factor.relation !== 'ratio') return [];
      if (!SAME.test(abstract.slice(first.end, second.start))) return [];
      return [compared(percent, factor)];
    }),
};

function compared(percent: Claim, factor: Claim) {
  const share = statedOf(percent);
  const stated = statedOf(factor);
  const ways = waysOf(share, percent);
  const fitting = ways.find(({ computed }) => overlap(computed, stated));
  const way = fitting ?? ways[0];
  const base = { kind: 'equal-terms', claims: [factor.id, percent.id], stated } as const;
  if (!way) return { ...base, verdict: 'not_checkable', computed: null, arithmetic: `${percent.text}% leads to no factor` } as const;
  const bounded = [percent, factor].some(({ qualifier }) => qualifier === 'average');
  const verdict = fitting ? 'consistent' : bounded ? 'not_checkable' : 'inconsistent';
  return { ...base, verdict, computed: way.computed, arithmetic: `${way.arithmetic}; stated: ${shownInterval(stated)}` } as const;
}

function waysOf(share: Interval, { direction, text }: Claim): { computed: Interval; arithmetic: string }[] {
  const more = { low: 1 + share.low / 100, high: 1 + share.high / 100 };
  const up = { computed: more, arithmetic: `1 + ${text}/100 = ${shownInterval(more)}` };
  if (direction !== 'down' || share.high >= 100) return [up];
  const rest = { low: 1 - share.high / 100, high: 1 - share.low / 100 };
  const less = { low: 1 / rest.high, high: 1 / rest.low };
  return [
    { computed: less, arithmetic: `1 / (1 - ${text}/100) = ${shownInterval(less)}` },
    { computed: rest, arithmetic: `1 - ${text}/100 = ${shown(rest.low)} to ${shown(rest.high)}` },
  ];
}

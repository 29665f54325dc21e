import type { Claim, Interval } from '../model.js';
import type { Check, CheckRule } from './check.js';
import { overlap, shown, shownInterval, statedOf } from './rounding.js';

/** What says that two numbers are one result: "50% (2x) lower", "50% lower, i.e. 2x". */
const SAME =
  /^(?:\\?%|x|×|times|-?fold|\$|\\times|\s)*(?:\s*(?:faster|speed-?up|fewer|less|lower|higher|smaller|more|reduction|decrease|savings?|in|of|[a-z-]+)){0,4}?\s*(?:\(\s*|,?\s*(?:i\.e\.,?|that is,?|or equivalently|equivalently|equivalent to|corresponding to|which is)\s+(?:an?\s+)?(?:about\s+|~\s*)?)$/i;

/** What says that the second number is one of two values, or of another comparison: "3.5x (15% vs 4%)", "50% (3x for long prompts)". */
const OF_ANOTHER =
  /^\s*(?:\\?%|x|×|\$|\\times|\s)*(?:vs|versus|to|→|->|over|than|for|on|when|compared|better|energy|area|memory|median|average|peak)\b/i;

/** "A 50% (2x) reduction": a percentage and a factor that are said to be one. */
export const equalTerms: CheckRule = {
  name: 'equal-terms',
  check: ({ abstract, claims }) => [
    ...fractions(abstract, claims),
    ...claims.flatMap((second, i) => {
      const first = claims[i - 1];
      if (!first || first.sentence !== second.sentence || first.start === second.start) return [];
      const [percent, factor] = first.unit === '%' ? [first, second] : [second, first];
      if (percent.unit !== '%' || factor.unit !== 'x' || percent.relation !== 'change' || factor.relation !== 'ratio') return [];
      if (!SAME.test(abstract.slice(first.end, second.start)) || OF_ANOTHER.test(abstract.slice(second.end, second.end + 40))) return [];
      return [compared(percent, factor)];
    }),
  ],
};

const OUT_OF = /(?<![\d.,])(\d[\d,]*)\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?(\d[\d,]*)\b[^.;()\d]{0,40}\(\s*(\d+(?:\.\d+)?)\s*\\?%\s*\)/g;

/** "132 of 220 (60%)": a part of a whole, and the same in percent. */
function fractions(abstract: string, claims: readonly Claim[]): Check[] {
  return [...abstract.matchAll(OUT_OF)].flatMap(({ 0: words, 1: part, 2: whole, 3: percent, index }) => {
    const ids = claims.filter(({ start, end }) => start < index + words.length && index < end).map(({ id }) => id);
    const [a, b] = [part, whole].map((number) => Number(number?.replaceAll(',', '')));
    if (ids.length === 0 || !a || !b || a > b) return [];
    const computed = { low: (100 * a) / b, high: (100 * a) / b };
    const half = 0.5 * 10 ** -(/\.(\d+)/.exec(percent ?? '')?.[1]?.length ?? 0);
    const stated = { low: Number(percent) - half, high: Number(percent) + 2 * half };
    const verdict = stated.low <= computed.low && computed.high <= stated.high ? 'consistent' : 'inconsistent';
    return [
      {
        kind: 'equal-terms',
        verdict,
        claims: ids,
        stated,
        computed,
        arithmetic: `100 ${a} / ${b} = ${shown(computed.low)}; stated: ${shownInterval(stated)}`,
      },
    ];
  });
}

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

import type { CheckRule } from './check.js';
import { shown } from './rounding.js';

/** "10-2" is what is left of a power of ten whose superscript was lost. */
const POWER = /^10\s*[-–]\s*\d$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)\s*(?:\\?%|x|×|\$?\\times\$?)?\s*(?:-{1,3}|–|—|~|∼|to|and|\\sim|\$\\sim\$)\s*(\d[\d,]*(?:\.\d+)?)/i;
const number = (text: string): number => Number(text.replace(/,/g, ''));

/** "8.3-3.9 FPS": a range written from its greater end. Ranges the right way round are not mentioned. */
export const range: CheckRule = {
  name: 'range',
  check: ({ claims }) =>
    claims.flatMap((claim) => {
      const [, first, second] = RANGE.exec(claim.text) ?? [];
      if (claim.low === claim.high || first === undefined || second === undefined || POWER.test(claim.text)) return [];
      if (number(first) <= number(second)) return [];
      return [
        {
          kind: 'range',
          verdict: 'inconsistent',
          claims: [claim.id],
          stated: { low: claim.low, high: claim.high },
          computed: null,
          arithmetic: `${shown(number(first))} > ${shown(number(second))}: the range is upside down`,
        },
      ];
    }),
};

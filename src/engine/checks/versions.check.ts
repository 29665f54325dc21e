import type { Claim } from '../model.js';
import type { Check } from './check.js';
import { shown } from './rounding.js';

function bySentence(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(words(claim));
    if (group) group.push(claim);
    else groups.set(words(claim), [claim]);
  }
  return groups;
}

/** A sentence with its numbers taken out: the same words about other numbers are the same statement. */
const words = ({ sentence }: Claim): string =>
  sentence
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Numbers that a newer version of a paper states otherwise, in words that stayed the same. A number that stayed is consistent;
 * sentences that were rewritten are not compared. Claims in the order of the text.
 */
export function compareVersions(before: readonly Claim[], after: readonly Claim[]): Check[] {
  const old = bySentence(before);
  const now = bySentence(after);
  return [...now].flatMap(([key, claims]) => {
    const others = old.get(key) ?? [];
    return others.length === claims.length ? claims.flatMap((claim, i) => compared(others[i] as Claim, claim)) : [];
  });
}

function compared(before: Claim, after: Claim): Check[] {
  if (before.metric !== after.metric || before.unit !== after.unit) return [];
  const same = before.low === after.low && before.high === after.high;
  return [
    {
      kind: 'version',
      verdict: same ? 'consistent' : 'inconsistent',
      claims: [after.id, before.id],
      stated: { low: after.low, high: after.high },
      computed: { low: before.low, high: before.high },
      arithmetic: `${before.text} before, ${after.text} now${same ? '' : ` (${after.high > before.high ? '+' : ''}${shown(after.high - before.high)})`}`,
    },
  ];
}

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
 * Numbers that a newer version of a paper states otherwise, in words that stayed the same or nearly so. A number that stayed is consistent;
 * sentences that were rewritten are not compared. Claims in the order of the text.
 */
export function compareVersions(before: readonly Claim[], after: readonly Claim[]): Check[] {
  const old = bySentence(before);
  const now = bySentence(after);
  return [...now].flatMap(([key, claims]) => {
    const others = old.get(key) ?? old.get(retold(key, old, now)) ?? [];
    return others.length === claims.length ? claims.flatMap((claim, i) => compared(others[i] as Claim, claim)) : [];
  });
}

/** The part of their words that two sentences share of which one retells the other. */
const ALIKE = 0.8;

/** Which old sentence, gone since, a new one retells with a word or two changed. */
function retold(key: string, old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string {
  const said = new Set(key.toLowerCase().split(' '));
  return (
    [...old.keys()].find((other) => {
      const words = new Set(other.toLowerCase().split(' '));
      const shared = [...said].filter((word) => words.has(word)).length;
      return !now.has(other) && shared >= ALIKE * Math.max(said.size, words.size);
    }) ?? ''
  );
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

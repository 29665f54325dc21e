import type { Claim } from '../engine/index.js';
import type { GoldClaim, Judged, Slot, Verdict } from '../evaluation/index.js';

/** Characters of the abstract shown before and after a number. */
const CONTEXT = 80;

/** The errors of which the engine was surest, then what it missed: where, wrong slots, confidence and rules. */
export function worstErrors(judged: readonly Judged[], most: number): string {
  const sure = (verdict: Verdict): number => (verdict.kind === 'missed' ? 0 : verdict.claim.confidence);
  return judged
    .flatMap(({ id, abstract, verdicts }) => verdicts.map((verdict) => ({ id, abstract, verdict })))
    .filter(({ verdict }) => verdict.kind !== 'found' || verdict.wrong.length > 0)
    .sort((a, b) => sure(b.verdict) - sure(a.verdict))
    .slice(0, most)
    .map(({ id, abstract, verdict }) => `\n${id} ${verdict.kind}: ${inContext(abstract, verdict)}${detail(verdict)}`)
    .join('\n');
}

function inContext(abstract: string, verdict: Verdict): string {
  const { start, end } = verdict.kind === 'missed' ? verdict.gold : verdict.claim;
  const around = `${abstract.slice(Math.max(0, start - CONTEXT), start)}«${abstract.slice(start, end)}»${abstract.slice(end, end + CONTEXT)}`;
  return around.replace(/\s+/g, ' ');
}

function detail(verdict: Verdict): string {
  if (verdict.kind === 'missed') return '';
  const { confidence, rules } = verdict.claim;
  const wrong = verdict.kind === 'found' ? verdict.wrong : [];
  const slots = wrong.map(
    (slot) => `\n  ${slot}: wanted ${wanted(verdict.kind === 'found' ? verdict.gold : null, slot)}, got ${got(verdict.claim, slot)}`,
  );
  return `${slots.join('')}\n  ${confidence} ${rules.join(' › ')}`;
}

/** A slot as annotated, its sets of names one after the other. */
function wanted(gold: GoldClaim | null, slot: Slot): string {
  if (gold === null) return 'nothing';
  if (slot === 'number') return JSON.stringify(gold.numbers ?? [gold.low, gold.high]);
  return JSON.stringify(slot in gold.sets ? gold.sets[slot as keyof GoldClaim['sets']] : gold[slot as keyof GoldClaim]);
}

/** A slot as the engine filled it. */
function got({ low, high, hardware, ...claim }: Claim, slot: Slot): string {
  if (slot === 'number') return JSON.stringify([low, high]);
  if (slot !== 'hardware' && slot !== 'baselineHardware') return JSON.stringify(claim[slot]);
  return JSON.stringify(hardware.filter(({ role }) => (role === 'baseline') === (slot === 'baselineHardware')).map(({ text }) => text));
}

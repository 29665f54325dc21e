import type { HardwareRef, Mention } from '../model.js';
import type { Document, Draft } from './draft.js';
import { comparedHardware, ref } from './hardware-compared.js';
import { hardwareRules, ofAbstract } from './hardware.rules.js';

/** The hardware of a claim, measured on or compared with, and the rules that found it. A name says more than a kind, wherever it stands. */
export function hardwareOf(draft: Draft, document: Document): { hardware: HardwareRef[]; rules: string[] } {
  const compared = comparedHardware(draft);
  const usable = (mentions: readonly Mention[] | null): Mention[] =>
    (mentions ?? []).filter((m) => m.text !== draft.subject || !document.title.includes(m.text));
  const all = hardwareRules
    .map(({ name, find }) => ({ name, mentions: usable(find(draft, document)) }))
    .filter(({ mentions }) => mentions.length > 0);
  const first = all[0];
  const away = all.find(({ name }) => name === ofAbstract.name);
  const chosen = first && away && first.mentions.every((m) => m.generic) && away.mentions.some((m) => !m.generic) ? away : first;
  return {
    hardware: [...(chosen?.mentions ?? []).map((m) => ref(m, 'measured_on')), ...compared],
    rules: [...(chosen ? [chosen.name] : []), ...(compared.length > 0 ? ['hardware-compared'] : [])],
  };
}

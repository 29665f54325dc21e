import type { HardwareRef, Mention } from '../model.js';
import type { Document, Draft } from './draft.js';
import { comparedHardware, ref } from './hardware-compared.js';
import { type HardwareRule, hardwareRules, ofAbstract } from './hardware.rules.js';

interface Found {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** The hardware of a claim, measured on or compared with, and the rules that found it. A name says more than a kind, wherever it stands. */
export function hardwareOf(draft: Draft, document: Document): { hardware: HardwareRef[]; rules: string[] } {
  const compared = comparedHardware(draft);
  const usable = (mentions: readonly Mention[] | null): Mention[] =>
    (mentions ?? []).filter((m) => m.text !== draft.subject || !document.title.includes(m.text));
  const tried = ({ name, find }: HardwareRule): Found => ({ name, mentions: usable(find(draft, document)) });
  const chosen = nameBeforeKind(firstFound(tried), tried);
  return {
    hardware: [...(chosen?.mentions ?? []).map((m) => ref(m, 'measured_on')), ...compared],
    rules: [...(chosen ? [chosen.name] : []), ...(compared.length > 0 ? ['hardware-compared'] : [])],
  };
}

function firstFound(tried: (rule: HardwareRule) => Found): Found | null {
  for (const rule of hardwareRules) {
    const found = tried(rule);
    if (found.mentions.length > 0) return found;
  }
  return null;
}

/** Where only a kind of machine was found, the abstract's own by its name, if it has one. */
function nameBeforeKind(first: Found | null, tried: (rule: HardwareRule) => Found): Found | null {
  if (!first?.mentions.every((m) => m.generic)) return first;
  const away = tried(ofAbstract);
  return away.mentions.some((m) => !m.generic) ? away : first;
}

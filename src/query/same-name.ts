import { hardwareFacts, hardwareName } from '../engine/index.js';

/** Words that say nothing of which one is meant. */
const EMPTY = new Set(
  'the a an our its their this that all both on of for with in over existing prior previous recent current baseline baselines method methods model models system systems approach approaches implementation implementations framework frameworks engine server library compiler runtime accelerator kernel kernels design solution solutions technique version default standard conventional traditional original vanilla naive plain gpu gpus soc socs accelerators processors processor nvidia amd intel google microsoft meta'.split(
    ' ',
  ),
);
/** A name without what people write otherwise: case, spaces, hyphens and points. */
export const squashed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

interface Word {
  readonly text: string;
  /** Whether it is part of a name, and no describing word. */
  readonly proper: boolean;
}
const STATE_OF_THE_ART = /\bstate[- ]of[- ]the[- ]art(?:\s*\((?:SOTA|SoA)\))?|\bSoA\b|\bSOTA\b/gi;
const wordsOf = (name: string): Word[] =>
  (name.replace(STATE_OF_THE_ART, 'sota').match(/[\p{L}\d][^\s,;()/]*/gu) ?? [])
    .map((word) => ({ text: squashed(word.replace(/['’]s$/, '')), proper: /\p{Lu}|\d/u.test(word) }))
    .filter(({ text }) => text !== '');
const telling = (name: string): Word[] => {
  const all = wordsOf(name);
  const some = all.filter(({ text }) => !EMPTY.has(text));
  return some.length > 0 ? some : all;
};

/**
 * Whether two names mean one thing: the same words ("SmoothQuant", "the SmoothQuant baseline"), or words more that only describe
 * ("rotation-based QuaRot"). "Ada-MK" is no Ada, "PyTorch DataLoader" no PyTorch; "v0.4" and sizes tell which one, and may be left out. A stated
 * name may be one of several that are reported together.
 */
export function sameName(stated: string, reported: string): boolean {
  return isOne(stated, reported) || reported.split(/,\s+(?:and\s+)?|\s+(?:and|or)\s+/).some((one) => isOne(stated, one));
}

/** "FooServe on an A100" is FooServe: where it ran is told by another slot. */
const bareName = (name: string): string => name.replace(/\s+on\s+.*$/, '');

function isOne(a: string, b: string): boolean {
  const [x, y] = [telling(bareName(a)), telling(bareName(b))];
  if (x.length === 0 || y.length === 0) return false;
  if (x.map(({ text }) => text).join('') === y.map(({ text }) => text).join('')) return true;
  const lacks = (some: readonly Word[], others: readonly Word[]): Word[] =>
    some.filter(({ text }) => !others.some((one) => one.text === text));
  const [extra, missing] = [lacks(x, y), lacks(y, x)];
  if (extra.length > 0 && missing.length > 0) return false;
  return [...extra, ...missing].every(({ text, proper }) => !proper || /^v?\d[\d.]*[bmk]?$/.test(text));
}

/** Whether a text names something, in whole words: in a row, or the telling ones of a longer name. */
export function names(text: string, name: string): boolean {
  const inText = wordsOf(text).map((word) => word.text);
  const words = telling(name).map((word) => word.text);
  const whole = words.join('');
  return inText.some((_, i) => {
    let row = '';
    for (let j = i; j < inText.length && row.length < whole.length; j++) row += inText[j];
    return row === whole;
  });
}

/** Whether a statement's hardware is that of a reported claim: the registry's aliases are one, and "GPU" is any GPU. */
export function sameHardware(stated: string, reported: string): boolean {
  const [a, b] = [hardwareFacts(hardwareName(stated)), hardwareFacts(hardwareName(reported))];
  const anyOfKind = a.vendor === null && a.kind !== null && a.kind === b.kind && squashed(stated).length <= 5;
  return a.name === b.name || anyOfKind || sameName(a.name, b.name) || isKindOf(a.name, b.name);
}

/** "A100" is said of an A100 80GB, "Jetson Orin" of a Jetson Orin Nano. */
const isKindOf = (stated: string, reported: string): boolean => {
  const words = wordsOf(reported).map(({ text }) => text);
  const said = wordsOf(stated).map(({ text }) => text);
  return said.length > 1 && said.every((word) => words.includes(word));
};

import { hardwareFacts, hardwareName } from '../engine/index.js';

/** Words that say nothing of which one is meant. */
const EMPTY = new Set([
  'the',
  'a',
  'an',
  'our',
  'its',
  'their',
  'baseline',
  'baselines',
  'method',
  'methods',
  'model',
  'system',
  'approach',
  'implementation',
  'framework',
  'gpu',
  'gpus',
  'nvidia',
  'amd',
  'intel',
]);
const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const telling = (name: string): string[] => {
  const all = words(name);
  const some = all.filter((word) => !EMPTY.has(word));
  return some.length > 0 ? some : all;
};

/** Whether two names mean one thing: the same words, or those of one among the other's ("SmoothQuant", "the SmoothQuant baseline"). */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [telling(a), telling(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** Whether a statement's hardware is that of a reported claim: the registry's aliases are one, and "GPU" is any GPU. */
export function sameHardware(stated: string, reported: string): boolean {
  const [a, b] = [hardwareFacts(hardwareName(stated)), hardwareFacts(hardwareName(reported))];
  const anyOfKind = a.vendor === null && a.kind !== null && a.kind === b.kind;
  return a.name === b.name || anyOfKind || sameName(a.name, b.name);
}

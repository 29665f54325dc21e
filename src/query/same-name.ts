import { hardwareName } from '../engine/index.js';

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

/** Whether two names mean one piece of hardware, the registry's aliases taken as one. */
export const sameHardware = (a: string, b: string): boolean =>
  hardwareName(a) === hardwareName(b) || sameName(hardwareName(a), hardwareName(b));

import { GENERIC_HARDWARE, HARDWARE, HARDWARE_PATTERNS } from '../lexicons/hardware.js';
import type { Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';

interface Known {
  readonly name: string;
  readonly generic: boolean;
}

/** Ordinary words that are also makers' names: a registry hit only as they are written there. */
const CASED = new Set(['corsair', 'maia', 'spyre', 'wormhole', 'blackhole', 'corals', 'coral', 'hopper', 'orin', 'ascend', 'volta', 'blackwell', 'jupiter', 'maxwell', 'loihi', 'hexagon', 'dimensity', 'falcon', 'mali', 'ane', 'ipu', 'ipus', 'polaris', 'groq', 'aquila', 'borealis', 'corsair', 'phi', 'jedi', 'sunway', 'frontera', 'alps', 'cori', 'dawn', 'kria', 'perlmutter', 'eagle', 'maia', 'sohu', 'dpu', 'tx1', 'tx2', 'skylake', 'haswell', 'movidius', 'zynq', 'h20', 'v80', 'u50', 'u200', 'a40', 'a30', 'u250', 'u280', 'theta', 'hailo', 'selene', 'titan', 'summit', 'cerebras', 'graviton', 'trillium', 'ironwood', 'gaudi', 'helios', 'willow', 'sycamore', 'jetson', 'epyc', 'rpi', 'milk']);

const aliases = HARDWARE.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, { name, generic: false }] as const));
const generics = Object.keys(GENERIC_HARDWARE).map((word) => [word, { name: word.replace(/s$/, '').replace(/GPUs/, 'GPU'), generic: true }] as const);
const gazetteer = new Gazetteer<Known>([...generics, ...aliases]);

/** Hardware by name, by a maker's naming scheme, or by kind; longest first. Offsets are UTF-16 into the abstract. */
export function hardwareMentions(sentence: Sentence): Mention[] {
  const { view } = sentence;
  const named = gazetteer.find(sentence).flatMap(({ start, end, value }) => {
    const text = view.slice(start, end);
    if (!value.generic && CASED.has(text.toLowerCase()) && text === text.toLowerCase()) return [];
    return [{ kind: 'hardware' as const, start, end, text: tidy(text), name: value.name, generic: value.generic }];
  });
  const schemes = HARDWARE_PATTERNS.flatMap(({ pattern }) =>
    [...view.slice(sentence.start, sentence.end).matchAll(pattern)].map((match) => {
      const start = sentence.start + match.index;
      return { kind: 'hardware' as const, start, end: start + match[0].length, text: tidy(match[0]), name: tidy(match[0]), generic: false };
    }),
  );
  return [...named, ...schemes.filter((scheme) => !named.some((known) => known.start < scheme.end && scheme.start < known.end && known.end - known.start >= scheme.end - scheme.start))]
    .filter((mention, i, all) => !all.some((other, k) => k !== i && other.start <= mention.start && mention.end <= other.end && (other.end - other.start > mention.end - mention.start || k < i)))
    .sort((a, b) => a.start - b.start);
}

const tidy = (text: string): string => text.replace(/[\s~]+/g, ' ').trim();

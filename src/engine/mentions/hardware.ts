import { GENERIC_HARDWARE, HARDWARE, HARDWARE_PATTERNS } from '../lexicons/hardware.js';
import type { Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';

interface Known {
  readonly name: string;
  readonly surface: string;
  readonly generic: boolean;
}

/** A name of letters alone may be an ordinary word: it counts only as the registry writes it ("Coral", not "coral" or "CORAL"). */
const ORDINARY = /^[A-Za-z]+$/;

const aliases = HARDWARE.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, { name, surface: alias, generic: false }] as const));
const generics = Object.keys(GENERIC_HARDWARE).map((word) => [word, { name: word.replace(/(?<=[A-Z])s$/, ''), surface: word, generic: true }] as const);
const gazetteer = new Gazetteer<Known>([...generics, ...aliases]);

/** Hardware by name, by a maker's naming scheme, or by kind; longest first. Offsets are UTF-16 into the abstract. */
export function hardwareMentions(sentence: Sentence): Mention[] {
  const { view } = sentence;
  const named = gazetteer.find(sentence).flatMap(({ start, end, value }) => {
    const text = view.slice(start, end);
    if (!value.generic && ORDINARY.test(text) && text !== value.surface) return [];
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

import { GENERIC_HARDWARE, HARDWARE, HARDWARE_PATTERNS, type HardwareRow } from '../lexicons/hardware.js';
import type { Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';
import { outermost } from './outermost.js';

interface Known {
  readonly name: string;
  readonly surface: string;
  readonly generic: boolean;
}

/** A name of letters alone may be an ordinary word: it counts only as the registry writes it ("Coral", not "coral" or "CORAL"). */
const ORDINARY = /^[A-Za-z]+$/;

/** "Frontier LLMs", "Titan models" are no machines. */
const OTHER_THING = /^\s+(?:LLMs?|models?|AI|labs?|language|reasoning|agents?|VLMs?|MLLMs?)\b/i;

/** "a 24 GB GPU": the memory tells one kind from another. */
const SIZED = /\b\d+[ -]?GB\s$/;

const genericName = (word: string): string => word.replace(/(?<=[A-Z])s$/, '');

const aliases = HARDWARE.flatMap(({ name, aliases }) =>
  [name, ...aliases].map((alias) => [alias, { name, surface: alias, generic: false }] as const),
);
const generics = Object.keys(GENERIC_HARDWARE).map((word) => [word, { name: genericName(word), surface: word, generic: true }] as const);
const gazetteer = new Gazetteer<Known>([...generics, ...aliases], true);

/** Hardware by name, by a maker's naming scheme, or by kind; longest first. Offsets are UTF-16 into the abstract. */
export function hardwareMentions(sentence: Sentence): Mention[] {
  const { view } = sentence;
  const named = gazetteer.find(sentence).flatMap(({ start, end, value }) => {
    const text = view.slice(start, end);
    if (!value.generic && ORDINARY.test(text) && (text !== value.surface || OTHER_THING.test(view.slice(end, end + 16)))) return [];
    const from = value.generic ? start - (SIZED.exec(view.slice(Math.max(sentence.start, start - 10), start))?.[0].length ?? 0) : start;
    const name = from < start ? tidy(view.slice(from, end)) : value.name;
    return [{ kind: 'hardware' as const, start: from, end, text: tidy(view.slice(from, end)), name, generic: value.generic }];
  });
  const words = view.slice(sentence.start, sentence.end);
  const schemes = (/[\d_]/.test(words) ? HARDWARE_PATTERNS : []).flatMap(({ pattern }) =>
    [...words.matchAll(pattern)].map((match) => {
      const start = sentence.start + match.index;
      const text = tidy(match[0]);
      return { kind: 'hardware' as const, start, end: start + match[0].length, text, name: hardwareName(text), generic: false };
    }),
  );
  const unknown = schemes.filter(
    (scheme) =>
      !named.some((known) => known.start < scheme.end && scheme.start < known.end && known.end - known.start >= scheme.end - scheme.start),
  );
  return outermost([...named, ...unknown]).filter((mention, i, all) => !repeats(view, mention, all[i - 1], all[i + 1]));
}

/** "H100 GPU", "a GPU (NVIDIA RTX 3090)": the kind beside its own name, or as a name spelled out, says nothing more. */
function repeats(view: string, { generic, start, end }: Mention, before: Mention | undefined, after: Mention | undefined): boolean {
  if (!generic) return false;
  if (/(?:single|multi|per|cross|inter|intra|dual|to)-$/i.test(view.slice(Math.max(0, start - 8), start))) return true;
  if (/\bunits?\s*\(\s*$/.test(view.slice(Math.max(0, start - 12), start))) return true;
  if (before !== undefined && /^\s+$/.test(view.slice(before.end, start))) return true;
  return after?.generic === false && /^\s*\(\s*$/.test(view.slice(end, after.start));
}

const tidy = (text: string): string => text.replace(/[\s~]+/g, ' ').trim();

const knownNames = new Set([...generics, ...aliases].map(([surface]) => surface));

/** Whether a word is the name of a known machine or kind of machine, by any of its aliases. */
export const namesHardware = (word: string): boolean => knownNames.has(word);

/** The makers that the registry knows. */
export const VENDORS: readonly string[] = [
  ...new Set([...HARDWARE, ...HARDWARE_PATTERNS].flatMap(({ vendor }) => vendor ?? [])),
].toSorted();

const rowByName = new Map(HARDWARE.map((row) => [row.name, row]));
const kindOfGeneric = new Map(Object.entries(GENERIC_HARDWARE).map(([word, kind]) => [genericName(word), kind]));

/** What is known of a piece of hardware by its name: its row of the registry, or what its kind or naming scheme tells. */
export function hardwareFacts(name: string): HardwareRow {
  const unknown = { name, vendor: null, kind: null, family: null, year: null, memory: null, power: null, aliases: [] };
  const scheme = HARDWARE_PATTERNS.find(({ pattern }) => name.match(pattern)?.[0] === name);
  const vendor = scheme?.vendor ?? VENDORS.find((maker) => name.startsWith(`${maker} `)) ?? null;
  return rowByName.get(name) ?? { ...unknown, kind: kindOfGeneric.get(name) ?? scheme?.kind ?? null, vendor };
}

const nameOf = new Map(aliases.map(([alias, { name }]) => [alias.toLowerCase(), name]));

/** A name without what people leave out or write otherwise: the maker, spaces, hyphens and brackets. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:nvidia|amd|intel|google|apple|qualcomm|aws|xilinx)\b/, '')
    .replace(/[^a-z0-9+]/g, '');
const nameOfBare = new Map(aliases.filter(([alias]) => /\d/.test(alias)).map(([alias, { name }]) => [bare(alias), name]));

/** The registry's name for a piece of hardware as people write it ("a100", "Nvidia rtx4090"); what it does not know stays as written. */
export const hardwareName = (text: string): string => nameOf.get(text.trim().toLowerCase()) ?? nameOfBare.get(bare(text)) ?? text.trim();

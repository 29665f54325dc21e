import type { Mention } from '../model.js';
import { agreed } from './agreed.js';
import { between, type Document, type SentenceReading } from './draft.js';
import { type HardwarePhrase, hardwarePhrases, isCompared } from './hardware-phrases.js';

const STUDIED =
  /^\W*(?:On|Using|With)\b|\b(?:deployed|evaluat\w+|experiment\w*|implement\w*|benchmark(?:ed|ing)?|measur\w+|test(?:ed|ing|s)?|prototyp\w+|validat\w+|profil\w+|synthesi\w+|explor\w+|conduct\w*|demonstrat\w+|results?|achiev\w+|run|runs|running|serv(?:es|ing)|train(?:ed|ing)|ported|reach\w*)\b/i;
const BUILT_ON =
  /\b(?:implement|prototyp|buil[dt]|deploy|synthesi|realiz|map|evaluat|validat|demonstrat|run|enabl|conduct|experiment)\w*\b[^.]{0,60}\bon\s+(?:an?\s+|the\s+|real\s+|commercial\s+|[\p{L}-]+\s+){0,4}$/iu;
const TITLE_ON = /\b(?:on|via)\s+(?:an?\s+|the\s+|[\p{L}-]+\s+){0,2}$/iu;
const TITLE_FOR = /\b(?:on|for)\s+(?:an?\s+|the\s+|[\p{L}-]+\s+){0,2}$/iu;

/** Hardware that a sentence puts the work on; `studied` where it tells of an experiment. */
interface Footing {
  readonly at: number;
  readonly mentions: readonly Mention[];
  readonly studied: boolean;
}

/** What an abstract was measured on, as far as it says so: names, and kinds that something was built on, in the order of the text. */
interface Platform {
  readonly named: readonly Footing[];
  readonly kinds: readonly Footing[];
}

const known = new WeakMap<Document, Platform>();

/** Hardware that the abstract put its work on before a sentence, where that is one phrase; else a kind named before; else the title's. */
export function platformElsewhere(document: Document, reading: SentenceReading): readonly Mention[] {
  const platform = known.get(document) ?? search(document);
  known.set(document, platform);
  const before = (footings: readonly Footing[]): Footing[] => footings.filter(({ at }) => at < reading.sentence.index);
  const named = before(platform.named);
  const one = agreedOn(named) ?? agreedOn(named.filter(({ studied }) => studied));
  return one ?? before(platform.kinds).at(-1)?.mentions ?? document.titleHardware;
}

const agreedOn = (footings: readonly Footing[]): readonly Mention[] | null =>
  agreed(
    footings.map(({ mentions }) => mentions),
    ({ name }) => name,
  );

function search(document: Document): Platform {
  const own = document.sentences.filter(({ sentence }) => sentence.index >= document.ownFrom);
  const rivals = new Set(own.flatMap((reading) => reading.hardware.filter((m) => isCompared(reading, m)).map((m) => m.name)));
  const phrases = own.flatMap((reading) =>
    hardwarePhrases(reading)
      .filter(({ tie }) => tie !== 'example')
      .map((phrase) => ({ reading, phrase, at: reading.sentence.index })),
  );
  const named = phrases.flatMap(({ reading, phrase, at }) => {
    const mentions = phrase.mentions.filter((m) => !m.generic && !rivals.has(m.name));
    return mentions.length > 0 ? [{ at, mentions, studied: phrase.tie === 'on' && isStudied(reading) }] : [];
  });
  const kinds = phrases.flatMap(({ reading, phrase, at }) =>
    phrase.mentions.every((m) => m.generic) && builtOn(reading, phrase) ? [{ at, mentions: phrase.mentions, studied: false }] : [],
  );
  return { named, kinds };
}

/** FPGAs and NPUs in a paper's own sentences or title: kinds of machine that papers build on. */
export const builtKinds = (document: Document): Mention[] =>
  [
    ...document.titleKinds,
    ...document.sentences.filter(({ sentence }) => sentence.index >= document.ownFrom).flatMap(({ hardware }) => hardware),
  ]
    .filter((m) => m.generic && /FPGA|NPU/.test(m.name))
    .map((m) => ({ ...m, name: m.name.replace(/s$/, '') }));

const isStudied = (reading: SentenceReading): boolean => STUDIED.test(between(reading, reading.sentence.start, reading.sentence.end));
const builtOn = (reading: SentenceReading, { start }: HardwarePhrase): boolean => BUILT_ON.test(between(reading, start - 100, start));

/** Hardware that a title puts its work on: "Low-Bit Inference on NPUs". */
export function hardwareOfTitle(title: SentenceReading): Mention[] {
  return title.hardware.filter(
    (m) =>
      (m.generic ? TITLE_ON : TITLE_FOR).test(between(title, m.start - 40, m.start)) &&
      (!m.generic || /^(?:[^\p{L}]|$|\s+acceleration)/iu.test(between(title, m.end, m.end + 1))),
  );
}

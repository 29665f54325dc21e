import { DATASETS } from '../lexicons/datasets.js';
import type { Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';

const gazetteer = new Gazetteer<string>(DATASETS.map((name) => [name, name] as const));
const PATTERN =
  /(?<![\p{L}\d-])(?:[A-Z](?=[a-z]*[A-Z\d])[A-Za-z\d]*(?:-[A-Z\d][A-Za-z\d]*){0,4}|[A-Z][A-Za-z]*(?:-\d+))(?=\s+(?:data ?sets?|benchmarks?|corpus|test ?set|leaderboard|challenge)\b)|(?<![\p{L}\d-])[A-Z][A-Za-z]*(?:Bench|Eval|QA|Arena)(?:[- ]?(?:v?\d+(?:\.\d+)?|[A-Z][A-Za-z]*))?\b/gu;
/** Names that are ordinary words or abbreviations in lower case or alone. */
const CASED =
  /^(?:gap|stream|drop|race|spider|bird|steam|traffic|electricity|pile|math|apps|ava|m5|ett|ppi|snap|droid|replica|reddit|gaia|rte|minerva|calvin|libero|habitat|drive|places365|snap|ruler|carla|simpler|minecraft|yelp|coco|gap|mme|pope|bird|hle|amc|ssb|ssc|smd|nab|traffic|math|wiki|cola)$/;

/** "QuALITY" is a data set, "quality" is none: a name of letters alone keeps its capitals. */
const sameCase = (text: string, name: string): boolean =>
  !/^[A-Za-z]+$/.test(name) || text === name || (/[A-Z].*[A-Z]/.test(name) && /[A-Z].*[A-Z]/.test(text));

/** Data sets and benchmarks by name, and capitalised names that the text calls one ("the XSum-Pro benchmark", "FooBench"). */
export function datasetMentions(sentence: Sentence): Mention[] {
  const { view } = sentence;
  const known = gazetteer.find(sentence).flatMap(({ start, end, value }) => {
    const text = view.slice(start, end);
    return CASED.test(text) || (CASED.test(text.toLowerCase()) && text !== value) || !sameCase(text, value)
      ? []
      : [{ kind: 'dataset' as const, start, end, text, name: value, generic: false }];
  });
  const patterned = [...view.slice(sentence.start, sentence.end).matchAll(PATTERN)].map((match) => {
    const start = sentence.start + match.index;
    return { kind: 'dataset' as const, start, end: start + match[0].length, text: match[0], name: match[0], generic: false };
  });
  return [...known, ...patterned.filter((p) => !known.some((k) => k.start < p.end && p.start < k.end))].sort((a, b) => a.start - b.start);
}

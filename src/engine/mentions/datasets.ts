import { DATASETS } from '../lexicons/datasets.js';
import type { Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';
import { outermost } from './outermost.js';

const gazetteer = new Gazetteer<string>(DATASETS.map((name) => [name, name] as const));
const PATTERN =
  /(?<![\p{L}\d-])(?:[A-Z](?=[a-z]*[A-Z\d])[A-Za-z\d]*(?:-[A-Z\d][A-Za-z\d]*){0,4}|[A-Z][A-Za-z]*(?:-\d+))(?=\s+(?:data ?sets?|benchmarks?|corpus|test ?set|leaderboard|challenge)\b)|(?<![\p{L}\d-])[A-Z][A-Za-z]*(?:Bench|Eval|QA|Arena)(?:[- ]?(?:v?\d+(?:\.\d+)?|[A-Z][A-Za-z]*))?\b/gu;
/** Names that are ordinary words or abbreviations in lower case or alone. */
const CASED =
  /^(?:gap|stream|drop|race|spider|bird|steam|traffic|electricity|pile|math|apps|ava|m5|ett|ppi|snap|droid|replica|reddit|gaia|rte|minerva|calvin|libero|habitat|drive|places365|snap|ruler|carla|simpler|minecraft|yelp|coco|gap|mme|pope|bird|hle|amc|ssb|ssc|smd|nab|traffic|math|wiki|cola)$/;

/** "QuALITY" is a data set, "quality" is none: a name of letters alone keeps its capitals. */
const sameCase = (text: string, name: string): boolean =>
  !/^[A-Za-z]+$/.test(name) || text === name || (/[A-Z].*[A-Z]/.test(name) && /[A-Z].*[A-Z]/.test(text));

const dataset = (text: string, start: number): Mention => ({
  kind: 'dataset',
  start,
  end: start + text.length,
  text,
  name: text,
  generic: false,
});

/** Data sets and benchmarks by name, and capitalised names that the text calls one ("the XSum-Pro benchmark", "FooBench"). */
export function datasetMentions(sentence: Sentence): Mention[] {
  const { view } = sentence;
  const known = gazetteer.find(sentence).flatMap(({ start, end, value }) => {
    const text = view.slice(start, end);
    return CASED.test(text) || (CASED.test(text.toLowerCase()) && text !== value) || !sameCase(text, value)
      ? []
      : [{ ...dataset(text, start), name: value }];
  });
  const words = view.slice(sentence.start, sentence.end);
  const patterned = [...words.matchAll(PATTERN)].map((match) => dataset(match[0], sentence.start + match.index));
  const scored = [...words.matchAll(SCORED_ON)].map(({ 0: whole, 1: name = '', index }) =>
    dataset(name, sentence.start + index + whole.length - name.length),
  );
  const unknown = [...scored, ...patterned].filter((p) => !known.some((k) => k.start < p.end && p.start < k.end) && !FIELD.test(p.name));
  const found = [...known, ...unknown];
  return outermost([...found, ...listed(sentence, found)]);
}

/** Fields and techniques that have benchmarks, and are none. */
const FIELD =
  /^(?:[LV]LM|MLLM|VLA|CNN|DNN|GNN|RL|GPU|CPU|FPGA|HPC|OpenMP|OpenCL|MPI|CUDA|C\+\+|Python|BIQA|VQA|QA|GQA|GEMM|HLS|RTL|EDA|AI|ML|NLP|KV|RAG|CFD|SAR|EEG|ECG|MWIR|SLAM|3D|2D|IoT|SPEC)s?$/;
const NAME = String.raw`[A-Z][\p{L}\d]*(?:[-_.+][\p{L}\d]+)*(?:\s\d+)?`;
/** "93% accuracy on HSCodeComp": what a score is reached on. */
const SCORED_ON = new RegExp(
  String.raw`\b(?:accurac(?:y|ies)|F1(?:[ -]scores?)?|scores?|AUC|mAP|mIoU|BLEU|perplexity|rates?|pass@\d+|recall|WER|Dice|evaluat(?:ed|ions?)|[Ee]xperiments?)\s+on\s+(?:the\s+)?(${NAME})(?![\p{L}\d]|-)(?!\s+(?:GPUs?|CPUs?|boards?|FPGAs?|devices?|platforms?|SoCs?|cluster|chips?|models?|processors?|systems?|hardware|workloads?|tasks?))`,
  'gu',
);
const NAMES = new RegExp(NAME, 'gu');
const LIST = new RegExp(String.raw`(${NAME}(?:,\s*${NAME})*),?\s+(?:and|&)\s+$`, 'u');

/** "the MSTAR and FUSAR-Ship datasets": names that stand in a row with one that is a data set, where the text says so. */
function listed({ view, start: from }: Sentence, found: readonly Mention[]): Mention[] {
  return found.flatMap((last) => {
    if (!/^\s+(?:data ?sets|benchmarks|corpora|test ?sets)\b/.test(view.slice(last.end, last.end + 14))) return [];
    const lead = view.slice(Math.max(from, last.start - 120), last.start);
    const names = LIST.exec(lead)?.[1];
    if (!names) return [];
    const at = last.start - lead.length + lead.lastIndexOf(names);
    return [...names.matchAll(NAMES)].map((match) => dataset(match[0], at + match.index));
  });
}

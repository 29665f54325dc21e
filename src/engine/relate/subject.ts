import type { Quantity, Span } from '../model.js';
import { between, type Document, type SentenceReading } from './draft.js';

const NAME = String.raw`[A-Z][\p{L}\d]*(?:[-.+/][\p{L}\d]+)*(?:\s(?:[A-Z][\p{L}\d-]+|v?\d[\w.]*))?|[a-z]{1,6}[A-Z][\p{L}\d-]*`;
const PROPOSED = new RegExp(
  String.raw`\b(?:propos\w+|introduc\w+|present\w*|develop\w*|describ\w+|design\w*|built|build|call(?:ed)?|named|termed|dubbed|namely|i\.e\.,?)\s*,?\s+(?:the\s+|an?\s+)?(?:["“'\x60]+\s*)?(${NAME})(?=["”'’]*\s*(?:[,(.:;–—]|--|\s-\s|is\b|an?\b|that\b|which\b|to\b|for\b|and\b|the\b|as\b|framework\b|system\b|\s+[a-z]))`,
  'u',
);
const ABBREVIATED =
  /\b(?:propos\w*|introduc\w*|present\w*|develop\w*|design\w*|call\w*|termed)\b([^.;]{4,120}?)\(([A-Z][\p{L}\d]*(?:-[\p{L}\d]+)*)\)/u;
const APPOSED = new RegExp(
  String.raw`\b(?:system|framework|method|approach|model|accelerator|architecture|algorithm|engine|library|scheduler|compiler|simulator|technique|mechanism|scheme|pipeline|benchmark|tool|network)\s*,\s+(${NAME})\s*[,.(]`,
  'u',
);
const TITLE = new RegExp(String.raw`^\s*["“$\\{]*(${NAME})["”}$]*\s*(?::|--|–|—)`, 'u');
const COMMON =
  /^(?:The|This|These|It|Our|We|In|To|An|A|For|On|At|By|As|Large|Language|Deep|Neural|Experiments?|Results?|Experimental|Evaluations?|Here|Finally|Moreover|Furthermore|However|Compared|Using|With|Extensive|Specifically|When|While|Existing|Recent|Such|That|First|Second|Towards?|Efficient|Fast|Learning|Both|Overall|Notably|Additionally|Our|Under|Across|Empirical|Simulation|Evaluation|Among|Based|Despite|Through|Built|Tests?|GPUs?|CPUs?|FPGAs?|LLMs?|AI|NPUs?|KV|Code|One|Two|Three|Each|Figure|Table|Further|Meanwhile|Unlike|Preliminary|Post|Zero|Low|High)$/;
const SUBJECT = new RegExp(
  String.raw`(?:^|[,;:]\s+(?:while|and|but|whereas)?\s*|\bthat\s+|\bwhile\s+|\band\s+|\bwhereas\s+|\bhow\s+)(?:the\s+|our\s+)?(${NAME})(?:\s+(?:model|system|framework|accelerator|architecture|method|approach))?\s+(?:can\s+|also\s+|further\s+|even\s+|only\s+|consistently\s+|significantly\s+)*(?:achiev|reduc|improv|deliver|outperform|reach|attain|provid|enabl|increas|requir|obtain|yield|accelerat|cut|sav|boost|lower|retain|maintain|surpass|exceed|run|match|consum|score|incur|support|exhibit|shows?\b|is\b|has\b|complet|beat|offer|gain|process|realiz|decreas|produc|generat|uses?\b|sustain|drop|speed|demonstrat|completes)`,
  'gu',
);

const KIND = /^(?:LLM|GPU|CPU|FPGA|NPU|CNN|DNN|SNN|GNN|AI|ML|KV|RL|3D|2D)s?$/;

/** "Staggered Batch Scheduling (SBS)": short for words that begin with its first letter. */
function isShortFor(short: string, words: string): boolean {
  const first = short[0] as string;
  return (
    /[A-Z].*[A-Z]/.test(short) &&
    words
      .trim()
      .split(/[\s-]+/)
      .slice(-8)
      .some((word) => word.startsWith(first))
  );
}

/** The paper's own system by its name: from "We propose X", "X: a title", or "a framework, X,"; null where it has none. */
export function ownSystem(document: Document): string | null {
  const titled = TITLE.exec(document.title)?.[1];
  if (titled && !COMMON.test(titled) && document.text.includes(titled)) return titled;
  const [, words, short] = ABBREVIATED.exec(document.view) ?? [];
  if (words && short && isShortFor(short, words) && !KIND.test(short)) return short;
  for (const pattern of [PROPOSED, APPOSED]) {
    const name = pattern.exec(document.view)?.[1]?.trim();
    if (name && !COMMON.test(name.split(/\s/)[0] ?? '') && !KIND.test(name)) return name;
  }
  return null;
}

/** What a number is about: the last named subject before it in its sentence, else the paper's own system. */
export function subjectOf(
  quantity: Quantity,
  reading: SentenceReading,
  own: string | null,
  baselineAt: Span | null,
): { subject: string | null; rule: string | null } {
  const before = between(reading, reading.sentence.start, quantity.head);
  const named = [...before.matchAll(SUBJECT)].findLast(
    (match) =>
      !COMMON.test(match[1] ?? '') &&
      (!baselineAt || reading.sentence.start + match.index + match[0].indexOf(match[1] ?? '') !== baselineAt.start),
  )?.[1];
  if (named) return { subject: named, rule: 'subject-of-sentence' };
  return own ? { subject: own, rule: 'subject-own-system' } : { subject: null, rule: null };
}

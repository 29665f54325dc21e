import type { Attribution, Mention } from '../model.js';
import { agreed } from './agreed.js';
import { between, type Document, type Draft, type SentenceReading } from './draft.js';
import { coordinated } from './row.js';

const PRIOR =
  /\b(?:as reported by|reported by|et al\.?|according to|is expected to|are expected to|is projected|prior studies|previous studies|previous work (?:shows?|reported)|recent (?:studies|reports|work) (?:show|report|suggest)|in practice,|it is (?:estimated|reported)|traditionally|is estimated to|currently accounts?|global(?:ly)?|worldwide|data centers? (?:consum|account)|costs? over|have shown that|has been shown)\b/i;
const PHASES =
  /\b(?:prefill(?:ing)?|decod(?:e|ing)(?: (?:phase|stage))?|batch size (?:of )?\d+|batch \d+|training|inference|end-to-end|zero-shot|few-shot|W\d+A\d+(?:KV\d+)?|INT\d|FP\d+|BF16|layer-wise|single-threaded|offline|online|cold start|long-context|peak|on average)\b/i;
const ON = /\b(?:on|for|in|across|using|with|serving|over|of)\s+(?:the\s+|both\s+)?(?:[\p{L}\d-]+\s+){0,3}$/u;

/** Background that the paper cites is "prior"; what it measured or found itself is "own" (GUIDE.md). */
export function attributionOf({ reading }: Draft, document: Document): Attribution {
  const text = between(reading, reading.sentence.start, reading.sentence.end);
  const background = reading.sentence.index < document.ownFrom;
  return background || /\b(?:as reported by|et al)\b/.test(text) || (PRIOR.test(text) && reading.sentence.index < 3) ? 'prior' : 'own';
}

/** "on MNIST, CIFAR-10 and SVHN": a name that stands right behind another. */
const listedAfter = (reading: SentenceReading, { start }: Mention): boolean =>
  /(?:\b(?:on|for|in|across|using|with)\b[^.;]{0,60})(?:,|,?\s+and)\s+$/.test(between(reading, start - 80, start));

/** Whether a sentence says that something was done on, for or with what it names. */
const isOn = (reading: SentenceReading, m: Mention): boolean => ON.test(between(reading, m.start - 48, m.start)) || listedAfter(reading, m);

/** Names that hold for a number: one each where as many stand in a row, else those of its sentence, else of the abstract where it has one. */
export function namesFor(draft: Draft, document: Document, pick: (reading: SentenceReading) => readonly Mention[]): string[] {
  const { quantity, reading, baselineAt, subject } = draft;
  const usable = (m: Mention): boolean =>
    !(baselineAt && m.start < baselineAt.end && baselineAt.start < m.end) && !subject?.includes(m.text);
  const here = pick(reading).filter(usable);
  const row = coordinated(reading, quantity);
  if (row.length > 1 && here.length === row.length) return [here[row.indexOf(quantity)]?.text ?? ''];
  const mine = reading.quantities.length > 1 && here.length > 1 ? nearest(here, draft) : here;
  if (mine.length > 0) return [...new Set(mine.map((m) => m.text))];
  const elsewhere = document.sentences
    .filter((other) => other !== reading && other.quantities.length === 0)
    .map((other) => [
      ...new Set(
        pick(other)
          .filter((m) => isOn(other, m))
          .map((m) => m.text),
      ),
    ]);
  return [...(agreed(elsewhere, (name) => name) ?? [])];
}

function nearest(mentions: readonly Mention[], { quantity, reading }: Draft): Mention[] {
  const next = reading.quantities.find((q) => q.head >= quantity.unitEnd);
  const after = mentions.filter((m) => m.start >= quantity.unitEnd && (!next || m.end <= next.head));
  return after.length > 0 ? after : mentions.filter((m) => m.end <= quantity.head && !/[;]/.test(between(reading, m.end, quantity.head)));
}

/** Where a number holds, in the words nearest to it ("prefill", "batch size 8", "W2A8"); null where nothing is said. */
export function conditionOf({ quantity, reading }: Draft): string | null {
  return (
    PHASES.exec(between(reading, quantity.unitEnd, quantity.unitEnd + 60))?.[0] ??
    PHASES.exec(between(reading, quantity.head - 60, quantity.head))?.[0] ??
    null
  );
}

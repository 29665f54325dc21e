import { METRICS } from '../lexicons/metrics.js';
import type { Direction, Mention, Sentence } from '../model.js';
import { Gazetteer } from './gazetteer.js';

export interface MetricMention extends Mention {
  readonly kind: 'metric';
  /** Where the word says the way itself ("faster", "fewer parameters"). */
  readonly comparative: Direction | null;
  readonly words: number;
}

interface Named {
  readonly metric: string;
  readonly comparative: Direction | null;
  readonly surface: string;
}

const rows = METRICS.flatMap(({ metric, words, comparatives = {} }) => [
  ...words.map((surface) => [surface, { metric, comparative: null, surface }] as const),
  ...Object.entries(comparatives).map(([surface, comparative]) => [surface, { metric, comparative, surface }] as const),
]);
const gazetteer = new Gazetteer<Named>(rows);
/** Abbreviations that are other words in lower case. */
const CASED =
  /^(?:AP|EM|AUC|TPS|IPC|ASR|LUT|EDP|SNR|MAC|EER|CER|WER|MAE|MSE|FLOPS|FLOPs|PPL|Dice|ICC|ATE|FER|PER|DER|TER|RAM|DSC|NDS|MOS|R2)$/;

/** "compute-bound", "latency-aware" describe something else. */
const MODIFIER =
  /^-(?:intensive|bound|aware|based|constrained|limited|optimal|driven|centric|sensitive|hungry|heavy|critical|oriented|free|preserving|optimi[sz]ed|guided)\b/;

/** "full-precision", "FP16 precision": how numbers are kept, no metric. */
const NUMERIC =
  /(?:\b(?:full|half|single|double|mixed|low|high|lower|higher|multi|multiple|reduced|numerical|arithmetic|bit|integer|floating[- ]point|extended|variable|arbitrary|weight|activation|quantization|data|adaptive|dynamic)|\b[A-Z]*\d+)[ -]$/i;

/** "SIMD-accelerated operations" are no result; "3x fewer operations" are. */
const OPERATIONS = /^operations?$/i;
const COUNTED =
  /(?:\b(?:fewer|less|more|reduc\w+|sav\w+|in|number\s+of|bit|bitwise|computational|MAC|total|the|of|arithmetic)|[%×x\d])\s+$/i;

/** Words that name a metric. Offsets are UTF-16 into the abstract. */
export function metricMentions(sentence: Sentence): MetricMention[] {
  return gazetteer.find(sentence).flatMap(({ start, end, value, words }) => {
    const text = sentence.view.slice(start, end);
    if (MODIFIER.test(sentence.view.slice(end, end + 16))) return [];
    if (value.surface === 'precision' && NUMERIC.test(sentence.view.slice(Math.max(sentence.start, start - 24), start))) return [];
    if (OPERATIONS.test(text) && !COUNTED.test(sentence.view.slice(Math.max(sentence.start, start - 24), start))) return [];
    if (/FLOPs?$/i.test(text)) return cased(text, { start, end, words });
    if (CASED.test(value.surface) && text !== value.surface && text !== `${value.surface}s`) return cased(text, { start, end, words });
    return [{ kind: 'metric', start, end, text, name: value.metric, generic: false, comparative: value.comparative, words }];
  });
}

/** FLOPs count operations, FLOPS are a rate: the case decides (GUIDE.md). */
function cased(text: string, span: { start: number; end: number; words: number }): MetricMention[] {
  const metric = /^[KMGTPE]?FLOPs?$/.test(text) ? 'flops' : /^[KMGTPE]?FLOPS$/.test(text) ? 'compute_rate' : null;
  return metric ? [{ kind: 'metric', ...span, text, name: metric, generic: false, comparative: null }] : [];
}

export const BETTER: ReadonlyMap<string, 'higher' | 'lower' | null> = new Map(METRICS.map(({ metric, better }) => [metric, better]));

import { MODEL_FAMILIES, MODEL_SUFFIX } from '../lexicons/models.js';
import { literal } from '../literal.js';
import type { Mention, Sentence } from '../model.js';
import { outermost } from './outermost.js';

/** Names that share a beginning stand together, the longest first: the regular expression tries them as one. */
const families = [...MODEL_FAMILIES]
  .sort((a, b) => (a < b ? 1 : -1))
  .map(literal)
  .join('|');
const NAMED = new RegExp(`(?<![\\p{L}\\d-])(?:${families})(?![\\p{L}])${MODEL_SUFFIX}`, 'gu');
const SIZED =
  /(?<![\p{L}\d.-])(?!(?:With|On|At|For|The|Our|From|An?|In|Using|To|Up|And|Both|Only)\s)[A-Z][A-Za-z\d]*(?:[-.][A-Za-z\d]+){0,6}[- ]\d+(?:\.\d+)?B(?:[- ](?:Instruct|Chat|Base|A\d+B))?\b/gu;
/** Families that are ordinary words unless something follows. */
const BARE =
  /^(?:Phi|Yi|OPT|SAM|Step|Dream|Wan|SAC|Octo|Arctic|Orca|Allegro|MAE|Falcon|Imagen|Command R|Granite|Performer|Inception|SSD|CLIP|DiT|GAT|GIN|DCN|Dolly|Pegasus|Conformer|Reformer|Flamingo|SOLAR|Zephyr|Galactica|Alpaca|Gopher|Ouro|PPO|DQN|Transformer-XL)$/;

/** AI models by family and size ("LLaMA-7B"), and anything capitalised with a size in billions. */
export function modelMentions(sentence: Sentence): Mention[] {
  const text = sentence.view.slice(sentence.start, sentence.end);
  const found = [...text.matchAll(NAMED), ...text.matchAll(SIZED)].filter(
    (match) =>
      !(BARE.test(match[0]) && !/^(?:SAM|OPT|CLIP|PPO|DQN|GAT|GIN)$/.test(match[0])) &&
      !/^MAE\b|^YOLOv$/.test(match[0]) &&
      !/^-(?:level|like|style|class|scale|inspired)\b/.test(text.slice(match.index + match[0].length)),
  );
  return outermost(
    found.map((match) => {
      const text = match[0].replace(/[\s~]+/g, ' ').trim();
      const start = sentence.start + match.index;
      return { kind: 'model' as const, start, end: start + match[0].length, text, name: text, generic: false };
    }),
  );
}

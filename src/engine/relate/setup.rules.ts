import { coordinated } from './draft.js';
import { type OutcomeRule, rule } from './outcome.js';

const COMPARED =
  /^[-\s]*(?:(?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|better|worse|greater|longer|shorter|cheaper|speed\s?-?ups?|acceleration|improvements?|reductions?|increase[sd]?|decrease[sd]?|gains?|over|than|compared|the|that|those|of|relative|boost|lead|compression|energy|performance|throughput|savings?|slowdown|denser|deeper|wider|quicker|stronger|expensive|efficient|its|their|in|on|for|across|when|while|and|with)\b|[.,;:)]|$)/i;
const REPEATED =
  /\b(?:repeat\w*|run|ran|visit\w*|sampl\w+|occur\w*|call\w*|quer\w+|trained|evaluated|tested|asked|perform\w*|appl\w+)\b[^,;]{0,24}$/i;
const SETTING =
  /\b(?:batch(?:\s|-)?sizes?|sequence lengths?|context (?:length|window|size)s?|learning rates?|temperature|seeds?|thresholds?|top-?\s?[kp]|epochs?|ranks?|resolutions?|bit-?widths?|group sizes?|block sizes?|window sizes?|beam sizes?|vocabulary size|hidden (?:size|dimension)s?|dimensions?|orders?|sections?|figures?|tables?|chapters?|versions?|steps?|rounds?|tiles?|clusters? of|ensembles? of|set of|kernel sizes?|strides?|depths?|widths?|layers?|folds?|budget of|budgets? (?:of|at)|limit of|deadline of|capacity of|equal to|[a-zα-ωκ] ?[=<>≤≥]|degree|order|level|phase|stage|case|task|part|day|year|age|aged|generation|gen|type|class|grade|algorithm|theorem|eq\.?|equation|ref\.?|appendix)\s*(?:of|is|are|was|at|to|=|:|up to|as)?\s*[~(≈]?$/i;
const CONFIDENCE = /^\s*-?\s*(?:CIs?\b|confidence|credible|significance|\(?C\.?I\.?\b|Wilson|bootstrap|C\.L\.|prediction interval)/;
const PHYSICAL =
  /^(?:nm|um|mm|cm|m|km|Hz|kHz|MHz|GHz|THz|V|mV|kV|K|mK|°C|°|A|mA|uA|T|Pa|kPa|MPa|GPa|kg|g|mg|L|mL|m2|km2|ha|dBm|dBi|rad|N|pc|kpc|Mpc|t|mol|mmol|bits|Ohm|kOhm)$/;
const MEMORY_OF =
  /^\s*(?:of\s+)?(?:V?RAM|DRAM|SRAM|HBM\d?e?|GPUs?|memory\s+(?:budget|limit|constraint|GPU)|unified memory|LPDDR\S*|DDR\d|card|flash)\b/i;
const HELD_BY = /\b(?:with|on|having|an?|single|only|of|has|\()\s*(?:an?\s+|only\s+|\d+\s*)?$/i;
const DEVICE_WITH = /\b(?:GPUs?|device|server|machine|card|node)s?\s+(?:\(|with\s+(?:only\s+|an?\s+)?)$/i;
const PART_OF_DATA =
  /^\s*(?:of\s+(?:the\s+)?(?:training|labell?ed|original|full|total|available|annotated)?\s*(?:data|labels?|samples?|examples?|training|dataset|annotations?|images)\b|(?:label(?:s|led)?|training|sparsity|pruning|sparse|dropout|masking|noise|missing|packet loss|subset|duty)\b)/i;
const USING = /\b(?:only|just|using|on|with|from|at|of|given|under|use|retain\w*|keep\w*|to)\s+(?:an?\s+|the\s+)?$/i;
const TAKES =
  /\b(?:tak\w+|took|requir\w+|within|from|reduc\w+|sav\w+|in (?:just|only|under)|by|lifetime|lasts|lasting|lasted|in (?:as few as|less than|about|approximately))\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const RECORDED =
  /^\s*(?:-|of\s+)?(?:video|audio|speech|recordings?|windows?|clips?|segments?|trials?|data|sampling|intervals?|granularity|music|EEG)s?\b|^\s*(?:[\w-]+\s+){0,2}(?:objective|SLO|SLA|deadline|budget|target|constraint|limit|timeout)s?\b/i;
const RUNS_AT =
  /\b(?:run|achiev|scor|reach|sustain|operat|perform|execut|process|render|works|inference|speed|reconstruct|track)\w*\s+(?:[\p{L}-]+\s+){0,3}at\s+$/iu;
const NOT_TWO =
  /^\s*(?:an?|precision|century|decade|plane|space|life|maximum|width|hour|year|way|dozen|million|billion|filling|descent|robust|sided|blind|layer|click|check|spin)\b/i;
const OTHER_HALF = /\b(?:first|second|other|latter|lower|upper|left|right|one and|and a|last|the past|another)\s*$/i;

/** Numbers that say how something was set up, not what came out (GUIDE.md, "NO (set-up)"). */
export const setupRules: readonly OutcomeRule[] = [
  rule(
    'list-number',
    'setup',
    ({ q, before, after }) => q.kind === 'bare' && Number.isInteger(q.low) && q.low < 20 && /\(\s*$/.test(before) && /^\s*\)/.test(after),
  ),
  rule('tolerance', 'setup', ({ before }) => /(?:±|\+\s?\/\s?-)\s*$/.test(before)),
  rule(
    'example-given',
    'setup',
    ({ q, before }) =>
      /^(?:measure|bare|count)$/.test(q.kind) &&
      /\(e\.g\.?(?![^)]*\b(?:consum|reach|achiev|tak|requir|drop|improv|increas)\w*)[^)]*$/.test(before),
  ),
  rule(
    'size-of-data',
    'setup',
    ({ q, after }) =>
      /^[KMGTP]i?B$/.test(q.unit) &&
      /^\s*(?:[\w-]+\s+){0,2}(?:corpus|corpora|datasets?|data|text|traces?|graphs?|files?|images?|logs)\b/.test(after),
  ),
  rule('confidence-level', 'setup', ({ q, after }) => q.kind === 'percent' && CONFIDENCE.test(after)),
  rule('confidence-interval', 'setup', ({ q, before }) => q.rules.includes('between-and') && /(?:CI|interval)\s*:?\s*\[?\s*$/.test(before)),
  rule(
    'machines-counted',
    'setup',
    ({ q, after, reading }) =>
      q.unit === 'x' &&
      reading.hardware.some(
        (h) =>
          h.start >= q.unitEnd &&
          h.start - q.unitEnd <= 2 + (/^\s*(?:NVIDIA|Nvidia|AMD|Intel|Google|Cloud)?\s*/.exec(after)?.[0].length ?? 0),
      ),
  ),
  rule(
    'scale-of-images',
    'setup',
    ({ q, after }) =>
      q.unit === 'x' &&
      /^\s*(?:super-?resolution|upsampling|downsampling|upscaling|zoom|magnification|objective|oversampling)\b/.test(after),
  ),
  rule(
    'times-it-happened',
    'setup',
    ({ q, before, after, mark, reading }) =>
      /\stimes$/.test(mark) &&
      q.qualifier !== 'up_to' &&
      (REPEATED.test(before) || (!COMPARED.test(after) && !reading.metrics.some((m) => m.start >= q.unitEnd && m.start < q.unitEnd + 40))),
  ),
  rule(
    'half-of-a-thing',
    'setup',
    ({ q, before, after }) => q.rules[0] === 'multiple-word' && (OTHER_HALF.test(before) || NOT_TWO.test(after)),
  ),
  rule(
    'device-memory',
    'setup',
    ({ q, before, after }) => /^[KMGT]i?B$/.test(q.unit) && ((MEMORY_OF.test(after) && HELD_BY.test(before)) || DEVICE_WITH.test(before)),
  ),
  rule('physical-setting', 'setup', ({ q }) => PHYSICAL.test(q.unit) && q.from === null),
  rule(
    'setting-named-before',
    'setup',
    ({ q, before }) => !/^(?:ratio|percent|points)$/.test(q.kind) && q.from === null && SETTING.test(before),
  ),
  rule('share-of-data-used', 'setup', ({ q, before, after }) => q.kind === 'percent' && USING.test(before) && PART_OF_DATA.test(after)),
  rule(
    'levels-swept',
    'setup',
    ({ q, before, reading }) =>
      q.kind === 'percent' &&
      /\b(?:ratios?|rates?|levels?|sparsit(?:y|ies)|noise|fractions?|thresholds?)\s*\((?:e\.g\.,?\s*)?(?:[\d.]+\s*%[\s,and]*)*$/.test(
        before,
      ) &&
      coordinated(reading, q).length > 2,
  ),
  rule('years-spanned', 'setup', ({ q, before }) => /^(?:days|weeks|months|years)$/.test(q.unit) && q.from === null && !TAKES.test(before)),
  rule('recording-length', 'setup', ({ q, after }) => /^(?:s|min|h|ms|us)$/.test(q.unit) && RECORDED.test(after)),
  rule(
    'each-so-often',
    'setup',
    ({ q, before }) => /^(?:s|min|h|ms|us)$/.test(q.unit) && /\b(?:every|each|first|last|past|next)\s+$/i.test(before),
  ),
  rule(
    'rate-set',
    'setup',
    ({ q, before }) => /^(?:FPS|requests\/s|QPS|[KMG]b\/s|GB\/s)$/.test(q.unit) && /\bat\s+$/i.test(before) && !RUNS_AT.test(before),
  ),
  rule(
    'money-set',
    'setup',
    ({ q, before }) =>
      q.kind === 'money' && /\b(?:budget of|prize of|award of|grant of|fund\w* of|reward of|priced? (?:at|of))\s*[$€£]?\s*$/i.test(before),
  ),
  rule('year', 'setup', ({ q }) => q.kind === 'bare' && Number.isInteger(q.low) && q.low >= 1900 && q.low <= 2100),
];

import type { Quantity } from '../model.js';
import { between, prefix, type SentenceReading, suffix } from './draft.js';
import { coordinated } from './row.js';
import { type OutcomeRule, rule } from './outcome.js';

const COMPARED =
  /^[-\s]*(?:(?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|better|worse|greater|longer|shorter|cheaper|speed\s?-?ups?|acceleration|improvements?|reductions?|increase[sd]?|decrease[sd]?|gains?|over|than|compared|the|that|those|of|relative|boost|lead|compression|energy|performance|throughput|savings?|slowdown|denser|deeper|wider|quicker|stronger|expensive|efficient|its|their|in|on|for|across|when|while|and|with)\b|[.,;:)]|$)/i;
const REPEATED =
  /\b(?:repeat\w*|run|ran|visit\w*|sampl\w+|occur\w*|call\w*|quer\w+|trained|evaluated|tested|asked|perform\w*|appl\w+)\b[^,;]{0,24}$/i;
const COMPARATIVE = /^\s*(?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|better|worse|greater|longer|shorter|cheaper)\b/i;
const SETTING =
  /\b(?:batch(?:\s|-)?sizes?|sequence lengths?|context (?:length|window|size)s?|learning rates?|temperature|seeds?|thresholds?|top-?\s?[kp]|epochs?|ranks?|resolutions?|bit-?widths?|group sizes?|block sizes?|window sizes?|beam sizes?|vocabulary size|hidden (?:size|dimension)s?|dimensions?|orders?|sections?|figures?|tables?|chapters?|versions?|steps?|rounds?|tiles?|clusters? of|ensembles? of|set of|kernel sizes?|strides?|depths?|widths?|layers?|folds?|budget of|budgets? (?:of|at)|limit of|deadline of|capacity of|equal to|[a-zα-ωκ] ?[=<>≤≥]|degree|order|level|phase|stage|case|task|part|day|year|age|aged|type|class|grade|algorithm|theorem|eq\.?|equation|ref\.?|appendix)\s*(?:of|is|are|was|at|to|=|:|up to|as)?\s*[~(≈]?$/i;
const CONFIDENCE = /^\s*-?\s*(?:CIs?\b|confidence|credible|significance|\(?C\.?I\.?\b|Wilson|bootstrap|C\.L\.|prediction interval)/;
const PHYSICAL =
  /^(?:nm|um|mm|cm|m|km|Hz|kHz|MHz|GHz|THz|V|mV|kV|K|mK|°C|°|A|mA|uA|T|Pa|kPa|MPa|GPa|kg|g|mg|L|mL|m2|km2|ha|dBm|dBi|rad|N|pc|kpc|Mpc|t|mol|mmol|bits|Ohm|kOhm|in|ft|yd|mi|acre|mph|mpg|km\/h|hp|bhp|rpm|N m|lb ft|lb|oz|gal|barrel|°F|g\/km|year of age)$/;
const MEMORY_OF =
  /^\s*(?:of\s+)?(?:[\w-]+\s+){0,2}?(?:V?RAM|DRAM|SRAM|HBM\d?e?|GPUs?|memory\s+(?:budget|limit|constraint|GPU)|unified memory|LPDDR\S*|DDR\d|card|flash)\b/i;
const HELD_BY = /\b(?:with|on|having|an?|single|only|of|has|\()\s*(?:an?\s+|only\s+|\d+\s*)?$/i;
const DEVICE_WITH = /\b(?:GPUs?|device|server|machine|card|node)s?\s+(?:\(|with\s+(?:only\s+|an?\s+)?)$/i;
/** "512-byte transactions", "a 2-byte format": sizes that describe a thing. */
const SIZED_THING = /^-(?:byte|bytes|[KMG]i?B)$/i;
const PART_OF_DATA =
  /^\s*(?:of\s+(?:the\s+)?(?:training|labell?ed|original|full|total|available|annotated)?\s*(?:data|labels?|samples?|examples?|training|dataset|annotations?|images)\b|(?:labell?(?:s|ed)?\b|training|sparsity|pruning|sparse|dropout|masking|noise|missing|packet loss|subset|duty)\b)/i;
const USING = /\b(?:only|for|including|just|using|on|with|from|at|of|given|under|use|retain\w*|keep\w*|to)\s+(?:an?\s+|the\s+)?$/i;
const TAKES =
  /\b(?:tak\w+|took|requir\w+|within|from|reduc\w+|sav\w+|in (?:just|only|under)|by|lifetime|lasts|lasting|lasted|times?\s+(?:was|were|is|of|reached)|latenc\w+|duration|in (?:as few as|less than|about|approximately))\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const RECORDED =
  /^\s*(?:-|of\s+)?(?:video|audio|speech|recordings?|windows?|clips?|segments?|trials?|data|sampling|intervals?|granularity|music|EEG)s?\b|^\s*(?:[\w-]+\s+){0,2}(?:intervals?|windows?|periods?|objective|SLO|SLA|deadline|budget|target|constraint|limit|timeout|requirement)s?\b|^\s*of\s+(?:[\w-]+\s+){0,2}(?:data|audio|speech|videos?|measurements?|recordings?|logs|traces|footage|music|driving|observations?|demonstrations?|EEG)\b/i;
const PICTURES = /^\s*(?:[\w-]+,?\s+){0,2}(?:videos?|inputs?|streams?|cameras?|resolution|recordings?|footage|clips?)\b/i;
/** "requiring only 285 KB of RAM" is a result. */
const NEEDED = /\b(?:requir|need|consum|occup|us)(?:e|es|ed|ing|ies|ying|s)?\s+(?:only|just|about|under|less\s+than|merely|~|\s)*$/i;
const RUNS_AT =
  /\b(?:run|achiev|scor|reach|sustain|operat|perform|execut|process|render|works|inference|speed|reconstruct|track|measur)\w*\s+(?:[\p{L}-]+\s+){0,3}at\s+$/iu;
const NOT_TWO =
  /^[\s-]*(?:an?\s+(?:hour|day|year|century|decade|dozen|million|billion|trillion|minute|second|month|mile)|precision|century|decade|plane|space|life|maximum|modular|width|hour|year|way|dozen|million|billion|filling|descent|robust|sided|blind|layer|click|check|spin|buffer(?:ing|ed|s)?|parking|counting|edged|pendulum|hashing|oracle|agents?\b)\b/i;
const OTHER_HALF = /\b(?:two|both|first|second|other|latter|lower|upper|left|right|one and|and a|last|the past|another)\s*$/i;

/** "an error of 0.88 m": a physical quantity that measures how good an answer is. */
const isErrorOf = (q: Quantity, reading: SentenceReading): boolean =>
  q.unit !== 'bits' &&
  reading.metrics.some(
    (m) => /^(?:error|accuracy|precision)$/.test(m.name) && m.end <= q.head && LEADS.test(between(reading, m.end, q.head)),
  );
const LEADS =
  /^\s*(?:\([^()]{1,12}\)\s*)?(?:of|is|was|to|at|below|under|=|:|within|reaches|by|less\s+than)?\s*(?:(?:only|just|about|around|below|under|less\s+than|~|<|≈|an?)\s*)*$/i;

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
      ((REPEATED.test(before) && !COMPARATIVE.test(after)) ||
        (!COMPARED.test(after) && !reading.metrics.some((m) => m.start >= q.unitEnd && m.start < q.unitEnd + 40))),
  ),
  rule(
    'half-of-a-thing',
    'setup',
    ({ q, before, after }) => q.rules[0] === 'multiple-word' && (OTHER_HALF.test(before) || NOT_TWO.test(after)),
  ),
  rule(
    'twofold-reason',
    'setup',
    ({ q, mark, before, after }) =>
      q.unit === 'x' && /fold$/.test(mark) && /\b(?:is|are|was|were)\s+$/.test(before) && /^\s*(?:[:.,;]|$)/.test(after),
  ),
  rule(
    'happened-twice',
    'setup',
    ({ q, before, reading }) =>
      /^(?:twice|thrice)$/i.test(between(reading, q.start, q.end)) &&
      /\b(?:runs?|ran|scor\w+|occur\w*|appear\w*|blink\w*|repeat\w*|appl\w+|evaluat\w+|trained|read|written)\s+(?:\w+\s+)?$/i.test(before),
  ),
  rule(
    'device-memory',
    'setup',
    ({ q, before, after }) =>
      /^[KMGT]i?B$/.test(q.unit) && ((MEMORY_OF.test(after) && HELD_BY.test(before) && !NEEDED.test(before)) || DEVICE_WITH.test(before)),
  ),
  rule('size-of-a-thing', 'setup', ({ q, mark, after }) => SIZED_THING.test(mark) && q.from === null && /^\s+[a-z]/.test(after)),
  rule(
    'size-beside-a-name',
    'setup',
    ({ q, before, after, reading }) =>
      /^(?:[KMGTP]i?B|bytes)$/.test(q.unit) &&
      /\((?:[^()]*,\s*)?$/.test(before) &&
      /^\s*[),]/.test(after) &&
      [...reading.hardware, ...reading.datasets].some(
        (m) => m.end <= q.head && /^[-\w]*\s*\((?:[^()]*,\s*)?$/.test(before.slice(before.length - (q.head - m.end))),
      ),
  ),
  rule(
    'memory-of-named-hardware',
    'setup',
    ({ q, reading }) => /^[KMGT]i?B$/.test(q.unit) && reading.hardware.some((h) => h.end <= q.start && q.start - h.end <= 1),
  ),
  rule(
    'one-byte',
    'setup',
    ({ q, reading }) => /^(?:bytes|bits|[KMG]i?B)$/.test(q.unit) && /^one$/i.test(between(reading, q.start, q.end)),
  ),
  rule(
    'input-of-size',
    'setup',
    ({ q, before, after }) =>
      /^[KMGT]i?B$/.test(q.unit) && /\bon\s+an?\s+$/i.test(before) && !/^\s*(?:of\s+)?(?:memory|V?RAM|GPU|budget)/i.test(after),
  ),
  rule('theirs-in-brackets', 'setup', ({ before }) =>
    /\(\s*(?:vs\.?|versus|compared\s+(?:to|with)|against|baseline:?)\s*(?:only\s+|~)?$/i.test(before),
  ),
  rule(
    'symmetry',
    'setup',
    ({ q, mark, after }) => q.unit === 'x' && /fold$/.test(mark) && /^[\s-]*(?:symmetr|degenera|cross|coordinat|rotation)/i.test(after),
  ),
  rule(
    'multiple-in-a-name',
    'setup',
    ({ q, before, after, reading }) =>
      q.rules[0] === 'multiple-word' &&
      q.head > reading.sentence.start &&
      /^[A-Z]/.test(reading.sentence.view[q.start] ?? '') &&
      /\S/.test(before) &&
      /^\s+[A-Z]/.test(after),
  ),
  rule(
    'ratio-of-signal',
    'setup',
    ({ q, before }) =>
      q.unit === 'dB' && /\bat\s+(?:an?\s+|low\s+|high\s+|different\s+)?S(?:I?N)?R\w*\s*(?:of|=|≥|≤|from|below|above)?\s*$/i.test(before),
  ),
  rule('physical-setting', 'setup', ({ q, reading }) => PHYSICAL.test(q.unit) && q.from === null && !isErrorOf(q, reading)),
  rule(
    'setting-named-before',
    'setup',
    ({ q, before }) => !/^(?:ratio|percent|points)$/.test(q.kind) && q.from === null && SETTING.test(before),
  ),
  rule('share-of-data-used', 'setup', ({ q, reading }) => {
    const row = coordinated(reading, q);
    const last = row.at(-1) ?? q;
    return q.kind === 'percent' && USING.test(prefix(reading, row[0] ?? q)) && PART_OF_DATA.test(suffix(reading, last));
  }),
  rule(
    'levels-swept',
    'setup',
    ({ q, before, reading }) =>
      q.kind === 'percent' &&
      /\b(?:ratios?|rates?|levels?|sparsit(?:y|ies)|noise|fractions?|thresholds?)\s*\((?:e\.g\.,?\s*)?(?:[\d.]+\s*%[\s,and]*)*$/.test(
        before,
      ) &&
      (coordinated(reading, q).length > 2 || q.rules.includes('dash-range')),
  ),
  rule(
    'variation-set',
    'setup',
    ({ q, before, after }) =>
      q.kind === 'percent' &&
      /\bunder\s+(?:an?\s+)?$/i.test(before) &&
      /^\s*(?:[\w-]+\s+){0,3}(?:variations?|noise|faults?|errors?|loss|drift|perturbations?|missing)\b/i.test(after),
  ),
  rule(
    'years-spanned',
    'setup',
    ({ q, reading }) =>
      /^(?:days|weeks|months|years)$/.test(q.unit) && q.from === null && !TAKES.test(prefix(reading, coordinated(reading, q)[0] ?? q)),
  ),
  rule('recording-length', 'setup', ({ q, after }) => /^(?:s|min|h|ms|us|days|weeks|months|years)$/.test(q.unit) && RECORDED.test(after)),
  rule(
    'each-so-often',
    'setup',
    ({ q, before }) => /^(?:s|min|h|ms|us)$/.test(q.unit) && /\b(?:every|each|first|last|past|next)\s+$/i.test(before),
  ),
  rule(
    'rate-set',
    'setup',
    ({ q, before, after }) =>
      (/^(?:requests\/s|QPS|[KMG]b\/s|GB\/s)$/.test(q.unit) && /\bat\s+$/i.test(before) && !RUNS_AT.test(before)) ||
      (q.unit === 'FPS' && PICTURES.test(after)),
  ),
  rule(
    'money-set',
    'setup',
    ({ q, before }) =>
      q.kind === 'money' && /\b(?:budget of|prize of|award of|grant of|fund\w* of|reward of|priced? (?:at|of))\s*[$€£]?\s*$/i.test(before),
  ),
  rule(
    'hyphenated-setting',
    'setup',
    ({ q, mark, after, reading }) =>
      q.kind === 'measure' &&
      /^-[a-z]+$/.test(mark) &&
      /^\s+[a-z]/.test(after) &&
      !reading.metrics.some((m) => m.start >= q.unitEnd && m.start < q.unitEnd + 30),
  ),
  rule(
    'threshold-in-percent',
    'setup',
    ({ q, after }) =>
      q.kind === 'percent' && /^\s*(?:[\w-]+\s+){0,2}(?:targets?|thresholds?|budgets?|limits?|cut-?offs?|tolerances?)\b/i.test(after),
  ),
  rule('unit-of-counting', 'setup', ({ q, before }) => /\bin\s+$/.test(before) && q.qualifier === 'approx' && q.high === 10 * q.low),
  rule('year', 'setup', ({ q }) => q.kind === 'bare' && Number.isInteger(q.low) && q.low >= 1900 && q.low <= 2100),
];

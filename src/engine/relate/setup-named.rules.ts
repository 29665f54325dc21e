import type { Quantity } from '../model.js';
import { type SentenceReading, between } from './draft.js';
import { rule } from './outcome.js';

const SETTING =
  /\b(?:batch(?:\s|-)?sizes?|sequence lengths?|context (?:length|window|size)s?|learning rates?|temperature|seeds?|thresholds?|top-?\s?[kp]|epochs?|ranks?|resolutions?|bit-?widths?|group sizes?|block sizes?|window sizes?|beam sizes?|vocabulary size|hidden (?:size|dimension)s?|dimensions?|orders?|sections?|figures?|tables?|chapters?|versions?|steps?|rounds?|tiles?|clusters? of|ensembles? of|set of|kernel sizes?|strides?|depths?|widths?|layers?|folds?|budget of|budgets? (?:of|at)|limit of|deadline of|capacity of|equal to|[a-zα-ωκ] ?[=<>≤≥]|degree|order|level|phase|stage|case|task|part|day|year|age|aged|type|class|grade|algorithm|theorem|eq\.?|equation|ref\.?|appendix)\s*(?:of|is|are|was|at|to|=|:|up to|as)?\s*[~(≈]?$/i;

const PHYSICAL =
  /^(?:nm|um|mm|cm|m|km|Hz|kHz|MHz|GHz|THz|V|mV|kV|K|mK|°C|°|A|mA|uA|T|Pa|kPa|MPa|GPa|kg|g|mg|L|mL|m2|km2|ha|dBm|dBi|rad|N|pc|kpc|Mpc|t|mol|mmol|bits|Ohm|kOhm|in|ft|yd|mi|acre|mph|mpg|km\/h|hp|bhp|rpm|N m|lb ft|lb|oz|gal|barrel|°F|g\/km|year of age)$/;

/** "an error of 0.88 m": a physical quantity that measures how good an answer is. */
const isErrorOf = (q: Quantity, reading: SentenceReading): boolean =>
  q.unit !== 'bits' &&
  reading.metrics.some(
    (m) => /^(?:error|accuracy|precision)$/.test(m.name) && m.end <= q.head && LEADS.test(between(reading, m.end, q.head)),
  );

const LEADS =
  /^\s*(?:\([^()]{1,12}\)\s*)?(?:of|is|was|to|at|below|under|=|:|within|reaches|by|less\s+than)?\s*(?:(?:only|just|about|around|below|under|less\s+than|~|<|≈|an?)\s*)*$/i;

export const exampleGiven = rule(
  'example-given',
  'setup',
  ({ q, before }) =>
    /^(?:measure|bare|count)$/.test(q.kind) &&
    /\(e\.g\.?(?![^)]*\b(?:consum|reach|achiev|tak|requir|drop|improv|increas)\w*)[^)]*$/.test(before),
);

export const confidenceInterval = rule(
  'confidence-interval',
  'setup',
  ({ q, before }) => q.rules.includes('between-and') && /(?:CI|interval)\s*:?\s*\[?\s*$/.test(before),
);

export const scaleOfImages = rule(
  'scale-of-images',
  'setup',
  ({ q, after }) =>
    q.unit === 'x' && /^\s*(?:super-?resolution|upsampling|downsampling|upscaling|zoom|magnification|objective|oversampling)\b/.test(after),
);

export const ratioOfSignal = rule(
  'ratio-of-signal',
  'setup',
  ({ q, before }) =>
    q.unit === 'dB' && /\bat\s+(?:an?\s+|low\s+|high\s+|different\s+)?S(?:I?N)?R\w*\s*(?:of|=|≥|≤|from|below|above)?\s*$/i.test(before),
);

export const physicalSetting = rule(
  'physical-setting',
  'setup',
  ({ q, reading }) => PHYSICAL.test(q.unit) && q.from === null && !isErrorOf(q, reading),
);

export const settingNamedBefore = rule(
  'setting-named-before',
  'setup',
  ({ q, before }) => !/^(?:ratio|percent|points)$/.test(q.kind) && q.from === null && SETTING.test(before),
);

export const moneySet = rule(
  'money-set',
  'setup',
  ({ q, before }) =>
    q.kind === 'money' && /\b(?:budget of|prize of|award of|grant of|fund\w* of|reward of|priced? (?:at|of))\s*[$€£]?\s*$/i.test(before),
);

export const hyphenatedSetting = rule(
  'hyphenated-setting',
  'setup',
  ({ q, mark, after, reading }) =>
    q.kind === 'measure' &&
    /^-[a-z]+$/.test(mark) &&
    /^\s+[a-z]/.test(after) &&
    !reading.metrics.some((m) => m.start >= q.unitEnd && m.start < q.unitEnd + 30),
);

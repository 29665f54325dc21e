import type { Quantity } from '../model.js';

const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const AFTER_MONTH = new RegExp(String.raw`\b${MONTH}\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?$`);
const BEFORE_MONTH = new RegExp(String.raw`^(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}(?![\p{L}])`, 'u');
const CLOCK_AFTER = /^:\d|^\s*(?:[ap]\.?m\.?\b|[AP]M\b|o['’]clock)/;
const ORDINAL = /^(?:st|nd|rd|th)\b/;
/** "iPhone 11", "Section 427", "Part 3", "S P 500": a number that ends a name. */
const NAMED_BEFORE =
  /(?:^|\s|-)(?!(?:The|A|An|In|On|At|By|For|With|From|Of|To|And|But|Or|Over|About|Around|Some|Only|Just|All|Nearly|Almost|Up|We|It|They|These|Those|Our|More|Less|Than|Between|After|Since|When|While|As|If|Its|Their|Another|Least|Most|Last|Under|Approximately|Roughly)\s)(?:[A-Z][\p{L}\d.]*|i[A-Z]\p{L}+)\s$/u;
/** "787 Dreamliner", "2019 review": a number that begins one. */
const NAME_AFTER = /^\s+[A-Z][a-z]+/;
/** "[54,61]", "Fig. 7B", "Section 3.1": a reference. */
const CITED = /\[[\d,;\s–-]*$/;
const REFERENCE =
  /\b(?:Figs?|Figures?|Tables?|Refs?|Eqs?|Equations?|Sections?|Sec|Chapters?|Appendix|Nos?|Vol|pp?)\.?\s*\(?(?:\d[\d.,\s]*(?:and|–|-|&)?\s*)?$/i;
const SCORE = /^\d{1,2}-\d{1,2}$/;

/** Numbers without a unit that tell a date, a time of day, a rank, a reference or a name: they measure and count nothing. */
export function isLabel(view: string, { start, end, kind, low, high }: Quantity): boolean {
  const before = view.slice(Math.max(0, start - 28), start);
  const after = view.slice(end, end + 24);
  if (ORDINAL.test(after) || CLOCK_AFTER.test(after) || /\d:$/.test(before)) return true;
  if (/^(?:bare|count)$/.test(kind) && (REFERENCE.test(before) || (CITED.test(before) && /^[\d,;\s–-]*\]/.test(after)))) return true;
  if (kind === 'count' && /\b(?:in|since|until|during)\s+$/i.test(before) && /^(?:19|20)\d\d$/.test(view.slice(start, end))) return true;
  if (kind !== 'bare') return false;
  if (/^\p{Lu}(?![\p{L}\d])/u.test(after) || /\)$/.test(before)) return true;
  const text = view.slice(start, end);
  if (/^\d{4}-\d\d/.test(text) || (SCORE.test(text) && high <= low)) return true;
  const year = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;
  if (/^\d{4}\b/.test(text) && year(low) && year(high) && (low >= 1900 || /A\.?D\.?\s*(?:\d{3,4} and )?$/.test(before))) return true;
  if (AFTER_MONTH.test(before) || BEFORE_MONTH.test(after)) return true;
  return /^\d/.test(text) && Number.isInteger(low) && (NAMED_BEFORE.test(before) || NAME_AFTER.test(after));
}

import type { Figure } from './figures.js';

/** Words that a number is a change by, next to it. */
const CHANGED = String.raw`(?:reduc|decreas|lower|less|drop|sav|cut|fewer|smaller|shrink|declin|fall|shorter|longer|increas|more|higher|rais|rise|grow|boost|larger|greater|faster|slower|speed|improv|gain|better|worse|accelerat|relative|absolute|differen|advantage|uplift|jump|loss)\w*`;
const SAYS_CHANGE = new RegExp(String.raw`^\s*[-↑↓]?\s*(?:[\w/-]+\s+){0,2}?\b${CHANGED}`, 'i');
/** Straight behind a number: "2x lower latency". */
export const NEXT_TO_CHANGE = new RegExp(String.raw`^\s*(?:[\w-]+\s+)?${CHANGED}`, 'i');
/** Straight before it: "a gain of", "by". */
export const LEADS_TO_CHANGE = new RegExp(
  String.raw`\b${CHANGED}(?:\s+[\w-]+){0,3}?\s+(?:of|by)\s+(?:an?\s+|about\s+|around\s+|roughly\s+|approximately\s+|only\s+|over\s+|nearly\s+|more\s+than\s+)*[+-]?$|\b(?:saving|by)\s+$`,
  'i',
);
const BARE_BRACKET = /[([]\s*[~≈+−-]?\s*$/;

/** Whether a number says how much something changed, and does not stand beside the two values for itself. */
export function isChange({ unit, signed }: Figure, lead: string, trail: string, moves: boolean): boolean {
  if (/\bat\s+$/i.test(lead)) return false;
  if (SAYS_CHANGE.test(trail) || LEADS_TO_CHANGE.test(lead)) return true;
  const alone = BARE_BRACKET.test(lead) && /^\s*(?:[)\]]|$)/.test(trail);
  return unit === 'x' ? alone || !/\p{L}{3}/u.test(trail.slice(0, 12)) : alone && (moves || signed);
}

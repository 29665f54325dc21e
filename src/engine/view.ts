/**
 * The abstract with its markup turned into plain signs, character for character: every replacement is as long as what it
 * replaces, so an offset into the view is an offset into the abstract.
 */
const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  sim: '~',
  approx: '~',
  simeq: '~',
  thicksim: '~',
  pm: '±',
  mp: '±',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  lesssim: '<',
  lt: '<',
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  gtrsim: '>',
  gt: '>',
  mu: 'µ',
  uparrow: '↑',
  downarrow: '↓',
  rightarrow: '→',
  to: '→',
  percent: '%',
  sqrt: '√',
  ldots: '…',
  dots: '…',
  circ: '°',
  degree: '°',
  textendash: '–',
  textemdash: '—',
  textpm: '±',
  texttimes: '×',
  textasciitilde: '~',
  infty: '∞',
};

const DOLLAR = /(?<!\\)\$/g;
const PROSE = /(?:^|\s)(?!and\b|to\b)[a-z]{2,}\s+[a-z]{2,}|[.;]\s/;
/** TeX's unbreakable blank stands between a name and its number, or a number and its unit; elsewhere the sign means "about". */
const TIE = /(?<=[A-Za-z)\]}.])(?<!\d[xX])~(?=[\dA-Za-z\\$])|(?<=[\d}$])~(?=[A-Za-z\\])/g;
const MARKUP = /\\unicode\{x201[0-5]\}|\\[a-zA-Z]+|\\[%$#&_{}]|\\[,;:! ()[\]]|[${}]|[\u00a0\u03bc\u2000-\u200b\u202f\u2060\t\n\r]/g;

/** Same length as `text`, always. Dollar signs that open or close a formula are blanked, those before an amount stay. */
export function plainView(text: string): string {
  const currency = currencySigns(text);
  return (text.includes('~') ? text.replace(TIE, ' ') : text).replace(MARKUP, (mark, at: number) => {
    if (mark === '$' && currency.has(at)) return mark;
    if (mark === 'μ') return 'µ';
    if (mark === '\\ ' && /\d/.test(text[at + 2] ?? '')) return mark;
    if (mark.startsWith('\\unicode')) return '–'.padEnd(mark.length);
    if (mark === '\\%' || mark === '\\#' || mark === '\\&' || mark === '\\_' || mark === '\\$') return ` ${mark[1]}`;
    if (mark.length > 1 && mark.startsWith('\\')) return (SIGNS[mark.slice(1)] ?? '').padEnd(mark.length);
    return ' ';
  });
}

/** Offsets of the dollar signs that price something: a digit follows, and no formula closes before prose begins. */
function currencySigns(text: string): Set<number> {
  const signs = [...text.matchAll(DOLLAR)].map((match) => match.index);
  const found = new Set<number>();
  for (let i = 0; i < signs.length; i++) {
    const here = signs[i] as number;
    const next = signs[i + 1];
    const formula = next !== undefined && next - here < 300 && !PROSE.test(text.slice(here + 1, next));
    if (formula) i++;
    else if (/^\s?\d/.test(text.slice(here + 1, here + 3))) found.add(here);
  }
  return found;
}

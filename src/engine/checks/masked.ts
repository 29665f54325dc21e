import type { Figure } from './figures.js';

/** What may be added and taken away: no value of its own. */
const UNCERTAINTY = /(?:±|\+\s?\/?\s?-)\s*\d[\d.]*\s*%?/g;
/** A figure in a masked view: every character of it is this one. */
export const MARK = '\uE000';
/** A figure, captured. */
export const N = `(${MARK}+)`;
/** Words without a figure, a bracket or the end of a clause. */
export const W = `[^${MARK}.;()]`;

/** A view with its figures blotted out, each character for itself; stops that end no sentence, and what is behind a ±, are blanks. */
function masked(view: string, figures: readonly Figure[]): string {
  const text = view
    .replace(/\b(?:vs|i\.e|e\.g|approx|resp)\./g, (word) => word.replaceAll('.', ' '))
    .replace(UNCERTAINTY, (words) => ' '.repeat(words.length));
  let last = 0;
  const pieces = figures.flatMap(({ start, end }) => {
    const piece = [text.slice(last, start), MARK.repeat(end - start)];
    last = end;
    return piece;
  });
  return pieces.join('') + text.slice(last);
}

/** A masked view, and its figures by where they begin. */
export interface Marked {
  readonly text: string;
  figure(start: number | undefined): Figure | undefined;
}

/** A view as the patterns of pairs and ties read it. */
export function markedView(view: string, all: readonly Figure[]): Marked {
  const figures = all.filter(({ uncertain }) => !uncertain);
  const at = new Map(figures.map((figure) => [figure.start, figure]));
  return { text: masked(view, figures), figure: (start) => (start === undefined ? undefined : at.get(start)) };
}

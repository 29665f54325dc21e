import type { Abstract, Claim } from '../engine/index.js';

/** A paper as a source gives it; `published` is an ISO date where the source says one, or an arXiv id tells the month. */
export interface PaperRecord extends Abstract {
  readonly published: string | null;
  /** Where it is to be read: "arXiv:2307.08691" or a web address. */
  readonly source?: string | null;
}

/** A paper with its claims; null where it was not read because it was known, and is to be left alone. */
export interface ReadPaper {
  readonly paper: PaperRecord;
  readonly claims: readonly Claim[] | null;
}

/** arXiv's ids since April 2007: year, month and number (info.arxiv.org/help/arxiv_identifier.html). */
const ARXIV = /^(?:arxiv:)?(0[7-9]|[1-9]\d)(0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?$/i;

/** A paper with its day; where its source says none, the first of the month that its arXiv id tells. */
export function dated<P extends PaperRecord>(paper: P): P {
  const [, year, month] = ARXIV.exec(paper.id) ?? [];
  return paper.published === null && year && month ? { ...paper, published: `20${year}-${month}-01` } : paper;
}

const WEB = /^https?:\/\/[!-~]{1,500}$/i;

/** Where a paper is to be read, where that is an arXiv id or a web address. */
export const sourceIn = (value: unknown): string | null =>
  typeof value === 'string' && (WEB.test(value) || ARXIV.test(value)) ? value : null;

/** The web address of a paper, by its source or an arXiv id; null where neither tells one. */
export function addressOf({ id, source }: { readonly id: string; readonly source?: string | null }): string | null {
  if (source && WEB.test(source)) return source;
  const arxiv = [source ?? '', id].find((one) => ARXIV.test(one));
  return arxiv === undefined ? null : `https://arxiv.org/abs/${arxiv.replace(/^arxiv:/i, '')}`;
}

const LONGEST_ID = 200;
const LONGEST_TITLE = 2_000;
const LONGEST_ABSTRACT = 200_000;

/** Checks what every format must give, and says what is wrong with it in one phrase. */
export function checkPaper(paper: PaperRecord): string | null {
  for (const [field, longest] of [
    ['id', LONGEST_ID],
    ['title', LONGEST_TITLE],
    ['abstract', LONGEST_ABSTRACT],
  ] as const) {
    const value = paper[field];
    if (value.trim() === '') return `${field} is empty`;
    if (value.includes('\u0000')) return `${field} holds a NUL byte`;
    if (!value.isWellFormed()) return `${field} holds half a surrogate pair`;
    if (value.length > longest) return `${field} is longer than ${longest.toLocaleString('en')} characters`;
  }
  return null;
}

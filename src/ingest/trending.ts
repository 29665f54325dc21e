import { createHash } from 'node:crypto';
import { checkPaper, type PaperRecord } from '../storage/index.js';
import { type Line, type ReadRecord, reject } from './records.js';

/** A shorter line is a title or page text, a longer one an abstract; in characters. Real ones are 147 at most and 580 at least. */
const LONGEST_TITLE = 300;
const SENTENCES = /[.!?]["')\]]?\s+[A-Z]/;
const PAGE_TEXT =
  /^(?:get trending papers\b.*|subscribe|trending papers|hugging\s?face|daily papers|sign (?:in|up)|log in|new!?|search|menu|by \S+|submitted by .*|upvote.*|\d+)$/i;

interface Pending {
  readonly text: string;
  readonly line: number;
}

/**
 * A list of trending papers as copied from its page: page text on top, then title and abstract on alternating lines, the word
 * "Subscribe" glued to the first title. Papers have no ids there: theirs are made of their titles.
 */
export async function* readTrending(lines: AsyncIterable<Line>): AsyncGenerator<ReadRecord> {
  let title: Pending | null = null;
  let papers = 0;
  for await (const { number, text, problem, excerpt } of lines) {
    if (text === null) {
      yield reject(number, problem ?? 'unreadable', excerpt);
      title = null;
    } else if (isAbstract(text, title !== null)) {
      yield title ? take(title, text, number) : reject(number, 'abstract without a title before it', text);
      if (title) papers++;
      title = null;
    } else if (text.trim() !== '') {
      if (title && papers > 0) yield reject(title.line, 'title without an abstract after it', title.text);
      title = PAGE_TEXT.test(text.trim()) ? null : { text: papers === 0 ? text.replace(/^\s*Subscribe(?=\S)/, '') : text, line: number };
    }
  }
  if (title) yield reject(title.line, 'title without an abstract after it', title.text);
}

/** Long text is an abstract; after a title, so is any text that ends as a sentence does. */
function isAbstract(text: string, titled: boolean): boolean {
  if (text.length > LONGEST_TITLE) return true;
  return text.length > LONGEST_TITLE / 3 && /[.!?]["')\]]?\s*$/.test(text) && (titled || SENTENCES.test(text));
}

function take(title: Pending, abstract: string, line: number): ReadRecord {
  const paper: PaperRecord = { id: idOf(title.text), title: title.text.trim(), abstract, published: null };
  const problem = checkPaper(paper);
  return problem ? reject(title.line, problem, `${title.text} ${abstract}`) : { paper, line };
}

/** "trending-abq-llm-arbitrary-bit-…-1a2b3c4d": readable, and the same for the same title. */
function idOf(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
  return `trending-${slug}-${createHash('sha256').update(title.trim()).digest('hex').slice(0, 8)}`;
}

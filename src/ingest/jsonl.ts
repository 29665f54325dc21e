import { checkPaper, type PaperRecord, sourceIn } from '../storage/index.js';
import { type Line, type ReadRecord, reject } from './records.js';

/**
 * JSONL: an object a line with `id`, `title` and `abstract`; `date`, `published` or arXiv's `update_date` as the date;
 * `source` ("arXiv:2307.08691" or a web address) says where it is to be read.
 * arXiv's metadata snapshot is such a file. The abstract is kept character for character; blank lines are passed over.
 */
export async function* readJsonl(lines: AsyncIterable<Line>): AsyncGenerator<ReadRecord> {
  for await (const { number, text, problem, excerpt } of lines) {
    if (text === null) yield reject(number, problem ?? 'unreadable', excerpt);
    else if (text.trim() !== '') yield readLine(text, number);
  }
}

function readLine(text: string, line: number): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return reject(line, `not JSON: ${(error as SyntaxError).message.replaceAll('\u0000', '\\u0000')}`, text);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return reject(line, 'not a JSON object', text);
  const paper = paperOf(value as Record<string, unknown>);
  if (typeof paper === 'string') return reject(line, paper, text);
  const problem = checkPaper(paper);
  return problem ? reject(line, problem, text) : { paper, line };
}

function paperOf(value: Record<string, unknown>): PaperRecord | string {
  const { id, title, abstract } = value;
  for (const [field, given] of Object.entries({ id, title, abstract })) {
    if (given === undefined || given === null) return `${field} is missing`;
    if (typeof given !== 'string' && !(field === 'id' && typeof given === 'number')) return `${field} is not text`;
  }
  const published = dateOf(value['published'] ?? value['date'] ?? value['update_date']);
  if (published === undefined) return 'date is not a date (YYYY-MM-DD)';
  const source = sourceIn(value['source']);
  return { id: String(id).trim(), title: String(title).replace(/\s+/g, ' ').trim(), abstract: String(abstract), published, source };
}

/** An ISO day; null where none is given; undefined where what is given is none. */
function dateOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(value)?.[0] : undefined;
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : undefined;
}

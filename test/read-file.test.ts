import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ReadRecord, readFile } from '../src/ingest/index.js';
import { jsonl, scratch } from './support/files.js';

const file = scratch();
const good = (id: string): object => ({ id, title: `Title ${id}`, abstract: 'It is 2x faster than Foo.' });
const ABSTRACT = `${'We cut the work of a server in two parts and overlap them. '.repeat(8)}It is 1.5x faster.`;

async function read(path: string, format?: 'jsonl' | 'trending'): Promise<{ papers: string[]; rejected: [number, string][] }> {
  const records: ReadRecord[] = [];
  for await (const record of readFile(path, format)) records.push(record);
  return {
    papers: records.flatMap((record) => ('paper' in record ? [record.paper.title] : [])),
    rejected: records.flatMap((record) =>
      'rejection' in record ? [[record.rejection.line, record.rejection.reason] as [number, string]] : [],
    ),
  };
}

describe('JSONL', () => {
  it('takes what is good and names line and reason of the rest', async () => {
    const lines = [
      JSON.stringify(good('a')),
      '{"id":"half","title":"T","abst',
      JSON.stringify({ id: 'b', abstract: 'x' }),
      '',
      JSON.stringify({ ...good('c'), abstract: 'nul \u0000 byte' }),
      '["not","an","object"]',
      JSON.stringify({ ...good('d'), abstract: '  ' }),
      JSON.stringify({ ...good('e'), title: 7 }),
      JSON.stringify({ ...good('f'), date: 'yesterday' }),
      '{"id":"s","title":"T","abstract":"half \\ud800 pair"}',
      JSON.stringify(good('g')),
    ];
    expect(await read(file('mixed.jsonl', lines.join('\n')))).toEqual({
      papers: ['Title a', 'Title g'],
      rejected: [
        [2, expect.stringMatching(/^not JSON: /)],
        [3, 'title is missing'],
        [5, 'abstract holds a NUL byte'],
        [6, 'not a JSON object'],
        [7, 'abstract is empty'],
        [8, 'title is not text'],
        [9, 'date is not a date (YYYY-MM-DD)'],
        [10, 'abstract holds half a surrogate pair'],
      ],
    });
  });

  it('passes over a line of 50 MB and bytes that are not UTF-8', async () => {
    const content = Buffer.concat([
      Buffer.from(jsonl(good('a'))),
      Buffer.alloc(50e6, 'x'),
      Buffer.from('\n'),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from(jsonl(good('b'))),
    ]);
    expect(await read(file('long.jsonl', content))).toEqual({
      papers: ['Title a', 'Title b'],
      rejected: [
        [2, expect.stringMatching(/^line of 50,000,000 bytes/)],
        [3, 'not UTF-8'],
      ],
    });
  });

  it('knows its own kind by name, whatever the first line holds', async () => {
    expect(await read(file('junk.jsonl', `junk\n${jsonl(good('a'))}`))).toEqual({
      papers: ['Title a'],
      rejected: [[1, expect.stringMatching(/^not JSON/)]],
    });
  });

  it('unpacks gzip, and gives what a damaged file still holds', async () => {
    const packed = gzipSync(jsonl(...Array.from({ length: 400 }, (_, i) => ({ ...good(String(i)), note: Math.random() }))));
    expect((await read(file('all.gz', packed))).papers.length).toBe(400);
    const damaged = await read(file('cut.gz', packed.subarray(0, packed.length / 2)));
    expect(damaged.papers.length).toBeGreaterThan(50);
    expect(damaged.rejected).toEqual([[expect.any(Number), expect.stringContaining('breaks off')]]);
  });

  it('reads byte-order marks, carriage returns and an unfinished last line', async () => {
    expect((await read(file('windows.jsonl', `\ufeff${JSON.stringify(good('a'))}\r\n${JSON.stringify(good('b'))}`))).papers).toEqual([
      'Title a',
      'Title b',
    ]);
  });
});

describe('the trending list', () => {
  it('finds titles and abstracts below the page text, and says what has no partner', async () => {
    const lines = [
      'Get trending papers in your email inbox once a day!',
      'Get trending papers in your email inbox!',
      'SubscribeAlpha: First',
      ABSTRACT,
      'Beta, without a text',
      'Gamma: Third',
      ABSTRACT,
      ABSTRACT,
      'Delta: Last',
    ];
    expect(await read(file('list.txt', lines.join('\n')))).toEqual({
      papers: ['Alpha: First', 'Gamma: Third'],
      rejected: [
        [5, 'title without an abstract after it'],
        [8, 'abstract without a title before it'],
        [9, 'title without an abstract after it'],
      ],
    });
  });

  const real = '../shared/corpus/trending.txt';
  (existsSync(real) ? it : it.skip)('reads the real list: 60 papers, none lost, none made up', async () => {
    const { papers, rejected } = await read(real);
    expect([papers.length, new Set(papers).size, rejected]).toEqual([60, 60, []]);
    expect(papers[0]).toMatch(/^ABQ-LLM/);
  });
});

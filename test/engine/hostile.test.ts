import { check, extract } from '../../src/engine/index.js';

/** What grows faster than the text would run for minutes here; bench/speed.mjs measures how fast it really is. */
it.each([
  '1234567890',
  '(',
  'x ',
  '1.5x ',
  '$1 ',
  'than foo 3% ',
  'the model reduces latency by 30% over the baseline and ',
  'A-b-',
  '\\textbf{',
  'up to up to ',
  'a.b.c-',
  'from 1 ms to 2 ms, ',
  '7.5 (vs. 9.7), a gain of ',
  'cut from 7 ms to 1 ms, making it making it making it making it making it making it making it 4x. ',
])('ends on 200 KB of "%s"', (part) => {
  const abstract = part.repeat(Math.ceil(200_000 / part.length));
  const paper = { id: '', title: abstract.slice(0, 2000), abstract };
  const claims = extract(paper);
  for (const { start, end, text } of claims) expect(abstract.slice(start, end)).toBe(text);
  expect(check(paper, claims)).toEqual(expect.any(Array));
}, 20_000);

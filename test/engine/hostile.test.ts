import { extract } from '../../src/engine/index.js';

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
])('ends on 200 KB of "%s"', (part) => {
  const abstract = part.repeat(Math.ceil(200_000 / part.length));
  for (const { start, end, text } of extract({ id: '', title: abstract.slice(0, 2000), abstract }))
    expect(abstract.slice(start, end)).toBe(text);
}, 20_000);

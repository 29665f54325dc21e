import type { Sentence, Token } from './model.js';

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|cf|viz|resp|approx|ca|fig|figs|eq|eqs|sec|tab|no|nos|vol|dr|mr|mrs|prof|inc|st|w\.r\.t|[A-Z])$/i;
const STOP = /[.!?]+["'”’)\]]*(?=\s|$)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu;
const TOKEN = /[\p{L}_]+[\p{L}\p{N}_]*|\p{N}+(?:\.\p{N}+)*[\p{L}_]*/gu;

/** No sentence is longer, in UTF-16 units: what is, is cut at a blank, so that the work stays linear in the text. */
const LONGEST = 1600;

/** Splits a view (see `plainView`) into sentences with their words. Offsets are UTF-16 into the view. */
export function segment(view: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of view.matchAll(STOP)) {
    const before = view.slice(Math.max(start, stop.index - 12), stop.index);
    if (
      stop[0].startsWith('.') &&
      (ABBREVIATION.test(before) || (/\bal$/.test(before) && !/^\s+\p{Lu}/u.test(view.slice(stop.index + 1, stop.index + 4))))
    )
      continue;
    start = push(sentences, view, start, stop.index + stop[0].length);
  }
  push(sentences, view, start, view.length);
  return sentences;
}

function push(sentences: Sentence[], view: string, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && view.charCodeAt(start) <= 32) start++;
  while (end > start && view.charCodeAt(end - 1) <= 32) end--;
  while (end > start) {
    const cut = end - start > LONGEST ? Math.max(view.lastIndexOf(' ', start + LONGEST), start + LONGEST / 2) : end;
    sentences.push({ index: sentences.length, start, end: cut, view, tokens: tokens(view, start, cut) });
    start = cut;
  }
  return to;
}

function tokens(view: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(view); match && match.index < end; match = TOKEN.exec(view))
    found.push({ start: match.index, end: match.index + match[0].length, lower: match[0].toLowerCase() });
  return found;
}

import type { Sentence, Span, Token } from '../model.js';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const WORDS = /[\p{L}_]+[\p{L}\p{N}_]*|\p{N}+(?:\.\p{N}+)*[\p{L}_]*/gu;
const GAP = /^[\s\-–~/_.+'’™®()^@]{0,3}$/;

/** A list of names found by their words: longest first, in any case, whatever joins the words ("RTX-4090", "RTX~4090", "RTX 4090"). */
export class Gazetteer<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** With `plurals`, the last word of a name may end in an s of its own ("RTX 4090s"). */
  constructor(
    rows: Iterable<readonly [surface: string, value: T]>,
    private readonly plurals = false,
  ) {
    for (const [surface, value] of rows) {
      const words = (surface.match(WORDS) ?? []).map((word) => word.toLowerCase());
      const first = words[0];
      if (first === undefined) continue;
      const entries = this.byFirst.get(first) ?? [];
      entries.push({ words, value });
      this.byFirst.set(first, entries);
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every name of the sentence, left to right, none inside another. Offsets are UTF-16 into the abstract. */
  find(sentence: Sentence): (Span & { readonly value: T; readonly words: number })[] {
    const found: (Span & { value: T; words: number })[] = [];
    for (let i = 0; i < sentence.tokens.length; i++) {
      const entry = this.longestAt(sentence, i);
      if (!entry) continue;
      const last = i + entry.words.length - 1;
      found.push({
        start: (sentence.tokens[i] as Token).start,
        end: (sentence.tokens[last] as Token).end,
        value: entry.value,
        words: entry.words.length,
      });
      i = last;
    }
    return found;
  }

  private longestAt(sentence: Sentence, at: number): Entry<T> | undefined {
    const first = sentence.tokens[at]?.lower ?? '';
    const entries = this.byFirst.get(first) ?? (this.plurals && first.endsWith('s') ? this.byFirst.get(first.slice(0, -1)) : undefined);
    return entries?.find(({ words }) => words.every((word, k) => this.follows(sentence, at + k, word, k > 0, k === words.length - 1)));
  }

  private follows({ tokens, view }: Sentence, at: number, word: string, joined: boolean, last: boolean): boolean {
    const token = tokens[at];
    if (token?.lower !== word && !(this.plurals && last && token?.lower === `${word}s`)) return false;
    return !joined || GAP.test(view.slice((tokens[at - 1] as Token).end, token.start));
  }
}

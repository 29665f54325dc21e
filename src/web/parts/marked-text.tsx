/** A stretch of text that something is said of. Offsets are UTF-16. */
interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
}

/** Where the sentence of a claim stands. */
export const sentenceOf = ({ sentenceStart, sentence }: { readonly sentenceStart: number; readonly sentence: string }) => ({
  start: sentenceStart,
  end: sentenceStart + sentence.length,
});

interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The text cut where marks begin and end; a piece may lie in several. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    return { text: text.slice(from, to), marks: marks.filter(({ start, end }) => start <= from && to <= end) };
  });
}

/** Text with its marks; a chosen one stands out. Where marks lie on one another, choosing goes on to the next. */
export function MarkedText(props: {
  text: string;
  marks: readonly Mark[];
  chosen?: string | undefined;
  sentence?: { start: number; end: number } | undefined;
  onChoose?: (id: string) => void;
}) {
  const { text, marks, chosen, sentence, onChoose } = props;
  const all = sentence ? [...marks, { id: 'sentence', kind: 'sentence', ...sentence }] : marks;
  return (
    <p class="marked">
      {pieces(text, all).map((piece, i) => {
        const own = piece.marks.filter(({ kind }) => kind !== 'sentence');
        const inSentence = own.length < piece.marks.length ? 'in-sentence' : '';
        const [first] = own;
        if (!first)
          return (
            <span key={i} class={inSentence}>
              {piece.text}
            </span>
          );
        const at = own.findIndex(({ id }) => id === chosen);
        const next = own[(at + 1) % own.length] ?? first;
        return (
          <mark key={i} class={[inSentence, at >= 0 ? 'chosen' : '', first.kind ?? ''].join(' ')}>
            {onChoose ? (
              <button type="button" aria-pressed={at >= 0} onClick={() => onChoose(next.id)}>
                {piece.text}
              </button>
            ) : (
              piece.text
            )}
          </mark>
        );
      })}
    </p>
  );
}

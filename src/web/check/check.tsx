import { useState } from 'preact/hooks';
import { go, useAddress, withParams } from '../core/address.js';
import { useAnswer, useSettled } from '../core/use-answer.js';
import { VerifyDocument, type VerifyQuery } from '../generated.js';
import { Checks } from '../parts/claim-detail.js';
import { MarkedText } from '../parts/marked-text.js';
import { Empty, Loading, Shown } from '../parts/states.js';
import { Stated } from './stated.js';

/** Characters that an address can carry; a longer text is checked all the same, but no link leads to it. */
const LONGEST_LINK = 1_500;
const LONGEST = 20_000;
const EXAMPLE = 'FlashAttention-3 is 2.5x faster than FlashAttention-2 on H100 GPUs.';

/** A text to check: its claims are marked as one types, compared with what is reported, and its arithmetic is done. */
export function Check() {
  const address = useAddress();
  const [text, setText] = useState(address.searchParams.get('text') ?? '');
  const settled = useSettled(text, 350);
  const answer = useAnswer(VerifyDocument, settled.trim() === '' ? null : { text: settled });
  const keep = (): void => go(withParams(address, { text: text.length <= LONGEST_LINK ? text : null }), 'replace');
  return (
    <div class="check">
      <h1>Check a statement or an abstract</h1>
      <label class="field">
        Text
        <textarea
          rows={7}
          maxLength={LONGEST}
          value={text}
          placeholder={EXAMPLE}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={keep}
        />
      </label>
      {text.trim() === '' ? (
        <Empty>
          Paste a text, or{' '}
          <button type="button" onClick={() => setText(EXAMPLE)}>
            take an example
          </button>
          . Nothing of it is stored.
        </Empty>
      ) : (
        <Shown answer={answer}>
          {({ verify }) => (text !== settled || answer.loading ? <Loading /> : <Checked text={settled} verification={verify} />)}
        </Shown>
      )}
    </div>
  );
}

function Checked({ text, verification: { claims, checks } }: { text: string; verification: VerifyQuery['verify'] }) {
  const [chosen, setChosen] = useState<string>();
  if (claims.length === 0) return <Empty>No quantitative claim is read in this text.</Empty>;
  const choose = (id: string): void => {
    setChosen(id);
    document.getElementById(`stated-${id}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <section aria-label="As it is read" class="panel">
        <MarkedText
          text={text}
          marks={claims.map(({ stated, verdict }) => ({ id: stated.id, ...stated.evidence, kind: verdict.toLowerCase() }))}
          chosen={chosen}
          onChoose={choose}
        />
        <h2>Arithmetic of the text</h2>
        {checks.length === 0 ? <p class="hint">It gives nothing to check.</p> : <Checks checks={checks} />}
      </section>
      {claims.map((claim) => (
        <Stated key={claim.stated.id} claim={claim} chosen={claim.stated.id === chosen} />
      ))}
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { paperAddress } from '../core/words.js';
import { MarkedText, sentenceOf } from '../parts/marked-text.js';
import { Slots, Trail } from '../parts/slots.js';
import { CorrectForm, type Queued } from './correct-form.js';
import { AS_READ, useDesk, useKeys } from './use-desk.js';

const KEYS = 'a accept · r reject · c correct · u undo · j next · k back';

/** One claim at a time, with its abstract: accepted, rejected or corrected from the keyboard. */
export function Desk({ claims, may, onEnd }: { claims: readonly Queued[]; may: boolean; onEnd: () => void }) {
  const desk = useDesk(claims, may);
  const { at, said } = desk;
  const claim = claims[at];
  return (
    <section aria-label="The claim to review">
      <p class="hint" role="status">
        {claim ? `${at + 1} of ${claims.length}` : 'The end of this part of the queue.'}
        {claim && said.has(claim.id) && ` · ${said.get(claim.id)?.action}`}
        {said.size > 0 && ` · ${said.size} reviewed`}
      </p>
      {claim ? (
        <div class="columns">
          <Abstract claim={claim} />
          <Saying claim={claim} desk={desk} may={may} />
        </div>
      ) : (
        <End desk={desk} onEnd={onEnd} />
      )}
    </section>
  );
}

const Abstract = ({ claim: { id, paper, evidence } }: { claim: Queued }) => (
  <div>
    <h2>
      <a href={paperAddress(paper, id)}>{paper.title}</a>
    </h2>
    <MarkedText text={paper.abstract} marks={[{ id, ...evidence }]} chosen={id} sentence={sentenceOf(evidence)} />
  </div>
);

/** What is said of the claim at hand. */
function Saying({ claim, desk, may }: { claim: Queued; desk: ReturnType<typeof useDesk>; may: boolean }) {
  const [correcting, setCorrecting] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  useEffect(() => setCorrecting(false), [claim]);
  const reject = (): void => {
    if (may && !desk.reject()) reasonField.current?.focus();
  };
  useKeys({
    a: () => void desk.accept(),
    r: reject,
    c: () => setCorrecting(may),
    u: () => void desk.undo(),
    j: () => desk.step(1),
    k: () => desk.step(-1),
  });
  const buttons = [
    { title: 'Accept', off: !may, act: () => void desk.accept() },
    { title: 'Reject', off: !may, act: reject },
    { title: 'Correct', off: !may, act: () => setCorrecting(!correcting) },
    { title: 'Undo', off: desk.said.size === 0, act: () => void desk.undo() },
    { title: 'Next', off: false, act: () => desk.step(1) },
  ];
  return (
    <div>
      <Slots claim={claim} />
      <Trail claim={claim} />
      <label class="field">
        Reason
        <input
          ref={reasonField}
          value={desk.reason}
          maxLength={1000}
          placeholder={AS_READ}
          onInput={(event) => desk.setReason(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </label>
      <div class="actions">
        {buttons.map(({ title, off, act }) => (
          <button key={title} type="button" disabled={off || desk.busy} onClick={act}>
            {title}
          </button>
        ))}
      </div>
      <p class="hint">{KEYS}; Escape leaves a field</p>
      {desk.problem && (
        <p class="failed" role="alert">
          {desk.problem}
        </p>
      )}
      {correcting && <CorrectForm claim={claim} onCorrect={(slots) => void desk.correct(slots)} />}
    </div>
  );
}

/** After the last claim: what was said of it can still be taken back. */
function End({ desk, onEnd }: { desk: ReturnType<typeof useDesk>; onEnd: () => void }) {
  useKeys({ u: () => void desk.undo(), k: () => desk.step(-1) });
  return (
    <div class="actions">
      <button type="button" onClick={onEnd}>
        Go on with the queue
      </button>
      <button type="button" disabled={desk.said.size === 0 || desk.busy} onClick={() => void desk.undo()}>
        Undo
      </button>
    </div>
  );
}

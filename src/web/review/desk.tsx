import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../core/graphql.js';
import { paperAddress } from '../core/words.js';
import { AcceptDocument, CorrectDocument, RejectDocument, type SlotsInput, UndoDocument } from '../generated.js';
import { MarkedText } from '../parts/marked-text.js';
import { Slots, Trail } from '../parts/slots.js';
import { CorrectForm, type Queued } from './correct-form.js';

type Said = { readonly action: string; readonly reviewId: string };

const AS_READ = 'as the sentence says';
const KEYS = 'a accept · r reject · c correct · u undo · j next · k back';

/** One claim at a time, with its abstract: accepted, rejected or corrected from the keyboard. */
export function Desk({ claims, may, onEnd }: { claims: readonly Queued[]; may: boolean; onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const claim = claims[at];
  const step = (by: number): void => {
    setAt(Math.min(claims.length, Math.max(0, at + by)));
    setCorrecting(false);
    setReason('');
    setProblem(null);
  };
  const say = async (action: string, work: () => Promise<{ review: { id: string } }>): Promise<void> => {
    if (!claim || !may || busy) return;
    setBusy(true);
    try {
      const { review } = await work();
      setSaid(new Map(said).set(claim.id, { action, reviewId: review.id }));
      step(1);
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const accept = (): Promise<void> =>
    say('accepted', () => ask(AcceptDocument, { claimId: claim?.id ?? '', reason: reason.trim() || AS_READ }));
  const reject = async (): Promise<void> => {
    if (reason.trim()) return say('rejected', () => ask(RejectDocument, { claimId: claim?.id ?? '', reason: reason.trim() }));
    setProblem('say why it is rejected');
    reasonField.current?.focus();
  };
  const correct = (slots: SlotsInput): Promise<void> =>
    say('corrected', () => ask(CorrectDocument, { claimId: claim?.id ?? '', reason: reason.trim() || AS_READ, slots }));
  const undo = async (): Promise<void> => {
    const last = [...said].at(-1);
    if (!last || busy) return;
    const [claimId, { reviewId }] = last;
    setBusy(true);
    try {
      await ask(UndoDocument, { reviewId, reason: 'taken back at once' });
      setSaid(new Map([...said].slice(0, -1)));
      setAt(claims.findIndex(({ id }) => id === claimId));
      setProblem(null);
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const actions: Readonly<Record<string, () => void>> = {
    a: () => void accept(),
    r: () => void reject(),
    c: () => may && setCorrecting(true),
    u: () => void undo(),
    j: () => step(1),
    k: () => step(-1),
  };
  // Before the next claim is shown, so that no quick key reaches the one before.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      const action = typing || event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  return (
    <section aria-label="The claim to review">
      <p class="hint" role="status">
        {claim ? `${at + 1} of ${claims.length}` : 'The end of this part of the queue.'}{' '}
        {claim && said.has(claim.id) && ` · ${said.get(claim.id)?.action}`}
        {said.size > 0 && ` · ${said.size} reviewed`}
      </p>
      {claim ? (
        <div class="columns">
          <div>
            <h2>
              <a href={paperAddress(claim.paper, claim.id)}>{claim.paper.title}</a>
            </h2>
            <MarkedText
              text={claim.paper.abstract}
              marks={[{ id: claim.id, ...claim.evidence }]}
              chosen={claim.id}
              sentence={{ start: claim.evidence.sentenceStart, end: claim.evidence.sentenceStart + claim.evidence.sentence.length }}
            />
          </div>
          <div>
            <Slots claim={claim} />
            <Trail claim={claim} />
            <label class="field">
              Reason
              <input
                ref={reasonField}
                value={reason}
                maxLength={1000}
                placeholder={AS_READ}
                onInput={(event) => setReason(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
              />
            </label>
            <div class="actions">
              <button type="button" disabled={!may || busy} onClick={() => void accept()}>
                Accept
              </button>
              <button type="button" disabled={!may || busy} onClick={() => void reject()}>
                Reject
              </button>
              <button type="button" disabled={!may || busy} aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
                Correct
              </button>
              <button type="button" disabled={said.size === 0 || busy} onClick={() => void undo()}>
                Undo
              </button>
              <button type="button" onClick={() => step(1)}>
                Next
              </button>
            </div>
            <p class="hint">{KEYS}; Escape leaves a field</p>
            {problem && (
              <p class="failed" role="alert">
                {problem}
              </p>
            )}
            {correcting && <CorrectForm claim={claim} onCorrect={(slots) => void correct(slots)} />}
          </div>
        </div>
      ) : (
        <button type="button" onClick={onEnd}>
          Go on with the queue
        </button>
      )}
    </section>
  );
}

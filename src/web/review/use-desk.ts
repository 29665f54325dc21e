import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../core/graphql.js';
import { AcceptDocument, CorrectDocument, RejectDocument, type SlotsInput, UndoDocument } from '../generated.js';
import type { Queued } from './correct-form.js';

interface Said {
  readonly action: string;
  readonly reviewId: string;
}

export const AS_READ = 'as the sentence says';

/** Going through a queue: the claim at hand, what was said of which, and what can be done. */
export function useDesk(claims: readonly Queued[], may: boolean) {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const claimId = claims[at]?.id ?? '';
  const step = (by: number): void => {
    setAt(Math.min(claims.length, Math.max(0, at + by)));
    setReason('');
    setProblem(null);
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (!may || busy) return;
    setBusy(true);
    setProblem(null);
    await work().catch((error: Error) => setProblem(error.message));
    setBusy(false);
  };
  const say = (action: string, work: () => Promise<{ review: { id: string } }>): Promise<void> =>
    attempt(async () => {
      if (claimId === '') return;
      const { review } = await work();
      setSaid(new Map(said).set(claimId, { action, reviewId: review.id }));
      step(1);
    });
  const why = reason.trim() || AS_READ;
  return {
    at,
    said,
    reason,
    setReason,
    problem,
    busy,
    step,
    accept: () => say('accepted', () => ask(AcceptDocument, { claimId, reason: why })),
    correct: (slots: SlotsInput) => say('corrected', () => ask(CorrectDocument, { claimId, reason: why, slots })),
    /** Takes a reason; whether there is one. */
    reject: (): boolean => {
      if (reason.trim() === '') setProblem('say why it is rejected');
      else void say('rejected', () => ask(RejectDocument, { claimId, reason: why }));
      return reason.trim() !== '';
    },
    undo: () =>
      attempt(async () => {
        const last = [...said].at(-1);
        if (!last) return;
        await ask(UndoDocument, { reviewId: last[1].reviewId, reason: 'taken back at once' });
        setSaid(new Map([...said].slice(0, -1)));
        setAt(claims.findIndex(({ id }) => id === last[0]));
      }),
  };
}

/** Keys that do something while nothing is typed. They are bound anew before the next claim is shown: no quick key reaches the one before. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      const action = typing || event.repeat || event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

import { useEffect, useRef } from 'preact/hooks';
import { words } from '../core/words.js';
import type { QueueQuery, SlotsInput } from '../generated.js';

export type Queued = QueueQuery['claims']['nodes'][number];

type Kind = 'text' | 'number' | 'list' | 'hardware' | readonly string[];

/** What can be corrected, how it is typed, and what the claim has there now. */
const FIELDS: readonly { slot: keyof SlotsInput; kind: Kind; now: (claim: Queued) => string; mayBeEmpty?: boolean }[] = [
  { slot: 'low', kind: 'number', now: ({ value }) => String(value.low) },
  { slot: 'high', kind: 'number', now: ({ value }) => String(value.high) },
  { slot: 'unit', kind: 'text', now: ({ unit }) => unit, mayBeEmpty: true },
  { slot: 'qualifier', kind: ['EXACT', 'APPROX', 'UP_TO', 'AT_LEAST', 'BELOW', 'AVERAGE'], now: ({ qualifier }) => qualifier },
  { slot: 'metric', kind: 'text', now: ({ metric }) => metric },
  { slot: 'relation', kind: ['LEVEL', 'RATIO', 'CHANGE'], now: ({ relation }) => relation },
  { slot: 'direction', kind: ['UP', 'DOWN', 'NONE'], now: ({ direction }) => direction },
  { slot: 'subject', kind: 'text', now: ({ subject }) => subject ?? '' },
  { slot: 'baseline', kind: 'text', now: ({ baseline }) => baseline ?? '' },
  { slot: 'baselineValue', kind: 'number', now: ({ baselineValue }) => String(baselineValue ?? '') },
  { slot: 'from', kind: 'number', now: ({ from }) => String(from ?? '') },
  { slot: 'condition', kind: 'text', now: ({ condition }) => condition ?? '' },
  { slot: 'models', kind: 'list', now: ({ models }) => models.join('; ') },
  { slot: 'datasets', kind: 'list', now: ({ datasets }) => datasets.join('; ') },
  {
    slot: 'hardware',
    kind: 'hardware',
    now: ({ hardware }) => hardware.map(({ text, role }) => (role === 'BASELINE' ? `vs ${text}` : text)).join('; '),
  },
  { slot: 'attribution', kind: ['OWN', 'PRIOR'], now: ({ attribution }) => attribution },
];

const listIn = (typed: string): string[] =>
  typed
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** What was typed as the API takes it; an emptied slot is null. */
function typedAs(typed: string, kind: Kind, mayBeEmpty: boolean): unknown {
  if (kind === 'list') return listIn(typed);
  if (kind === 'hardware')
    return listIn(typed).map((one) => ({ text: one.replace(/^vs\s+/i, ''), role: /^vs\s/i.test(one) ? 'BASELINE' : 'MEASURED_ON' }));
  if (typed === '' && !mayBeEmpty) return null;
  return kind === 'number' ? Number(typed) : typed;
}

/** Every slot as it was read; what is changed is sent, the rest stays. */
export function CorrectForm({ claim, onCorrect }: { claim: Queued; onCorrect: (slots: SlotsInput) => void }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const changed = FIELDS.flatMap(({ slot, kind, now, mayBeEmpty = false }) => {
      const typed = String(given.get(slot) ?? '').trim();
      return typed === now(claim) ? [] : [[slot, typedAs(typed, kind, mayBeEmpty)]];
    });
    if (changed.length > 0) onCorrect(Object.fromEntries(changed) as SlotsInput);
  };
  return (
    <form ref={form} class="correct" onSubmit={submit}>
      {FIELDS.map(({ slot, kind, now }) => (
        <label key={slot} class="field" for={`slot-${slot}`}>
          {slot}
          {typeof kind === 'string' ? (
            <input id={`slot-${slot}`} name={slot} defaultValue={now(claim)} {...(kind === 'number' && { type: 'number', step: 'any' })} />
          ) : (
            <select id={`slot-${slot}`} name={slot} defaultValue={now(claim)}>
              {kind.map((value) => (
                <option key={value} value={value} selected={value === now(claim)}>
                  {words(value)}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
      <p class="hint">Lists by ";", hardware compared with as "vs A100".</p>
      <button type="submit">Save the correction</button>
    </form>
  );
}

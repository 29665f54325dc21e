import type { ComponentChildren } from 'preact';
import { bounded, interval, number, words } from '../core/words.js';
import type { SlotsFragment } from '../generated.js';

type Claim = Omit<SlotsFragment, 'review' | 'corrected'> & { readonly corrected?: readonly string[] };

/** Every slot of a claim that says something, in the order in which one reads it. */
const ROWS: readonly { title: string; slots: readonly string[]; shown: (claim: Claim) => ComponentChildren }[] = [
  { title: 'value', slots: ['low', 'high', 'qualifier', 'unit'], shown: ({ value, unit, qualifier }) => bounded(value, unit, qualifier) },
  { title: 'metric', slots: ['metric'], shown: ({ metric }) => metric },
  { title: 'kind', slots: ['relation', 'direction'], shown: ({ relation, direction }) => `${words(relation)}, ${words(direction)}` },
  { title: 'subject', slots: ['subject'], shown: ({ subject }) => subject },
  { title: 'baseline', slots: ['baseline'], shown: ({ baseline }) => baseline },
  { title: 'baseline value', slots: ['baselineValue'], shown: ({ baselineValue }) => baselineValue !== null && number(baselineValue) },
  { title: 'from', slots: ['from'], shown: ({ from }) => from !== null && number(from) },
  {
    title: 'hardware',
    slots: ['hardware'],
    shown: ({ hardware }) => hardware.map(({ hardware: { name }, role }) => `${name} (${words(role)})`).join(', '),
  },
  { title: 'models', slots: ['models'], shown: ({ models }) => models.join(', ') },
  { title: 'data sets', slots: ['datasets'], shown: ({ datasets }) => datasets.join(', ') },
  { title: 'condition', slots: ['condition'], shown: ({ condition }) => condition },
  { title: 'factor', slots: [], shown: ({ factor }) => factor && `${interval(factor)}×` },
  { title: 'attribution', slots: ['attribution'], shown: ({ attribution }) => words(attribution) },
];

/** What a claim says, slot by slot; those that a reviewer corrected say so. */
export function Slots({ claim }: { claim: Claim }) {
  return (
    <dl class="slots">
      {ROWS.map(({ title, slots, shown }) => {
        const content = shown(claim);
        const corrected = slots.some((slot) => claim.corrected?.includes(slot));
        return content ? (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {content}
              {corrected && <span class="tag">corrected</span>}
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}

/** How sure the engine is, and the rules that made the claim. */
export function Trail({ claim: { confidence, rules } }: { claim: Pick<Claim, 'confidence' | 'rules'> }) {
  return (
    <>
      <p class="confidence">
        <label>
          confidence <meter min={0} max={1} value={confidence} /> {number(confidence)}
        </label>
      </p>
      <details>
        <summary>{rules.length} rules read it so</summary>
        <ol class="trail">
          {rules.map((rule, i) => (
            <li key={i}>
              <code>{rule}</code>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

import { words } from '../core/words.js';
import type { PaperQuery } from '../generated.js';
import { Slots, Trail } from './slots.js';
import { Verdict } from './verdict.js';

type Claim = NonNullable<PaperQuery['paper']>['claims'][number];

/** All that is known of a claim: slots, confidence, rules, the abstract's arithmetic and what reviewers said. */
export function ClaimDetail({ claim }: { claim: Claim }) {
  const { checks, reviews } = claim;
  return (
    <>
      <Slots claim={claim} />
      <Trail claim={claim} />
      <h3>Arithmetic</h3>
      {checks.length === 0 ? <p class="hint">The abstract gives nothing to check it by.</p> : <Checks checks={checks} />}
      <h3>Review: {words(claim.review)}</h3>
      <ul>
        {reviews.map(({ id, action, at, reviewer, reason, slots }) => (
          <li key={id}>
            {at.slice(0, 10)} {reviewer}: {words(action)} {slots.join(', ')} – {reason}
          </li>
        ))}
      </ul>
      <p class="hint">
        read by engine {claim.engineVersion}, said since {claim.since.slice(0, 10)} · id <code>{claim.id}</code>
      </p>
    </>
  );
}

/** Checks of arithmetic, with their verdicts. */
export const Checks = ({ checks }: { checks: readonly Pick<Claim['checks'][number], 'kind' | 'verdict' | 'arithmetic'>[] }) => (
  <ul class="checks">
    {checks.map(({ kind, verdict, arithmetic }) => (
      <li key={arithmetic}>
        <Verdict of={verdict} /> {words(kind)}: {arithmetic}
      </li>
    ))}
  </ul>
);

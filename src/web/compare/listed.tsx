import type { ComponentChildren } from 'preact';
import { bounded, interval, paperAddress } from '../core/words.js';
import type { ListedFragment } from '../generated.js';

/** A claim in a list: what it says, and the way to its sentence. */
export const Listed = ({ claim, children }: { claim: ListedFragment; children?: ComponentChildren }) => (
  <li>
    <a href={paperAddress(claim.paper, claim.id)}>
      {bounded(claim.value, claim.unit, claim.qualifier)} {claim.metric}
    </a>
    {claim.factor && <span class="tag">{interval(claim.factor)}×</span>} {claim.subject ?? 'unnamed'}
    {claim.baseline && ` over ${claim.baseline}`} {children}
    <blockquote>{claim.evidence.sentence}</blockquote>
  </li>
);

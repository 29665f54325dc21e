import { bounded, paperAddress, words } from '../core/words.js';
import type { VerifyQuery } from '../generated.js';
import { Scroll } from '../parts/scroll.js';
import { Slots, Trail } from '../parts/slots.js';
import { Verdict } from '../parts/verdict.js';

type Verified = VerifyQuery['verify']['claims'][number];

/** A claim of the text, and the reported ones nearest to it. */
export function Stated({ claim: { verdict, stated, nearest }, chosen }: { claim: Verified; chosen: boolean }) {
  return (
    <section id={`stated-${stated.id}`} class={`panel stated ${chosen ? 'chosen' : ''}`} aria-label={`Claim ${stated.evidence.quote}`}>
      <h2>
        {bounded(stated.value, stated.unit, stated.qualifier)} {stated.metric} <Verdict of={verdict} />
      </h2>
      <div class="columns">
        <div>
          <Slots claim={stated} />
          <Trail claim={stated} />
        </div>
        <div>
          {nearest.length === 0 && <p class="hint">No reported claim is like it.</p>}
          {nearest.map((one) => (
            <details key={one.claim.id} open={one === nearest[0]}>
              <summary>
                <Verdict of={one.verdict} /> {one.claim.paper.title}
              </summary>
              <blockquote>
                <a href={paperAddress(one.claim.paper, one.claim.id)}>{one.claim.evidence.sentence}</a>
              </blockquote>
              <Scroll label="Slot by slot">
                <Agreements slots={one.slots} />
              </Scroll>
            </details>
          ))}
        </div>
      </div>
    </section>
  );
}

const Agreements = ({ slots }: { slots: Verified['nearest'][number]['slots'] }) => (
  <table class="agreements">
    <thead>
      <tr>
        {['slot', 'stated', 'reported', ''].map((title) => (
          <th key={title} scope="col">
            {title || <span class="hidden">agreement</span>}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {slots.map(({ slot, stated, reported, agreement }) => (
        <tr key={slot}>
          <th scope="row">{slot}</th>
          <td>{stated ?? '–'}</td>
          <td>{reported ?? '–'}</td>
          <td class={agreement === 'DIFFERENT' || agreement === 'SWAPPED' ? 'differs' : ''}>{words(agreement)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

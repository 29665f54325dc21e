import { useAnswer } from '../core/use-answer.js';
import { counted, interval, number } from '../core/words.js';
import { HeadToHeadDocument, type HeadToHeadQuery, type NameKind, type WayFragment } from '../generated.js';
import { NameInput } from '../parts/name-input.js';
import { Empty, Shown } from '../parts/states.js';
import { AskForm } from './ask-form.js';
import { Listed } from './listed.js';

const KINDS: NameKind[] = ['SYSTEM', 'HARDWARE'];

/** Two systems or two pieces of hardware: what is reported of one over the other, both ways round. */
export function HeadToHead({ address }: { address: URL }) {
  const a = address.searchParams.get('a') ?? '';
  const b = address.searchParams.get('b') ?? '';
  const answer = useAnswer(HeadToHeadDocument, a && b ? { a, b } : null);
  return (
    <>
      <AskForm key={`${a} ${b}`} address={address} button="Compare">
        <NameInput label="One" name="a" value={a} kinds={KINDS} required placeholder="FlashAttention-3, H100 …" />
        <NameInput label="The other" name="b" value={b} kinds={KINDS} required placeholder="FlashAttention-2, A100 …" />
      </AskForm>
      {a && b ? (
        <Shown answer={answer}>{({ headToHead }) => <BothWays found={headToHead} />}</Shown>
      ) : (
        <Empty>Name two systems, or two pieces of hardware.</Empty>
      )}
    </>
  );
}

function BothWays({ found: { aOverB, bOverA, inferred, names } }: { found: HeadToHeadQuery['headToHead'] }) {
  return (
    <>
      <div class="columns">
        <OneWay way={aOverB} />
        <OneWay way={bOverA} />
      </div>
      {aOverB.claims.totalCount + bOverA.claims.totalCount === 0 && names.length > 0 && (
        <p class="hint">Names that claims use: {names.map(({ name }) => name).join(', ')}</p>
      )}
      {inferred.length > 0 && (
        <section class="panel inferred">
          <h2>Inferred, not reported</h2>
          <p class="hint">What would follow if two reported claims had been measured alike.</p>
          <ul>
            {inferred.map((one, i) => (
              <li key={i}>
                <b>
                  {interval(one.factor)}× {one.metric}
                </b>{' '}
                by way of {one.via}. Not shared: {one.caveats.join('; ') || 'nothing told'}
                <ol>
                  {one.evidence.map((claim) => (
                    <Listed key={claim.id} claim={claim} />
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OneWay({ way: { subject, baseline, byMetric, claims } }: { way: WayFragment }) {
  return (
    <section class="panel">
      <h2>
        {subject} over {baseline}
      </h2>
      <p class="hint">{counted(claims.totalCount, 'claim')}</p>
      {byMetric.map(({ keys, count, spread, upperBounds, comparable }) => (
        <p key={keys[0]?.value}>
          {keys[0]?.value}: {spread ? `median ${number(spread.median)}× of ${spread.claims}` : 'no plain number'}
          {upperBounds && `, up to ${number(upperBounds.max)}×`} ({counted(count, 'claim')}
          {comparable ? '' : ', not all alike ≠'})
        </p>
      ))}
      <ul class="listed">
        {claims.nodes.map((claim) => (
          <Listed key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

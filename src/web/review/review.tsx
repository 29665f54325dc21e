import { useState } from 'preact/hooks';
import { useAddress, withParams } from '../core/address.js';
import { useMe } from '../core/me.js';
import { useAnswer } from '../core/use-answer.js';
import { counted } from '../core/words.js';
import { QueueDocument } from '../generated.js';
import { Empty, Shown } from '../parts/states.js';
import { Desk } from './desk.js';

/** Claims that nobody reviewed, least sure first, for who has a key. */
export function Review() {
  const address = useAddress();
  const { data, may } = useMe('REVIEWER');
  const after = address.searchParams.get('after');
  const [began, setBegan] = useState(0);
  const queue = useAnswer(QueueDocument, { filter: { review: ['NONE'] }, after });
  return (
    <div class="review">
      <h1>Review</h1>
      {data && !may && (
        <p class="state empty">
          {data.me ? `The key "${data.me.name}" may not review. ` : 'Reviewing takes an API key with the role reviewer. '}
          The queue can be looked at without one.
        </p>
      )}
      <Shown answer={queue}>
        {({ claims: { totalCount, nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty>Every claim was reviewed.</Empty>
          ) : (
            <>
              <p class="hint">{counted(totalCount, 'claim')} nobody reviewed, least sure first.</p>
              <Desk
                key={`${after} ${began}`}
                claims={nodes}
                may={may}
                onEnd={() => {
                  setBegan(began + 1);
                  queue.again();
                }}
              />
              {pageInfo.hasNextPage && <a href={withParams(address, { after: pageInfo.endCursor ?? null })}>Skip to the next 25</a>}
            </>
          )
        }
      </Shown>
    </div>
  );
}

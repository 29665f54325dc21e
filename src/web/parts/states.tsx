import type { ComponentChildren } from 'preact';
import type { Answered } from '../core/use-answer.js';

export const Loading = () => (
  <p class="state" role="status">
    Loading…
  </p>
);

export const Empty = ({ children }: { children: ComponentChildren }) => <p class="state empty">{children}</p>;

export function Failed({ answer: { error, again } }: { answer: Pick<Answered<unknown>, 'error' | 'again'> }) {
  if (!error) return null;
  return (
    <div class="state failed" role="alert">
      <p>{error.message}</p>
      {error.didYouMean.length > 0 && <p>Did you mean {error.didYouMean.join(', ')}?</p>}
      {error.code === 'UNAUTHENTICATED' ? (
        <p>Give an API key at the top of the page.</p>
      ) : (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What an answer looks like: its content, or why there is none yet. */
export function Shown<D>({ answer, children }: { answer: Answered<D>; children: (data: D) => ComponentChildren }) {
  if (answer.error) return <Failed answer={answer} />;
  if (answer.data === null) return answer.loading ? <Loading /> : null;
  return <div aria-busy={answer.loading}>{children(answer.data)}</div>;
}

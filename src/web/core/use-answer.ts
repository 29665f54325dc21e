import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated.js';
import { ApiError, apiKey, ask } from './graphql.js';

export interface Answered<D> {
  /** The last answer, that to the question before while a new one is awaited. */
  readonly data: D | null;
  readonly error: ApiError | null;
  readonly loading: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks a question, and again when it changes; an answer that is no longer wanted is given up. Null asks nothing. */
export function useAnswer<D, V>(document: TypedDocumentString<D, V>, variables: V | null): Answered<D> {
  const [times, setTimes] = useState(0);
  const [state, setState] = useState<Omit<Answered<D>, 'again'>>({ data: null, error: null, loading: variables !== null });
  const question = JSON.stringify([variables, apiKey(), times]);
  useEffect(() => {
    if (variables === null) return setState({ data: null, error: null, loading: false });
    const stop = new AbortController();
    setState(({ data }) => ({ data, error: null, loading: true }));
    ask(document, variables, stop.signal).then(
      (data) => setState({ data, error: null, loading: false }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const told = error instanceof ApiError ? error : new ApiError(String(error), 'UNKNOWN');
        setState({ data: null, error: told, loading: false });
      },
    );
    return () => stop.abort();
  }, [document, question]);
  return { ...state, again: () => setTimes((before) => before + 1) };
}

/** A value once it has stayed the same for some milliseconds. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

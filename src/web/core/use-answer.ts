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

interface Kept<D> extends Pick<Answered<D>, 'data' | 'error'> {
  /** What it answers. */
  readonly question: string | null;
}

/** Asks a question, and again when it changes; an answer that is no longer wanted is given up. Null asks nothing. */
export function useAnswer<D, V>(document: TypedDocumentString<D, V>, variables: V | null): Answered<D> {
  const [times, setTimes] = useState(0);
  const [kept, keep] = useState<Kept<D>>({ question: null, data: null, error: null });
  const question = variables && JSON.stringify([variables, apiKey(), times]);
  useEffect(() => {
    if (variables === null) return;
    const stop = new AbortController();
    ask(document, variables, stop.signal).then(
      (data) => keep({ question, data, error: null }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const told = error instanceof ApiError ? error : new ApiError(String(error), 'UNKNOWN');
        keep({ question, data: null, error: told });
      },
    );
    return () => stop.abort();
  }, [document, question]);
  const loading = question !== null && question !== kept.question;
  return {
    data: question === null ? null : kept.data,
    error: loading || question === null ? null : kept.error,
    loading,
    again: () => setTimes((before) => before + 1),
  };
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

import type { TypedDocumentString } from '../generated.js';

/** Milliseconds until a question is given up. */
const LIMIT = 30_000;
const KEY = 'benchclaims-key';

/** What the server says is wrong with a question, or that it could not be asked. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly didYouMean: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The API key of this tab, forgotten with it. */
export const apiKey = (): string | null => sessionStorage.getItem(KEY);
export const setApiKey = (key: string | null): void => (key ? sessionStorage.setItem(KEY, key) : sessionStorage.removeItem(KEY));
export const keyHeaders = (): Record<string, string> => {
  const key = apiKey();
  return key ? { authorization: `Bearer ${key}` } : {};
};

interface Answer<D> {
  readonly data?: D | null;
  /** Of answers that come from before GraphQL. */
  readonly message?: string;
  readonly errors?: { message: string; extensions?: { code?: string; didYouMean?: string[] } }[];
}

/** The answer to a query. @throws ApiError where there is none, in words that can be shown. */
export async function ask<D, V>(document: TypedDocumentString<D, V>, variables: V, signal?: AbortSignal): Promise<D> {
  const limit = AbortSignal.timeout(LIMIT);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...keyHeaders() },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((error: Error) => {
    if (signal?.aborted) throw error;
    throw new ApiError(limit.aborted ? `no answer within ${LIMIT / 1000} s` : 'the server cannot be reached', 'UNREACHABLE');
  });
  const { data, errors, message } = await response.json().then(
    (read) => (read ?? {}) as Answer<D>,
    () => {
      throw new ApiError(`the server answers ${response.status} ${response.statusText}, and not in JSON`, 'UNKNOWN');
    },
  );
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.didYouMean);
  if (!data) throw new ApiError(message ?? 'the answer is empty', 'EMPTY');
  return data;
}

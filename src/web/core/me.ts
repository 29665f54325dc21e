import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyRole, MeQuery } from '../generated.js';
import type { Answered } from './use-answer.js';

/** Whose key this tab uses; the page asks once. */
export const Me = createContext<Answered<MeQuery>>({ data: null, error: null, loading: true, again: () => {} });

/** Whose key this tab uses, and whether it may do what takes a role. */
export function useMe(role: KeyRole): Answered<MeQuery> & { readonly may: boolean } {
  const me = useContext(Me);
  const held = me.data?.me?.role;
  return { ...me, may: held === role || held === 'ADMIN' };
}

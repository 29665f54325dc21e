import { BadQuestion } from './errors.js';

/** What places an element in its list; null where it lacks the key. */
export type Key = string | number | null;

/** The kinds of keys that lists are ordered by. */
const KEY_TYPES = {
  text: (key: unknown) => typeof key === 'string' && !key.includes('\u0000'),
  number: (key: unknown) => typeof key === 'number',
  integer: (key: unknown) => Number.isInteger(key) && Math.abs(key as number) < 2 ** 31,
  'number?': (key: unknown) => key === null || typeof key === 'number',
  'day?': (key: unknown) => key === null || (typeof key === 'string' && /^\d{4}-\d\d-\d\d$/.test(key) && !Number.isNaN(Date.parse(key))),
};
export type KeyType = keyof typeof KEY_TYPES;

/** Opaque: where an element stands in a list, by the list's name and the keys that order it. */
export const cursorAt = (list: string, keys: readonly Key[]): string => Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/** The keys of a cursor. @throws BadQuestion on one of another list, or that we have not made. */
export function keysAt(cursor: string, list: string, types: readonly KeyType[]): Key[] {
  const [of, ...keys] = parsed(cursor);
  const fits = keys.length === types.length && types.every((type, i) => KEY_TYPES[type](keys[i]));
  if (of !== list || !fits) throw new BadQuestion(`after is not a cursor of a list ${list}`);
  return keys as Key[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

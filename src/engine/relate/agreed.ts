/** The longest of several lists where it holds all that the others do, by `key`; null where they differ or there is none. */
export function agreed<T>(lists: readonly (readonly T[])[], key: (one: T) => string): readonly T[] | null {
  const longest = lists.reduce<readonly T[]>((most, list) => (list.length > most.length ? list : most), []);
  const keys = new Set(longest.map(key));
  return longest.length > 0 && lists.every((list) => list.every((one) => keys.has(key(one)))) ? longest : null;
}

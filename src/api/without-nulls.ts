/** An input with all that is null left out, on every level: to GraphQL's clients a variable that is null is one that is not given. */
export function withoutNulls<T>(input: T): T {
  if (Array.isArray(input)) return input.map(withoutNulls) as T;
  if (typeof input !== 'object' || input === null || input instanceof Date) return input;
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, withoutNulls(value)])) as T;
}

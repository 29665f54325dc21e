import { useEffect, useState } from 'preact/hooks';

/** The state of the page is its address: a link shows the same again. */
const CHANGED = 'address-changed';

/** Goes to an address of this page, as a step that "back" takes back, or in place of the one shown. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  history[`${how}State`](null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** The address shown; a view that uses it is drawn anew when it changes. */
export function useAddress(): URL {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const read = (): void => setHref(location.href);
    for (const event of [CHANGED, 'popstate']) addEventListener(event, read);
    return () => {
      for (const event of [CHANGED, 'popstate']) removeEventListener(event, read);
    };
  }, []);
  return new URL(href);
}

export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

/** The address with some parameters set, or taken out where they are null or an empty text. */
export function withParams({ pathname, searchParams }: URL, changes: Changes): string {
  const params = new URLSearchParams(searchParams);
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name);
    for (const one of typeof value === 'string' ? [value].filter(Boolean) : (value ?? [])) params.append(name, one);
  }
  const query = params.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** Links of ours change the view without loading the page again; those to be opened elsewhere are left to the browser. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const ours = link?.origin === location.origin && !link.target && !link.hasAttribute('download') && !link.dataset['leave'];
    if (!link || !ours || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    go(link.href);
    scrollTo(0, 0);
  });
}

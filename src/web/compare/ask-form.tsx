import type { ComponentChildren } from 'preact';
import { go, withParams } from '../core/address.js';

/** A form whose fields are parameters of the address. */
export function AskForm({ address, button, children }: { address: URL; button: string; children: ComponentChildren }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget as HTMLFormElement)].map(([name, value]) => [name, String(value).trim() || null]);
    go(withParams(address, { ...Object.fromEntries(given), after: null, unit: null }));
  };
  return (
    <form class="ask" onSubmit={submit}>
      {children}
      <button type="submit">{button}</button>
    </form>
  );
}

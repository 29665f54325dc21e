import type { ComponentChildren } from 'preact';

/** What may be wider than the page: it scrolls by itself, and is reached by the keyboard. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section class="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);

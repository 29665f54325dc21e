import { useContext, useState } from 'preact/hooks';
import { apiKey, setApiKey } from '../core/graphql.js';
import { Me } from '../core/me.js';
import { words } from '../core/words.js';

const THEME = 'benchclaims-theme';
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const show = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};
const kept = THEMES.find((theme) => theme === localStorage.getItem(THEME)) ?? 'auto';
show(kept);

/** Light, dark, or as the system has it. */
export function Theme() {
  const [theme, setTheme] = useState<Theme>(kept);
  const next = (): void => {
    const chosen = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    localStorage.setItem(THEME, chosen);
    show(chosen);
    setTheme(chosen);
  };
  return (
    <button type="button" onClick={next} title="Colours: as the system, light or dark">
      {theme}
    </button>
  );
}

/** Whose key this tab uses, and a place to give one. */
export function KeyHolder() {
  const [open, setOpen] = useState(false);
  const { data, error } = useContext(Me);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get('key');
    setApiKey(String(given ?? '').trim() || null);
    location.reload();
  };
  const forget = (): void => {
    setApiKey(null);
    location.reload();
  };
  return (
    <div class="key">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {data?.me ? `${data.me.name} (${words(data.me.role)})` : error?.code === 'UNAUTHENTICATED' && apiKey() ? 'key refused' : 'API key'}
      </button>
      {open && (
        <form onSubmit={save} class="popover">
          <label>
            API key
            <input name="key" type="password" autocomplete="off" placeholder="bc_…" />
          </label>
          <p class="hint">Kept in this tab until it is closed. The demo prints one; `keys add NAME --role reviewer` makes one.</p>
          <button type="submit">Use it</button>
          {apiKey() && (
            <button type="button" onClick={forget}>
              Forget it
            </button>
          )}
        </form>
      )}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { Check } from './check/check.js';
import { Compare } from './compare/compare.js';
import { useAddress } from './core/address.js';
import { Me } from './core/me.js';
import { useAnswer } from './core/use-answer.js';
import { Evidence } from './evidence/evidence.js';
import { Explore } from './explore/explore.js';
import { MeDocument } from './generated.js';
import { Ingest } from './ingest/ingest.js';
import { KeyHolder, Theme } from './parts/settings.js';
import { Empty } from './parts/states.js';
import { Review } from './review/review.js';

/** Every view, by its path; those with a place in the bar have a title. */
const VIEWS = [
  { path: '/', title: 'Explore', View: Explore },
  { path: '/compare', title: 'Compare', View: Compare },
  { path: '/check', title: 'Check', View: Check },
  { path: '/review', title: 'Review', View: Review },
  { path: '/ingest', title: 'Ingest', View: Ingest },
  { path: '/paper', title: null, View: Evidence },
] as const;

export function App() {
  const { pathname } = useAddress();
  const view = VIEWS.find(({ path }) => path === pathname);
  const me = useAnswer(MeDocument, {});
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    document.title = `${view?.title ?? 'Evidence'} · Benchclaims`;
    // Who hears the page is told that it is another one.
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return (
    <Me.Provider value={me}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Benchclaims
        </a>
        <nav aria-label="Views">
          {VIEWS.flatMap(({ path, title }) =>
            title === null
              ? []
              : [
                  <a key={path} href={path} aria-current={path === pathname ? 'page' : undefined}>
                    {title}
                  </a>,
                ],
          )}
          <a href="/graphiql" data-leave="yes">
            API
          </a>
        </nav>
        <div class="settings">
          <KeyHolder />
          <Theme />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {view ? <view.View /> : <Empty>There is no such page.</Empty>}
      </main>
    </Me.Provider>
  );
}

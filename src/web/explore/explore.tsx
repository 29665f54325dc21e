import { useState } from 'preact/hooks';
import { type Changes, go, useAddress } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { ClaimsDocument } from '../generated.js';
import { Failed } from '../parts/states.js';
import { ChartPanel } from './chart-panel.js';
import { ClaimTable } from './claim-table.js';
import { ExportCsv } from './downloads.js';
import { Facets } from './facets.js';
import { FACETS, filterOf, narrowed, orderOf } from './state.js';

/** Facets, the chart, and the table of the claims that an address asks for. */
export function Explore() {
  const address = useAddress();
  const params = address.searchParams;
  const filter = filterOf(params);
  const answer = useAnswer(ClaimsDocument, { filter, orderBy: orderOf(params), after: params.get('after') });
  return (
    <div class="explore">
      <h1 class="hidden">Reported results</h1>
      <Facets address={address} />
      <div class="results">
        <Search key={params.get('q')} address={address} />
        <Chosen address={address} />
        <ChartPanel address={address} filter={filter} />
        <section aria-labelledby="claims-title">
          <div class="heading">
            <h2 id="claims-title">Claims</h2>
            <ExportCsv filter={filter} />
          </div>
          {answer.error ? <Failed answer={answer} /> : <ClaimTable address={address} answer={answer} />}
        </section>
      </div>
    </div>
  );
}

function Search({ address }: { address: URL }) {
  const [text, setText] = useState(address.searchParams.get('q') ?? '');
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    go(narrowed(address, { q: text.trim() || null, sort: null }));
  };
  return (
    <search>
      <form class="search" onSubmit={search}>
        <label class="hidden" for="search">
          Search in sentences and titles
        </label>
        <input
          id="search"
          type="search"
          value={text}
          maxLength={500}
          placeholder={'Search in sentences and titles: attention "end-to-end" -training'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

/** What the claims are narrowed by, each to be taken away again. */
function Chosen({ address }: { address: URL }) {
  const { searchParams } = address;
  const text = searchParams.get('q');
  const chosen: readonly { label: string; without: Changes }[] = [
    ...FACETS.flatMap(({ name, title }) => {
      const values = searchParams.getAll(name);
      return values.map((value) => ({ label: `${title}: ${value}`, without: { [name]: values.filter((one) => one !== value) } }));
    }),
    ...(text ? [{ label: `Text: ${text}`, without: { q: null, sort: null } }] : []),
    ...(searchParams.has('factor') ? [{ label: 'with a factor', without: { factor: null } }] : []),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen-facets" aria-label="Narrowed by">
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <a href={narrowed(address, without)} aria-label={`Remove ${label}`}>
            {label} ×
          </a>
        </li>
      ))}
      <li>
        <a href="/">Show all</a>
      </li>
    </ul>
  );
}

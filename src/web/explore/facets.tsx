import { go } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { words } from '../core/words.js';
import { FacetsDocument, type FacetsQueryVariables } from '../generated.js';
import { Shown } from '../parts/states.js';
import { FACETS, filterOf, narrowed } from './state.js';

/** What the claims can be narrowed by, with how many there are of each. A facet counts as if nothing were chosen in it. */
export function Facets({ address }: { address: URL }) {
  const { searchParams } = address;
  const filters = Object.fromEntries(FACETS.map(({ name }) => [name, filterOf(searchParams, name)])) as FacetsQueryVariables;
  const answer = useAnswer(FacetsDocument, filters);
  const wide = matchMedia('(min-width: 60rem)').matches;
  return (
    <aside class="facets" aria-label="Narrow the claims">
      <details open={wide}>
        <summary>Narrow the claims</summary>
        <Shown answer={answer}>
          {(data) =>
            FACETS.map(({ name, title, open }) => {
              const chosen = searchParams.getAll(name);
              const counted = data[name];
              const missing = chosen
                .filter((value) => !counted.some((one) => one.value === value))
                .map((value) => ({ value, claims: null }));
              const values = [...missing, ...counted].sort((a, b) => (name === 'year' ? Number(b.value) - Number(a.value) : 0));
              if (values.length === 0) return null;
              const toggle = (value: string): void => {
                const others = chosen.filter((one) => one !== value);
                go(narrowed(address, { [name]: others.length < chosen.length ? others : [...chosen, value] }));
              };
              return (
                <details key={name} open={open || chosen.length > 0}>
                  <summary>{title}</summary>
                  <ul>
                    {values.map(({ value, claims }) => (
                      <li key={value}>
                        <label>
                          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                          <span class="name">{name === 'qualifier' || name === 'review' ? words(value) : value || '(plain number)'}</span>
                          <span class="count">{claims?.toLocaleString('en')}</span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </details>
              );
            })
          }
        </Shown>
      </details>
    </aside>
  );
}

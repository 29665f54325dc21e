import { withParams } from '../core/address.js';
import type { Answered } from '../core/use-answer.js';
import { bounded, counted, interval, number, paperAddress } from '../core/words.js';
import type { ClaimsQuery } from '../generated.js';
import { Scroll } from '../parts/scroll.js';
import { Empty, Loading } from '../parts/states.js';
import { narrowed, ORDERS, orderOf } from './state.js';

type Claim = ClaimsQuery['claims']['nodes'][number];

const COLUMNS: readonly { title: string; sort?: string; number?: boolean; shown: (claim: Claim) => string }[] = [
  { title: 'Value', sort: 'value', number: true, shown: ({ value, unit, qualifier }) => bounded(value, unit, qualifier) },
  { title: 'Metric', shown: ({ metric }) => metric },
  { title: 'Factor', sort: 'factor', number: true, shown: ({ factor }) => (factor ? `${interval(factor)}×` : '') },
  { title: 'Subject', shown: ({ subject }) => subject ?? '' },
  { title: 'Baseline', shown: ({ baseline }) => baseline ?? '' },
  { title: 'Hardware', shown: ({ hardware }) => [...new Set(hardware.map((one) => one.hardware.name))].join(', ') },
  { title: 'Published', sort: 'published', shown: ({ paper }) => paper.published ?? '' },
  { title: 'Confidence', sort: 'confidence', number: true, shown: ({ confidence }) => number(confidence) },
];

/** A page of claims; each leads to its sentence. */
export function ClaimTable({ address, answer: { data, loading } }: { address: URL; answer: Answered<ClaimsQuery> }) {
  if (!data) return <Loading />;
  const { totalCount, nodes, pageInfo, didYouMean } = data.claims;
  if (nodes.length === 0) return <Nothing names={didYouMean.map(({ name }) => name)} />;
  const page = Math.max(1, Math.floor(Number(address.searchParams.get('page'))) || 1);
  return (
    <div aria-busy={loading}>
      <p class="hint" role="status">
        {loading ? 'Loading…' : `${counted(totalCount, 'claim')}, page ${page}`}
      </p>
      <Scroll label="Table of claims">
        <table class="claims">
          <thead>
            <tr>
              {COLUMNS.map(({ title, sort }) => (
                <Heading key={title} title={title} sort={sort} address={address} />
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((claim) => (
              <tr key={claim.id}>
                {COLUMNS.map(({ title, number: right, shown }, i) => (
                  <td key={title} data-title={title} class={right ? 'number' : ''}>
                    {i === 0 ? (
                      <a href={paperAddress(claim.paper, claim.id)} title={claim.evidence.sentence}>
                        {shown(claim)}
                      </a>
                    ) : (
                      shown(claim)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <nav class="pages" aria-label="Pages of claims">
        {page > 1 && <a href={narrowed(address, {})}>First page</a>}
        {pageInfo.hasNextPage && <a href={withParams(address, { after: pageInfo.endCursor ?? null, page: String(page + 1) })}>Next page</a>}
      </nav>
    </div>
  );
}

function Heading({ title, sort, address }: { title: string; sort: string | undefined; address: URL }) {
  const orders = sort ? ORDERS[sort] : undefined;
  const now = orders?.indexOf(orderOf(address.searchParams)) ?? -1;
  const next = orders?.[(now + 1) % orders.length];
  if (!orders || !next) return <th scope="col">{title}</th>;
  const sorted = now < 0 ? undefined : orders[now]?.endsWith('_ASC') ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorted}>
      <a href={narrowed(address, { sort: next })}>
        {title} {sorted === 'descending' ? '↓' : sorted === 'ascending' ? '↑' : ''}
      </a>
    </th>
  );
}

const Nothing = ({ names }: { names: readonly string[] }) => (
  <Empty>
    No claim is like that. {names.length > 0 && `Names that claims use: ${names.join(', ')}. `}
    <a href="/">Show all claims</a>
  </Empty>
);

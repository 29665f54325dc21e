import { go, useAddress, withParams } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { bounded, counted } from '../core/words.js';
import { PaperDocument, type PaperQuery } from '../generated.js';
import { ClaimDetail } from '../parts/claim-detail.js';
import { MarkedText, sentenceOf } from '../parts/marked-text.js';
import { Empty, Shown } from '../parts/states.js';

type Paper = NonNullable<PaperQuery['paper']>;

/** A paper's abstract with its claims marked, and all that is known of the one chosen. */
export function Evidence() {
  const address = useAddress();
  const id = address.searchParams.get('id') ?? '';
  const version = Number(address.searchParams.get('version')) || null;
  const answer = useAnswer(PaperDocument, { id, version });
  return (
    <Shown answer={answer}>
      {({ paper }) =>
        paper ? (
          <Read paper={paper} address={address} />
        ) : (
          <Empty>
            There is no paper "{id}"{version && ` in version ${version}`}.
          </Empty>
        )
      }
    </Shown>
  );
}

function Read({ paper, address }: { paper: Paper; address: URL }) {
  const { title, abstract, claims, published, url, version, versions } = paper;
  const asked = address.searchParams.get('claim');
  const chosen = claims.find((claim) => claim.id === asked) ?? (asked ? undefined : claims[0]);
  const choose = (claim: string): void => go(withParams(address, { claim }), 'replace');
  return (
    <article class="evidence">
      <header>
        <h1>{title}</h1>
        <p class="hint">
          {published && `${published} · `}
          {url ? (
            <a href={url} rel="noopener noreferrer">
              {url}
            </a>
          ) : (
            paper.id
          )}{' '}
          · {counted(claims.length, 'claim')}
        </p>
        {versions.length > 1 && (
          <nav aria-label="Versions">
            {versions.map((one) => (
              <a
                key={one.version}
                href={withParams(address, { version: String(one.version), claim: null })}
                aria-current={one.version === version ? 'page' : undefined}
              >
                version {one.version}
              </a>
            ))}
          </nav>
        )}
      </header>
      <div class="columns">
        <section aria-label="Abstract">
          <MarkedText
            text={abstract}
            marks={claims.map(({ id, evidence, review }) => ({ id, ...evidence, kind: review === 'REJECTED' ? 'rejected' : 'claim' }))}
            chosen={chosen?.id}
            sentence={chosen && sentenceOf(chosen.evidence)}
            onChoose={choose}
          />
          <ol class="claim-list">
            {claims.map((claim) => (
              <li key={claim.id}>
                <button type="button" aria-pressed={claim === chosen} onClick={() => choose(claim.id)}>
                  {bounded(claim.value, claim.unit, claim.qualifier)} {claim.metric}
                </button>
              </li>
            ))}
          </ol>
        </section>
        <section aria-label="The claim">
          {chosen ? (
            <ClaimDetail claim={chosen} />
          ) : (
            <Empty>{asked ? 'The claim is in no current reading of this version.' : 'No claim was read in it.'}</Empty>
          )}
        </section>
      </div>
    </article>
  );
}

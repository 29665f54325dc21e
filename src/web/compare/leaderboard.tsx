import { withParams } from '../core/address.js';
import { useAnswer } from '../core/use-answer.js';
import { bounded, counted, paperAddress } from '../core/words.js';
import { LeaderboardDocument, type LeaderboardQuery, MetricsDocument } from '../generated.js';
import { NameInput } from '../parts/name-input.js';
import { Headings } from '../parts/headings.js';
import { Scroll } from '../parts/scroll.js';
import { Empty, Shown } from '../parts/states.js';
import { AskForm } from './ask-form.js';

/** Absolute numbers of one metric, best first. */
export function Leaderboard({ address }: { address: URL }) {
  const given = (name: string): string => address.searchParams.get(name) ?? '';
  const metric = given('metric') || 'accuracy';
  const metrics = useAnswer(MetricsDocument, {});
  const [dataset, model, hardware, after] = ['dataset', 'model', 'hardware', 'after'].map((name) => given(name) || null);
  // Plain numbers have the unit "", which is another thing than none asked for.
  const unit = address.searchParams.get('unit');
  const answer = useAnswer(LeaderboardDocument, { metric, dataset, model, hardware, unit, after });
  return (
    <>
      <AskForm key={address.search} address={address} button="Rank">
        <label class="field">
          Metric
          <select name="metric" defaultValue={metric} key={metrics.data ? 'all' : 'one'}>
            {(metrics.data?.metrics.filter(({ better }) => better) ?? [{ id: metric }]).map(({ id }) => (
              <option key={id} selected={id === metric}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <NameInput label="Data set" name="dataset" value={dataset ?? ''} kinds={['DATASET']} />
        <NameInput label="Model" name="model" value={model ?? ''} kinds={['MODEL']} />
        <NameInput label="Hardware" name="hardware" value={hardware ?? ''} kinds={['HARDWARE']} />
      </AskForm>
      <Shown answer={answer}>{({ leaderboard }) => <Ranked board={leaderboard} address={address} />}</Shown>
    </>
  );
}

function Ranked({ board: { better, claims, otherUnits }, address }: { board: LeaderboardQuery['leaderboard']; address: URL }) {
  if (claims.nodes.length === 0) return <Empty>No absolute number of it is reported there.</Empty>;
  return (
    <>
      <p class="hint">
        {counted(claims.totalCount, 'claim')}, {better} is better.
        {otherUnits.length > 0 && ' Not ranked here: '}
        {otherUnits.map(({ unit, claims: count }) => (
          <a key={unit} href={withParams(address, { unit: [unit], after: null })}>
            {count} in {unit || 'plain numbers'};{' '}
          </a>
        ))}
      </p>
      <Scroll label="Leaderboard">
        <table class="claims">
          <Headings of={['Value', 'Subject', 'Data sets', 'Models', 'Hardware', 'Paper', 'Published']} />
          <tbody>
            {claims.nodes.map((claim) => (
              <tr key={claim.id}>
                <td data-title="Value" class="number">
                  <a href={paperAddress(claim.paper, claim.id)} title={claim.evidence.sentence}>
                    {bounded(claim.value, claim.unit, claim.qualifier)}
                  </a>
                </td>
                <td data-title="Subject">{claim.subject}</td>
                <td data-title="Data sets">{claim.datasets.join(', ')}</td>
                <td data-title="Models">{claim.models.join(', ')}</td>
                <td data-title="Hardware">{claim.hardware.map((one) => one.hardware.name).join(', ')}</td>
                <td data-title="Paper">{claim.paper.title}</td>
                <td data-title="Published">{claim.paper.published}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {claims.pageInfo.hasNextPage && <a href={withParams(address, { after: claims.pageInfo.endCursor ?? null })}>Next page</a>}
    </>
  );
}

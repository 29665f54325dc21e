import { useAddress } from '../core/address.js';
import { HeadToHead } from './head-to-head.js';
import { Leaderboard } from './leaderboard.js';
import { Matrix } from './matrix.js';

const WAYS = [
  { name: 'head-to-head', title: 'Head to head', View: HeadToHead },
  { name: 'matrix', title: 'Matrix', View: Matrix },
  { name: 'leaderboard', title: 'Leaderboard', View: Leaderboard },
] as const;

/** Three ways to compare what is reported. */
export function Compare() {
  const address = useAddress();
  const way = WAYS.find(({ name }) => name === address.searchParams.get('way')) ?? WAYS[0];
  return (
    <div class="compare">
      <h1>Compare</h1>
      <nav class="tabs" aria-label="Ways to compare">
        {WAYS.map(({ name, title }) => (
          <a key={name} href={`/compare?way=${name}`} aria-current={name === way.name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <way.View address={address} />
    </div>
  );
}

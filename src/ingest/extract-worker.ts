import { type Abstract, type Claim, extract } from '../engine/index.js';

/** What a worker thread runs: the claims of each abstract, in the order given. */
export default (abstracts: readonly Abstract[]): Claim[][] => abstracts.map(extract);

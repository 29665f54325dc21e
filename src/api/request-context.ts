import type { ApiKey } from '../storage/index.js';
import type { ClaimsBehind } from './claims-behind.js';
import type { Loaders } from './loaders.js';

/** What one GraphQL request carries. */
export interface RequestContext {
  readonly loaders: Loaders;
  readonly behind: ClaimsBehind;
  /** Who asks; null for anybody. */
  readonly key: ApiKey | null;
}

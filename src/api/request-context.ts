import type { Loaders } from './loaders.js';

/** What one GraphQL request carries. */
export interface RequestContext {
  readonly loaders: Loaders;
}

import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type ClaimPage, type Comparing, groupClaims } from '../query/index.js';

type Loader = DataLoader<readonly string[], ClaimPage, string>;
type Page = { readonly first: number; readonly after?: string | undefined };

/** The claims behind groups: one loader for all groups of one comparison in one request, so that they cost two statements together. */
export class ClaimsBehind {
  private readonly loaders = new Map<string, Loader>();

  constructor(private readonly dataSource: DataSource) {}

  /** A page of the claims of one group, by its keys. */
  load(comparing: Comparing, keys: readonly string[], page: Page): Promise<ClaimPage> {
    const key = JSON.stringify([comparing, page]);
    const loader =
      this.loaders.get(key) ??
      new DataLoader<readonly string[], ClaimPage, string>((groups) => groupClaims(this.dataSource, comparing, groups, page), {
        cacheKeyFn: (group) => JSON.stringify(group),
      });
    this.loaders.set(key, loader);
    return loader.load(keys);
  }
}

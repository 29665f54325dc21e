import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type ClaimPage, type ClaimPoint, type Comparing, type Groups, groupClaims, groupPoints } from '../query/index.js';

type Page = { readonly first: number; readonly after?: string | undefined };

/** What is behind groups: one loader for all groups of one comparison in one request, so that they cost a statement or two together. */
export class ClaimsBehind {
  private readonly loaders = new Map<string, DataLoader<readonly string[], unknown, string>>();

  constructor(private readonly dataSource: DataSource) {}

  /** A page of the claims of one group, by its keys. */
  load(comparing: Comparing, keys: readonly string[], page: Page): Promise<ClaimPage> {
    return this.loader(['claims', comparing, page], (groups) => groupClaims(this.dataSource, comparing, groups, page)).load(keys);
  }

  /** The claims of one group as points, `first` at most. */
  points(comparing: Comparing, keys: readonly string[], first: number): Promise<ClaimPoint[]> {
    return this.loader(['points', comparing, first], (groups) => groupPoints(this.dataSource, comparing, groups, first)).load(keys);
  }

  private loader<T>(asked: readonly unknown[], batch: (groups: Groups) => Promise<T[]>): DataLoader<readonly string[], T, string> {
    const key = JSON.stringify(asked);
    const known = this.loaders.get(key) ?? new DataLoader(batch, { cacheKeyFn: (group: readonly string[]) => JSON.stringify(group) });
    this.loaders.set(key, known);
    return known as DataLoader<readonly string[], T, string>;
  }
}

import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { ClaimDataset, ClaimHardware, ClaimModel as ClaimModelLink, ClaimRow, PaperVersion, System } from '../storage/index.js';

/** What field resolvers share within one request: each kind of thing is fetched in one statement, however many claims ask. */
export interface Loaders {
  readonly hardware: DataLoader<string, ClaimHardware[]>;
  readonly models: DataLoader<string, string[]>;
  readonly datasets: DataLoader<string, string[]>;
  readonly systems: DataLoader<number, string | null>;
  readonly versions: DataLoader<number, PaperVersion | null>;
  readonly versionsOfPaper: DataLoader<number, PaperVersion[]>;
  readonly claimsOfVersion: DataLoader<number, ClaimRow[]>;
}

export function createLoaders(dataSource: DataSource): Loaders {
  const find = dataSource.getRepository.bind(dataSource);
  return {
    hardware: lists(
      async (ids) =>
        find(ClaimHardware).find({ where: { claimId: In(ids) }, relations: { hardware: true }, order: { claimId: 'ASC', ordinal: 'ASC' } }),
      (link) => link.claimId,
    ),
    models: named(
      async (ids) =>
        find(ClaimModelLink).find({ where: { claimId: In(ids) }, relations: { model: true }, order: { claimId: 'ASC', ordinal: 'ASC' } }),
      (link) => link.model.name,
    ),
    datasets: named(
      async (ids) =>
        find(ClaimDataset).find({ where: { claimId: In(ids) }, relations: { dataset: true }, order: { claimId: 'ASC', ordinal: 'ASC' } }),
      (link) => link.dataset.name,
    ),
    systems: singles(
      async (ids) => find(System).findBy({ id: In(ids) }),
      (system) => system.id,
      (system) => system.name,
    ),
    versions: singles(
      async (ids) => find(PaperVersion).find({ where: { id: In(ids) }, relations: { paper: true } }),
      (version) => version.id,
      (version) => version,
    ),
    versionsOfPaper: lists(
      async (ids) => find(PaperVersion).find({ where: { paper: { id: In(ids) } }, relations: { paper: true }, order: { version: 'ASC' } }),
      (version) => version.paper.id,
    ),
    claimsOfVersion: lists(
      async (ids) => find(ClaimRow).find({ where: { paperVersionId: In(ids) }, order: { ordinal: 'ASC' } }),
      (claim) => claim.paperVersionId,
    ),
  };
}

function lists<K, V>(fetch: (keys: K[]) => Promise<V[]>, keyOf: (value: V) => K): DataLoader<K, V[]> {
  return new DataLoader(async (keys) => {
    const groups = grouped(await fetch([...keys]), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function named<V extends { claimId: string }>(
  fetch: (keys: string[]) => Promise<V[]>,
  nameOf: (value: V) => string,
): DataLoader<string, string[]> {
  return new DataLoader(async (keys) => {
    const groups = grouped(await fetch([...keys]), ({ claimId }) => claimId);
    return keys.map((key) => (groups.get(key) ?? []).map(nameOf));
  });
}

function singles<K, V, R>(fetch: (keys: K[]) => Promise<V[]>, keyOf: (value: V) => K, shown: (value: V) => R): DataLoader<K, R | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await fetch([...keys])).map((value) => [keyOf(value), shown(value)]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

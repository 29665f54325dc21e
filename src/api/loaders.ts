import DataLoader from 'dataloader';
import { type DataSource, Equal, In, IsNull, Not, Or } from 'typeorm';
import { type CheckWithClaims, checksOf, lastRevisions } from '../query/index.js';
import { ClaimDataset, ClaimHardware, ClaimModel as ClaimModelLink, ClaimRow, PaperVersion, Review, System } from '../storage/index.js';

/** A thing as it stood at a time, or stands now. */
interface AtATime<K> {
  readonly id: K;
  readonly asOf: Date | undefined;
}

/** What field resolvers share within one request: each kind of thing is fetched in one statement, however many claims ask. */
export interface Loaders {
  readonly hardware: DataLoader<number, ClaimHardware[]>;
  readonly models: DataLoader<number, string[]>;
  readonly datasets: DataLoader<number, string[]>;
  readonly systems: DataLoader<number, string | null>;
  readonly versions: DataLoader<number, PaperVersion | null>;
  readonly versionsOfPaper: DataLoader<number, PaperVersion[]>;
  readonly claimsOfVersion: DataLoader<number, ClaimRow[]>;
  readonly checksOfVersion: DataLoader<AtATime<number>, CheckWithClaims[], string>;
  readonly checksOfClaim: DataLoader<AtATime<string>, CheckWithClaims[], string>;
  readonly reviewsOfClaim: DataLoader<string, Review[]>;
  readonly currentClaims: DataLoader<string, ClaimRow | null>;
}

export function createLoaders(dataSource: DataSource): Loaders {
  const find = dataSource.getRepository.bind(dataSource);
  return {
    hardware: lists(
      async (ids) =>
        find(ClaimHardware).find({
          where: { claimRevision: In(ids) },
          relations: { hardware: true },
          order: { claimRevision: 'ASC', ordinal: 'ASC' },
        }),
      (link) => link.claimRevision,
    ),
    models: named(
      async (ids) =>
        find(ClaimModelLink).find({
          where: { claimRevision: In(ids) },
          relations: { model: true },
          order: { claimRevision: 'ASC', ordinal: 'ASC' },
        }),
      (link) => link.model.name,
    ),
    datasets: named(
      async (ids) =>
        find(ClaimDataset).find({
          where: { claimRevision: In(ids) },
          relations: { dataset: true },
          order: { claimRevision: 'ASC', ordinal: 'ASC' },
        }),
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
      async (ids) =>
        find(ClaimRow).find({
          where: { paperVersionId: In(ids), endedBy: Or(IsNull(), Equal('version')), review: Not('rejected') },
          order: { start: 'ASC', id: 'ASC' },
        }),
      (claim) => claim.paperVersionId,
    ),
    checksOfVersion: atATime(
      (ids, asOf) => checksOf(dataSource, 'version', ids, asOf),
      (check, id) => check.paperVersionId === id,
    ),
    checksOfClaim: atATime(
      (ids, asOf) => checksOf(dataSource, 'claim', ids, asOf),
      (check, id) => check.claimIds.includes(id),
    ),
    reviewsOfClaim: lists(
      async (ids) => find(Review).find({ where: { claimId: In(ids) }, order: { id: 'ASC' } }),
      (review) => review.claimId,
    ),
    currentClaims: singles(
      async (ids) => lastRevisions(dataSource, ids),
      (claim) => claim.id,
      (claim) => claim,
    ),
  };
}

function lists<K, V>(fetch: (keys: K[]) => Promise<V[]>, keyOf: (value: V) => K): DataLoader<K, V[]> {
  return new DataLoader(async (keys) => {
    const groups = grouped(await fetch([...keys]), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Lists that belong to things as they stood: one statement for each time that is asked for, and a request asks for few. */
function atATime<K, V>(
  fetch: (ids: K[], asOf?: Date) => Promise<V[]>,
  isOf: (value: V, id: K) => boolean,
): DataLoader<AtATime<K>, V[], string> {
  const timeOf = ({ asOf }: AtATime<K>): number => asOf?.getTime() ?? 0;
  return new DataLoader(
    async (keys) => {
      const times = new Map(keys.map((key) => [timeOf(key), key.asOf]));
      const found = new Map<number, V[]>();
      for (const [time, asOf] of times)
        found.set(
          time,
          await fetch(
            keys.filter((key) => timeOf(key) === time).map(({ id }) => id),
            asOf,
          ),
        );
      return keys.map((key) => (found.get(timeOf(key)) ?? []).filter((value) => isOf(value, key.id)));
    },
    { cacheKeyFn: (key) => `${timeOf(key)} ${key.id}` },
  );
}

function named<V extends { claimRevision: number }>(
  fetch: (keys: number[]) => Promise<V[]>,
  nameOf: (value: V) => string,
): DataLoader<number, string[]> {
  return new DataLoader(async (keys) => {
    const groups = grouped(await fetch([...keys]), ({ claimRevision }) => claimRevision);
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

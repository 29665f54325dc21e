import { isDeepStrictEqual } from 'node:util';
import { type DataSource, In, MoreThan, Not } from 'typeorm';
import { type Abstract, type Claim, ENGINE_VERSION, SLOTS_TO_CORRECT } from '../engine/index.js';
import { carryReviews, type Succession } from './carry-reviews.js';
import { PaperVersion } from './entities/index.js';
import { endClaims, insertClaims, type NewClaim } from './insert-claims.js';
import { recheck } from './recheck.js';
import { fillRegistry } from './registry.js';
import { reviewed } from './review-fold.js';
import { type StoredClaim, storedClaims } from './stored-claims.js';
import { writing } from './writing.js';

/** What a newer engine says otherwise of one claim; `before` or `after` is null where it is added or gone. */
export interface Change {
  readonly paperId: string;
  readonly before: Claim | null;
  readonly after: Claim | null;
  readonly slots: readonly string[];
}

/** A stored version of a paper that an older engine read. */
export interface Outdated extends Abstract {
  readonly versionId: number;
}

/** A stored paper as the current engine reads it. */
export interface Reading {
  readonly paper: Outdated;
  readonly claims: readonly Claim[];
}

/** Brings stored papers to the current engine: what changed becomes a new revision, reviews hold on. */
export class Reextraction {
  constructor(private readonly dataSource: DataSource) {}

  /** Current versions after a key that an older engine read; done ones are no longer among them, so a run that was stopped goes on. */
  async outdated(most: number, after = 0): Promise<Outdated[]> {
    const versions = await this.dataSource.getRepository(PaperVersion).find({
      where: { id: MoreThan(after), current: true, engineVersion: Not(ENGINE_VERSION) },
      relations: { paper: true },
      order: { id: 'ASC' },
      take: most,
    });
    return versions.map(({ id, title, abstract, paper }) => ({ versionId: id, id: paper.externalId, title, abstract }));
  }

  left(): Promise<number> {
    return this.dataSource.getRepository(PaperVersion).countBy({ current: true, engineVersion: Not(ENGINE_VERSION) });
  }

  /** Stores what the current engine reads in these papers, in one transaction; tells what changed. */
  replace(read: readonly Reading[]): Promise<Change[]> {
    return writing(this.dataSource, async (manager, at) => {
      const versions = await manager.findBy(PaperVersion, { id: In(read.map(({ paper }) => paper.versionId)), current: true });
      const ids = versions.map(({ id }) => id);
      const stored = await storedClaims(manager, 'claim.current AND claim.paper_version_id = ANY($1)', [ids]);
      const current = read.filter(({ paper }) => ids.includes(paper.versionId));
      const named = [...stored.map(({ claim }) => claim.id), ...current.flatMap(({ claims }) => claims.map(({ id }) => id))];
      const reviews = await carryReviews(manager, named, readOtherwise(current, stored), at);
      const differences = current.map((one) => differenceOf(one, stored));
      const added: NewClaim[] = differences.flatMap(({ fresh, paper: { versionId } }) => {
        const version = versions.find(({ id }) => id === versionId);
        if (!version) return [];
        const { title, abstract, published } = version;
        return fresh.map((claim) => ({ ...reviewed(claim, reviews.get(claim.id) ?? []), versionId, title, abstract, published }));
      });
      await fillRegistry(
        manager,
        added.map(({ claim }) => claim),
      );
      await endClaims(
        manager,
        differences.flatMap(({ ended }) => ended),
        'engine',
        at,
      );
      await insertClaims(manager, added, at);
      await manager.update(PaperVersion, { id: In(ids) }, { engineVersion: ENGINE_VERSION });
      await recheck(manager, ids, at);
      return differences.flatMap(({ changes }) => changes);
    });
  }
}

/** Claims that are read with other bounds than before: each takes the place of the one it overlaps. */
function readOtherwise(read: readonly Reading[], stored: readonly StoredClaim[]): Succession[] {
  const known = new Set(stored.map(({ claim }) => claim.id));
  return read.flatMap(({ paper: { versionId }, claims }) => {
    const now = new Set(claims.map(({ id }) => id));
    const gone = stored.filter((one) => one.versionId === versionId && !now.has(one.claim.id));
    return gone.flatMap(({ claim: { id, start, end } }) => {
      const to = claims.find((one) => one.start < end && start < one.end && !known.has(one.id));
      return to ? [{ from: id, to, versionId }] : [];
    });
  });
}

interface Difference {
  readonly paper: Outdated;
  readonly changes: readonly Change[];
  /** Revisions that hold no longer. */
  readonly ended: readonly number[];
  /** Claims that are new, or otherwise than before. */
  readonly fresh: readonly Claim[];
}

/** What is otherwise in one paper than it was stored. */
function differenceOf({ paper, claims }: Reading, stored: readonly StoredClaim[]): Difference {
  const before = new Map(stored.filter(({ versionId }) => versionId === paper.versionId).map((one) => [one.claim.id, one]));
  const readingOf = ({ reading, claim }: StoredClaim): Claim => reading ?? claim;
  const now = new Set(claims.map(({ id }) => id));
  const fresh = claims.filter((claim) => {
    const old = before.get(claim.id);
    return !old || !same(readingOf(old), claim);
  });
  const gone = [...before.values()].filter(({ claim }) => !now.has(claim.id));
  const changes = fresh.flatMap((claim): Change[] => {
    const old = before.get(claim.id);
    const slots = old ? changedSlots(readingOf(old), claim) : [];
    return old && slots.length === 0 ? [] : [{ paperId: paper.id, before: old ? readingOf(old) : null, after: claim, slots }];
  });
  return {
    paper,
    fresh,
    changes: [...changes, ...gone.map((one) => ({ paperId: paper.id, before: readingOf(one), after: null, slots: [] }))],
    ended: [...fresh.flatMap(({ id }) => before.get(id)?.revision ?? []), ...gone.map(({ revision }) => revision)],
  };
}

const changedSlots = (a: Claim, b: Claim): string[] => SLOTS_TO_CORRECT.filter((slot) => !isDeepStrictEqual(a[slot], b[slot]));
/** Whether two engines say the same, trail and confidence included. */
const same = (a: Claim, b: Claim): boolean =>
  changedSlots(a, b).length === 0 && a.end === b.end && a.confidence === b.confidence && isDeepStrictEqual(a.rules, b.rules);

import type { EntityManager } from 'typeorm';
import { check, compareVersions } from '../engine/index.js';
import { replaceChecks } from './checks.js';
import { PaperVersion } from './entities/index.js';
import { type StoredClaim, storedClaims } from './stored-claims.js';
import { In } from 'typeorm';

/** Checks versions of papers anew, by their claims as they stand now; rejected ones are none. */
export async function recheck(manager: EntityManager, versionIds: readonly number[], at: Date): Promise<void> {
  const versions = await manager.find(PaperVersion, { where: { id: In([...versionIds]) }, relations: { paper: true } });
  const paperKeys = versions.map(({ paper }) => paper.id);
  const before = await manager.find(PaperVersion, { where: { paper: { id: In(paperKeys) } }, relations: { paper: true } });
  const claims = await storedClaims(
    manager,
    "version.paper_id = ANY($1) AND (claim.current OR claim.ended_by = 'version') AND claim.review <> 'rejected'",
    [paperKeys],
  );
  const of = (versionId: number | undefined): StoredClaim['claim'][] =>
    claims.filter((one) => one.versionId === versionId).map(({ claim }) => claim);
  const checks = versions.map(({ id, version, title, abstract, paper }) => {
    const now = of(id);
    const last = before.find((one) => one.paper.id === paper.id && one.version === version - 1);
    return [id, [...check({ id: paper.externalId, title, abstract }, now), ...(last ? compareVersions(of(last.id), now) : [])]] as const;
  });
  await replaceChecks(manager, new Map(checks), at);
}

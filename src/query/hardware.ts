import type { DataSource } from 'typeorm';
import { Hardware } from '../storage/index.js';
import { type Comparing, members } from './members.js';
import { Parameters } from './parameters.js';

/** Hardware by a part of its name, most claimed first. */
export function hardwareList(
  dataSource: DataSource,
  name: string | undefined,
  kind: string | undefined,
  first: number,
): Promise<Hardware[]> {
  const query = dataSource.getRepository(Hardware).createQueryBuilder('hw');
  if (name) query.andWhere('strpos(lower(hw.name), lower(:name)) > 0', { name });
  if (kind) query.andWhere('lower(hw.kind) = lower(:kind)', { kind });
  return query
    .addSelect(
      '(SELECT count(*) FROM claim_hardware link JOIN claim ON claim.revision = link.claim_revision AND claim.current WHERE link.hardware_id = hw.id)',
      'claimed',
    )
    .orderBy('claimed', 'DESC')
    .addOrderBy('hw.name', 'ASC')
    .limit(first)
    .getMany();
}

/** Factors on one piece of hardware, of all qualifiers alike. */
export interface HardwareGroup {
  readonly hardware: Hardware;
  readonly count: number;
  readonly papers: number;
  readonly up_to: number;
  readonly spread: readonly [number, number, number, number, number];
}

/** Quartiles of the factor for each piece of hardware, most claims first, in two statements. */
export async function hardwareGroups(
  dataSource: DataSource,
  comparing: Comparing,
  minClaims: number,
  first: number,
): Promise<HardwareGroup[]> {
  const p = new Parameters();
  const sql = members(comparing, p);
  const groups: (Omit<HardwareGroup, 'hardware'> & { name: string })[] = await dataSource.query(
    `SELECT key0 AS name, count(DISTINCT revision)::int AS count, count(DISTINCT paper_version_id)::int AS papers,
            count(DISTINCT revision) FILTER (WHERE qualifier = 'up_to')::int AS up_to,
            percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY bound) AS spread
       FROM (${sql}) member CROSS JOIN LATERAL unnest(ARRAY[bound_low, bound_high]) AS bound
      GROUP BY key0 HAVING count(DISTINCT revision) >= ${p.add(minClaims)} ORDER BY count DESC, key0 LIMIT ${p.add(first)}`,
    p.values,
  );
  const known: Hardware[] = await dataSource
    .getRepository(Hardware)
    .createQueryBuilder('hw')
    .where('hw.name = ANY(:names)', { names: groups.map(({ name }) => name) })
    .getMany();
  const byName = new Map(known.map((one) => [one.name, one]));
  return groups.flatMap(({ name, ...group }) => {
    const hardware = byName.get(name);
    return hardware ? [{ ...group, hardware }] : [];
  });
}

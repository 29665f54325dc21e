import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ClaimService } from '../claims/claim.service.js';
import { applyFilter } from '../claims/claim.query.js';
import { ClaimRow, Hardware } from '../../storage/index.js';
import type { CompareHardwareArgs, HardwareComparison } from './comparison.model.js';

interface Group {
  readonly hardware_id: number;
  readonly count: number;
  readonly papers: number;
  readonly up_to: number;
  readonly spread: [number, number, number, number, number];
}

@Injectable()
export class HardwareService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimService,
  ) {}

  /** Hardware by name, most claimed first. */
  list(name: string | undefined, kind: string | undefined, first: number): Promise<Hardware[]> {
    const query = this.dataSource.getRepository(Hardware).createQueryBuilder('hw');
    if (name) query.andWhere('strpos(lower(hw.name), lower(:name)) > 0', { name });
    if (kind) query.andWhere('lower(hw.kind) = lower(:kind)', { kind });
    return query
      .addSelect(
        '(SELECT count(*) FROM claim_hardware link JOIN claim ON claim.id = link.claim_id AND claim.current WHERE link.hardware_id = hw.id)',
        'claimed',
      )
      .orderBy('claimed', 'DESC')
      .addOrderBy('hw.name', 'ASC')
      .limit(first)
      .getMany();
  }

  /** Quartiles of the improvement factor for each piece of hardware, in two statements. */
  async compare(args: CompareHardwareArgs): Promise<HardwareComparison[]> {
    const [sql, parameters] = this.ofMetric(args)
      .select('claim.id', 'id')
      .addSelect('claim.factor_low', 'low')
      .addSelect('claim.factor_high', 'high')
      .addSelect('claim.qualifier', 'qualifier')
      .addSelect('claim.paper_version_id', 'paper')
      .getQueryAndParameters();
    const n = parameters.length;
    const groups: Group[] = await this.dataSource.query(
      `SELECT link.hardware_id, count(DISTINCT c.id)::int AS count, count(DISTINCT c.paper)::int AS papers, count(DISTINCT c.id) FILTER (WHERE c.qualifier = 'up_to')::int AS up_to,
              percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY bound) AS spread
         FROM (${sql}) c JOIN (SELECT DISTINCT claim_id, hardware_id FROM claim_hardware WHERE role = $${n + 1}) link ON link.claim_id = c.id CROSS JOIN LATERAL unnest(ARRAY[c.low, c.high]) AS bound
        GROUP BY link.hardware_id HAVING count(DISTINCT c.id) >= $${n + 2} ORDER BY count DESC, link.hardware_id LIMIT $${n + 3}`,
      [...parameters, args.role, args.minClaims, args.first],
    );
    const hardware = new Map(
      (await this.dataSource.getRepository(Hardware).findBy({ id: In(groups.map((group) => group.hardware_id)) })).map((one) => [
        one.id,
        one,
      ]),
    );
    return groups.flatMap(({ hardware_id, count, papers, up_to, spread: [min, q1, median, q3, max] }) => {
      const one = hardware.get(hardware_id);
      return one ? [{ hardware: one, count, papers, upTo: up_to, factor: { min, q1, median, q3, max }, args }] : [];
    });
  }

  /** The claims with the greatest factors behind each of several pieces of hardware, in one statement. */
  async behind(hardwareIds: readonly number[], args: CompareHardwareArgs, first: number): Promise<Map<number, ClaimRow[]>> {
    const [sql, parameters] = this.ofMetric(args).select('claim.id', 'id').addSelect('claim.factor_high', 'high').getQueryAndParameters();
    const n = parameters.length;
    const ranked: { hardware_id: number; id: string }[] = await this.dataSource.query(
      `SELECT hardware_id, id FROM (
         SELECT link.hardware_id, c.id, row_number() OVER (PARTITION BY link.hardware_id ORDER BY c.high DESC, c.id) AS rank
           FROM (${sql}) c JOIN (SELECT DISTINCT claim_id, hardware_id FROM claim_hardware WHERE role = $${n + 1} AND hardware_id = ANY($${n + 2})) link ON link.claim_id = c.id
       ) ranked WHERE rank <= $${n + 3} ORDER BY rank`,
      [...parameters, args.role, hardwareIds, first],
    );
    const rows = new Map(
      (
        await this.claims
          .query()
          .where('claim.id = ANY(:ids)', { ids: ranked.map(({ id }) => id) })
          .getMany()
      ).map((row) => [row.id, row]),
    );
    const groups = new Map<number, ClaimRow[]>(hardwareIds.map((id) => [id, []]));
    for (const { hardware_id, id } of ranked) groups.get(hardware_id)?.push(rows.get(id) as ClaimRow);
    return groups;
  }

  private ofMetric({ metric, filter }: CompareHardwareArgs): ReturnType<ClaimService['query']> {
    return applyFilter(this.claims.query(), filter).andWhere('claim.metric_id = :only AND claim.factor_high IS NOT NULL', { only: metric });
  }
}

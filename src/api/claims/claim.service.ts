import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { ClaimRow } from '../../storage/index.js';
import type { ClaimsArgs } from './claim.args.js';
import type { ClaimConnection } from './claim.connection.js';
import type { ClaimFilter } from './claim.filter.js';
import { fromRow } from './claim.mapper.js';
import type { ClaimModel } from './claim.model.js';
import { applyOrder, cursorOf } from './claim.order.js';
import { applyFilter } from './claim.query.js';

@Injectable()
export class ClaimService {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of claims, in one statement; a row more than asked for tells whether there is another page. */
  async page({ filter, orderBy, first, after }: ClaimsArgs): Promise<ClaimConnection> {
    const query = applyFilter(this.query(), filter);
    applyOrder(query, orderBy, after);
    const rows = await query.take(first + 1).getMany();
    const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(row, orderBy), node: fromRow(row) }));
    const pageInfo = {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, filter: filter ?? {} };
  }

  count(filter: ClaimFilter): Promise<number> {
    return applyFilter(this.query(), filter).getCount();
  }

  async byId(id: string): Promise<ClaimModel | null> {
    const row = await this.dataSource.getRepository(ClaimRow).findOneBy({ id });
    return row && fromRow(row);
  }

  query(): SelectQueryBuilder<ClaimRow> {
    return this.dataSource.getRepository(ClaimRow).createQueryBuilder('claim');
  }
}

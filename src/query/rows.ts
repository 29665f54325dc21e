import type { DataSource } from 'typeorm';
import { ClaimRow } from '../storage/index.js';

/** The columns of `claim` by the names of its entity; days stay text, as they have no time zone. */
export function claimColumns(dataSource: DataSource): string {
  return dataSource
    .getMetadata(ClaimRow)
    .columns.filter(({ isSelect }) => isSelect)
    .map(({ databaseName, propertyName, type }) => `claim.${databaseName}${type === 'date' ? '::text' : ''} AS "${propertyName}"`)
    .join(', ');
}

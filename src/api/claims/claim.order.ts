import { BadRequestException } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { ClaimRow } from '../../storage/index.js';
import { ClaimOrder } from './claim.args.js';

interface Key {
  readonly column: 'paper_version_id' | 'factor_high' | 'high' | 'confidence' | 'published';
  readonly property: keyof ClaimRow & ('paperVersionId' | 'factorHigh' | 'high' | 'confidence' | 'published');
  readonly way: 'ASC' | 'DESC';
  readonly tie: 'id' | 'ordinal';
}

const KEYS: Readonly<Record<ClaimOrder, Key>> = {
  PAPER: { column: 'paper_version_id', property: 'paperVersionId', way: 'ASC', tie: 'ordinal' },
  FACTOR_DESC: { column: 'factor_high', property: 'factorHigh', way: 'DESC', tie: 'id' },
  FACTOR_ASC: { column: 'factor_high', property: 'factorHigh', way: 'ASC', tie: 'id' },
  VALUE_DESC: { column: 'high', property: 'high', way: 'DESC', tie: 'id' },
  VALUE_ASC: { column: 'high', property: 'high', way: 'ASC', tie: 'id' },
  CONFIDENCE_DESC: { column: 'confidence', property: 'confidence', way: 'DESC', tie: 'id' },
  PUBLISHED_DESC: { column: 'published', property: 'published', way: 'DESC', tie: 'id' },
};

type Cursor = readonly [order: ClaimOrder, value: string | number | null, tie: string | number];

/** Opaque: where a claim stands in an order. */
export function cursorOf(row: ClaimRow, order: ClaimOrder): string {
  const { property, tie } = KEYS[order];
  return Buffer.from(JSON.stringify([order, row[property], row[tie]] satisfies Cursor)).toString('base64url');
}

/** Orders a query and starts it after a cursor: the cost of a page does not grow with its number. @throws on a foreign cursor. */
export function applyOrder(query: SelectQueryBuilder<ClaimRow>, order: ClaimOrder, after: string | undefined): void {
  const { column, property, way, tie: tieBy } = KEYS[order];
  if (after) {
    const [, value, tie] = decode(after, order);
    const further = way === 'ASC' ? '>' : '<';
    query.andWhere(
      value === null
        ? `claim.${column} IS NULL AND claim.${tieBy} > :tie`
        : `(claim.${column} ${further} :from OR (claim.${column} = :from AND claim.${tieBy} > :tie) OR claim.${column} IS NULL)`,
      { from: value, tie },
    );
  }
  query.orderBy(`claim.${property}`, way, 'NULLS LAST').addOrderBy(`claim.${tieBy}`, 'ASC');
}

function decode(cursor: string, order: ClaimOrder): Cursor {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Cursor;
    const tie = KEYS[order].tie === 'id' ? 'string' : 'number';
    if (
      Array.isArray(parsed) &&
      parsed[0] === order &&
      typeof parsed[2] === tie &&
      ['number', 'string', 'object'].includes(typeof parsed[1])
    )
      return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BadRequestException(`after is not a cursor of a list ordered by ${order}`);
}

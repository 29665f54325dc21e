import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { BadQuestion } from '../../query/index.js';
import { describeErrors } from '../errors.js';
import { ClaimFilter } from './claim.filter.js';

/** A filter written as the JSON of a GraphQL variable, checked as GraphQL and the API check one. @throws BadQuestion naming what is wrong. */
export function filterFromJson(schema: GraphQLSchema, json: string): ClaimFilter {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new BadQuestion(`the filter is not JSON: ${(error as SyntaxError).message}`);
  }
  const wrong: string[] = [];
  const coerced: unknown = coerceInputValue(given, schema.getType('ClaimFilter') as GraphQLInputType, (path, _value, { message }) =>
    wrong.push(`${['filter', ...path].join('.')}: ${message}`),
  );
  if (wrong.length > 0) throw new BadQuestion(wrong.join('; '));
  const filter = plainToInstance(ClaimFilter, coerced);
  const errors = validateSync(filter);
  if (errors.length > 0) throw new BadQuestion(describeErrors(errors, 'filter.').join('; '));
  return filter;
}

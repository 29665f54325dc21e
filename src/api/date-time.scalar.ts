import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** @throws GraphQLError on anything but a day, or a time with its zone. */
function timeOf(value: unknown): Date {
  const time = typeof value === 'string' && ISO.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime()))
    throw new GraphQLError(`${JSON.stringify(value)} is no time as ISO 8601 writes it: 2026-01-31T08:00:00Z`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return time;
}

/** Times as ISO 8601 writes them; a number, which could be seconds or milliseconds, is none. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A time as ISO 8601 writes it, with its zone: 2026-01-31T08:00:00.000Z. A day alone begins in UTC.';

  parseValue(value: unknown): Date {
    return timeOf(value);
  }

  serialize(value: unknown): string {
    return (value as Date).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return timeOf(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind);
  }
}

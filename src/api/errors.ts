import {
  type ArgumentMetadata,
  BadRequestException,
  ForbiddenException,
  type PipeTransform,
  UnauthorizedException,
  type ValidationError,
  ValidationPipe,
} from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadQuestion } from '../query/index.js';
import { ReviewRefused } from '../storage/index.js';

export const describeErrors = (errors: readonly ValidationError[], path = ''): string[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => [
    ...Object.values(constraints).map((text) => `${path}${text}`),
    ...describeErrors(children, `${path}${property}.`),
  ]);

/** Checks what class-validator knows of the arguments; names every wrong one. */
export const validation = new ValidationPipe({
  transform: true,
  exceptionFactory: (errors) => new BadRequestException(describeErrors(errors).join('; ')),
});

/** PostgreSQL's text holds no NUL byte and nothing that UTF-8 cannot write; given either, it can only fail. */
export const storableText: PipeTransform = {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    const texts = type === 'body' ? textsIn(value) : [];
    if (texts.some((text) => text.includes('\u0000'))) throw new BadRequestException('no text may hold a NUL byte');
    if (texts.some((text) => !text.isWellFormed())) throw new BadRequestException('no text may hold half a surrogate pair');
    return value;
  },
};

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

interface Told {
  readonly code: string;
  readonly message?: string;
  readonly extensions?: Record<string, unknown>;
}

/** What the client did wrong says so with a code of its own; what we did wrong gets INTERNAL_SERVER_ERROR and tells nothing. */
function told(original: unknown): Told | null {
  if (original instanceof BadQuestion)
    return {
      code: 'BAD_USER_INPUT',
      message: original.message,
      ...(original.didYouMean.length > 0 && { extensions: { didYouMean: original.didYouMean } }),
    };
  if (original instanceof BadRequestException || original instanceof ReviewRefused)
    return { code: 'BAD_USER_INPUT', message: original.message };
  if (original instanceof UnauthorizedException) return { code: 'UNAUTHENTICATED', message: original.message };
  if (original instanceof ForbiddenException) return { code: 'FORBIDDEN', message: original.message };
  return null;
}

/** An error as clients see it: where it is, a code, and what would do instead. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const original = error instanceof GraphQLError ? error.originalError : error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const known = told(original);
  if (known) return { message: known.message ?? message, ...place, extensions: { code: known.code, ...known.extensions } };
  // Apollo tells of requests that it cannot take by their status alone: a persisted query that is not the one of its hash.
  const status = (error as { extensions?: { http?: { status?: number } } }).extensions?.http?.status ?? 500;
  const given = (extensions?.['code'] as string | undefined) ?? 'INTERNAL_SERVER_ERROR';
  const code = given === 'INTERNAL_SERVER_ERROR' && status < 500 ? 'BAD_REQUEST' : given;
  const { limit, cost } = extensions ?? {};
  return {
    message: code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : message,
    ...place,
    extensions: { code, ...(limit !== undefined && { limit }), ...(cost !== undefined && { cost }) },
  };
}

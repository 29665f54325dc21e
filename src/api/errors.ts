import { BadRequestException, type ValidationError, ValidationPipe } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';

const messages = (errors: readonly ValidationError[], path = ''): string[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => [
    ...Object.values(constraints).map((text) => `${path}${text}`),
    ...messages(children, `${path}${property}.`),
  ]);

/** Checks what class-validator knows of the arguments; names every wrong one. */
export const validation = new ValidationPipe({
  transform: true,
  exceptionFactory: (errors) => new BadRequestException(messages(errors).join('; ')),
});

/** What the client did wrong gets BAD_USER_INPUT and says so; what we did wrong gets INTERNAL_SERVER_ERROR and tells nothing. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const original = (error as { originalError?: unknown }).originalError;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof BadRequestException) return { message: original.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  const code = (extensions?.['code'] as string | undefined) ?? 'INTERNAL_SERVER_ERROR';
  return { message: code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : message, ...place, extensions: { code } };
}

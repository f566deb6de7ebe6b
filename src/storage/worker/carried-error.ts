/** Errors on their way between threads: what is known of them as data, and an error made of it on the other side. */
import { AppError, type ErrorCode, type FieldError } from '../../contract/errors.ts';

export type CarriedError =
  | (Told & {
      readonly kind: 'app';
      readonly code: ErrorCode;
      readonly fields: readonly FieldError[];
      readonly retryAfterMs?: number;
    })
  | (Told & { readonly kind: 'other'; readonly name: string; readonly code?: string });

interface Told {
  readonly message: string;
  readonly stack?: string;
  readonly cause?: CarriedError;
}

const MAX_CAUSES = 5;

export function toCarried(error: unknown, depth = 0): CarriedError {
  if (!(error instanceof Error)) return { kind: 'other', name: 'Error', message: String(error) };
  const told: Told = {
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(error.cause !== undefined && depth < MAX_CAUSES && { cause: toCarried(error.cause, depth + 1) }),
  };
  if (error instanceof AppError) {
    const { code, fields, retryAfterMs } = error;
    return { kind: 'app', code, fields, ...(retryAfterMs !== undefined && { retryAfterMs }), ...told };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: 'other', name: error.name, ...(code !== undefined && { code }), ...told };
}

/** With the stack of the place where it was thrown first. */
export function fromCarried(carried: CarriedError): Error {
  const cause = carried.cause === undefined ? {} : { cause: fromCarried(carried.cause) };
  const error =
    carried.kind === 'app'
      ? new AppError(carried.code, carried.message, { ...carried, ...cause })
      : Object.assign(new Error(carried.message, cause), {
          name: carried.name,
          ...(carried.code !== undefined && { code: carried.code }),
        });
  if (carried.stack !== undefined) error.stack = carried.stack;
  return error;
}

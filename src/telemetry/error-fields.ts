/** What of an error goes into a log: an allow-list, because vendors hang requests, queries and bodies on theirs. */
import type { Redact } from './redaction.ts';

const MAX_CAUSES = 5;

export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

export function loggedError(error: unknown, redact: Redact, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: redact(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = depth < MAX_CAUSES ? error.cause : undefined;
  return {
    name: error.name,
    message: redact(error.message),
    ...(code !== undefined && { code: redact(code) }),
    ...(error.stack !== undefined && { stack: redact(error.stack) }),
    ...(cause !== undefined && { cause: loggedError(cause, redact, depth + 1) }),
  };
}

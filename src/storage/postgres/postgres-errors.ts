/** Sorts PostgreSQL's errors: conflicts are tried again, an unusable database is named, all others are bugs and pass unchanged. */
import { AppError } from '../../contract/errors.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected. */
const CONFLICTS = new Set(['40001', '40P01']);

/** Connection exceptions, resources, operator intervention, system errors; read-only transaction, lock not available, no such database, password. */
const UNAVAILABLE = /^(08|53|57|58)|^(25006|55P03|3D000|28P01|28000)$/;

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What `pg` says without a code when a connection is lost or does not come about in time. */
const CONNECTION_LOST =
  /connection terminated|timeout exceeded|client has encountered|query read timeout|not queryable/i;

const RETRY_AFTER_MS = 1000;

export function isConflict(cause: unknown): boolean {
  return CONFLICTS.has(codeOf(cause));
}

export function translatePostgresError(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof AppError) return cause;
  const code = codeOf(cause);
  const unusable =
    isConflict(cause) ||
    UNAVAILABLE.test(code) ||
    UNREACHABLE.has(code) ||
    CONNECTION_LOST.test(cause.message);
  if (!unusable) return cause;
  return new AppError('storage-unavailable', 'The database cannot be used right now.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

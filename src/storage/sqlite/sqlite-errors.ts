/** Says which of SQLite's errors mean that the database cannot be used now. All others are bugs and pass unchanged. */
import { AppError } from '../../contract/errors.ts';

/** https://www.sqlite.org/rescode.html */
const UNAVAILABLE = new Set([
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  'SQLITE_CORRUPT',
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
  'SQLITE_NOTADB',
  'SQLITE_PERM',
]);

const RETRY_AFTER_MS = 1000;

export function translateSqliteError(cause: unknown): unknown {
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) return cause;
  if (!UNAVAILABLE.has(cause.code)) return cause;
  return new AppError('storage-unavailable', 'The database cannot be used right now.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}

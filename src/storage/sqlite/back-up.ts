/** Copies an SQLite file while it is in use, and says whether a file is sound. */
import { AppError } from '../../contract/errors.ts';
import { lockFile } from './file-lock.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/** How long another process's lock is waited for. */
const BUSY_TIMEOUT_MS = 10_000;

/** The file as one moment saw it, without what was deleted; `destination` must not exist. @throws AppError `storage-unavailable` */
export async function copySqlite(path: string, destination: string): Promise<void> {
  await withConnection(path, (connection) => connection.all('VACUUM INTO $1', [destination]));
}

/** @throws AppError `storage-mismatch` when a page, an index or a reference is broken, or when it is no SQLite file at all */
export async function requireSound(path: string): Promise<void> {
  const found = await withConnection(path, async (connection) => [
    ...(await connection.all<{ integrity_check: string }>('PRAGMA integrity_check')).map(
      (row) => row.integrity_check,
    ),
    ...(await connection.all('PRAGMA foreign_key_check')).map(() => 'a reference leads nowhere'),
  ]).catch((cause: unknown) => [cause instanceof Error ? cause.message : 'unreadable']);
  if (found.length === 1 && found[0] === 'ok') return;
  throw new AppError('storage-mismatch', `The database file is damaged: ${found[0] ?? 'unreadable'}.`);
}

/** Runs while no Switchboard serves the file. @throws AppError `storage-unavailable` when one does */
export async function whileNobodyServes<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  const release = await lockFile(`${path}.owner`, 0);
  if (release === undefined) {
    throw new AppError(
      'storage-unavailable',
      'A Switchboard process serves this data folder: stop it first.',
    );
  }
  try {
    return await run();
  } finally {
    await release();
  }
}

async function withConnection<Result>(
  path: string,
  run: (connection: SqliteConnection) => Promise<Result>,
): Promise<Result> {
  try {
    const connection = await connectSqlite(path, BUSY_TIMEOUT_MS);
    try {
      return await run(connection);
    } finally {
      await connection.close();
    }
  } catch (cause) {
    throw translateSqliteError(cause);
  }
}

/** A lock between processes that the operating system frees when its holder dies: an open transaction on a tiny file. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SqliteConnection } from './sqlite-connection.ts';
import { connectSqlite } from './sqlite-connection.ts';

const RETRY_AFTER_MS = 25;

/** Answers a function that frees the lock, or undefined when another holds it for all of `waitMs`. */
export async function lockFile(path: string, waitMs: number): Promise<(() => Promise<void>) | undefined> {
  const connection = await connectSqlite(path, 0);
  const deadline = performance.now() + waitMs;
  while (!(await tryLock(connection))) {
    if (performance.now() >= deadline) {
      await connection.close();
      return undefined;
    }
    await sleep(RETRY_AFTER_MS);
  }
  return connection.close;
}

async function tryLock(connection: SqliteConnection): Promise<boolean> {
  try {
    await connection.all('BEGIN EXCLUSIVE');
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY') return false;
    throw cause;
  }
}

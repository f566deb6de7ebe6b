/** The storage of a process that serves: on SQLite in a thread of its own, on PostgreSQL in this one, which has other processes write. */
import type { Config } from '../config.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { Storage } from '../storage/open-storage.ts';

interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly reach: ReachCheckpoint | undefined;
}

/** Loads only what it needs: a worker loads the database's packages by itself. */
export async function openServingStorage(
  { storage, encryptionKeys }: Config,
  nodeId: string,
  telemetry: Telemetry,
): Promise<Storage> {
  const options = {
    databaseUrl: storage.databaseUrl,
    busyTimeoutMs: storage.sqliteBusyTimeoutMs,
    encryptionKeys,
    nodeId,
    owner: true,
    ...telemetry,
  };
  if (storage.databaseUrl.startsWith('sqlite:')) {
    const { openStorageInWorker } = await import('../storage/worker/open-storage-in-worker.ts');
    return await openStorageInWorker({ ...options, onLost: endProcess });
  }
  const { openStorage } = await import('../storage/open-storage.ts');
  return await openStorage({ ...options, reach: telemetry.reach ?? (() => undefined) });
}

/** As after any exception that nobody caught: no state can be trusted. What was acknowledged is stored, and the next start goes on. */
function endProcess(cause: Error): void {
  setImmediate(() => {
    throw cause;
  });
}

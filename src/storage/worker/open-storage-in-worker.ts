/**
 * The same storage as `openStorage`, run by a worker: its transactions wait for their own event loop, not for the one that serves.
 * For a process that serves from SQLite, which it keeps alive only while something waits for it. What a worker cannot have stays here: functions are called back, logs are written, keys seal.
 */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import { inTime } from '../health-probe.ts';
import type { Storage, StorageOptions } from '../open-storage.ts';
import { createSealing } from '../sealing/create-sealing.ts';
import { type Calls, createCalls } from './calls.ts';
import type { FromWorker, Opened, Opening, ToWorker } from './protocol.ts';
import { createReport } from './report.ts';
import { watchWorker } from './worker-watch.ts';

export interface WorkerStorageOptions extends Omit<StorageOptions, 'reach'> {
  /** Undefined = nobody listens, and the worker does not wait at checkpoints. */
  readonly reach: ReachCheckpoint | undefined;
  /** The worker ended by itself. Whatever waited for it is refused by then, and so is all that comes: nothing can be stored any more. */
  readonly onLost: (cause: Error) => void;
  /** Another file, for tests. */
  readonly workerUrl?: URL;
  /** Of the worker's long-lived objects; undefined = what Node allows by itself. */
  readonly heapMegabytes?: number;
  /** How often a worker that does not answer is looked at; undefined = as `watchWorker`. */
  readonly lookMs?: number;
}

type RemoteStores = Omit<Storage, 'deploymentId' | 'sealing' | 'health' | 'close'>;

const WORKER = new URL('./storage-worker.js', import.meta.url);
/** With those that write, of which the worker itself lets fewer wait. */
const MAX_WAITING_CALLS = 25_000;
/** What a few commits need. The main thread's flags would give it many times that, which it never gives back. */
const NURSERY_MEGABYTES = 24;
const RETRY_AFTER_MS = 1000;

/** Errors as `openStorage`. */
export async function openStorageInWorker(options: WorkerStorageOptions): Promise<Storage> {
  const { clock, logger, onLost } = options;
  const sealing = createSealing(options.encryptionKeys);
  const checkpointGate = options.reach && new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const report = createReport({ ...options, checkpointGate });
  const worker = startWorker(options, checkpointGate);
  const post = (message: ToWorker): void => worker.postMessage(message);
  const keepAlive = (isAwaited: boolean): void => {
    if (isAwaited) worker.ref();
    else worker.unref();
  };
  const calls = createCalls({ post, clock, onAwaited: keepAlive, maxWaiting: MAX_WAITING_CALLS });
  const watch = watchWorker({
    isAwaited: calls.isWaiting,
    ask: () => post({ now: clock() }),
    onSilent: () => lose(new Error('The storage worker gives no sign of life.')),
    lookMs: options.lookMs,
  });
  let isOpen = false;
  let isOver = false;
  let closing: Promise<void> | undefined;

  const end = async (refusal: AppError): Promise<void> => {
    isOver = true;
    watch.stop();
    calls.refuse(refusal);
    await worker.terminate();
  };
  const lose = (cause: Error): void => {
    if (isOver) return;
    logger.error('storage-worker-lost', cause);
    void end(unusable(cause));
    if (isOpen) onLost(cause);
  };
  const close = async (): Promise<void> => {
    if (isOver) return;
    try {
      await calls.call('close', []);
    } finally {
      await end(new AppError('storage-unavailable', 'The database is closed.'));
    }
  };

  worker.on('message', (message: FromWorker) => {
    watch.heard();
    report(message);
    calls.settle(message);
  });
  worker.on('messageerror', lose);
  worker.on('error', lose);
  worker.on('exit', (code) => lose(new Error(`The storage worker ended with ${code}.`)));

  try {
    const { deploymentId, stores } = await calls.call<Opened>('open', []);
    isOpen = true;
    return {
      ...remoteStores(calls, stores),
      deploymentId,
      sealing,
      health: () => inTime(calls.call('health', [])),
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (cause) {
    await end(unusable(cause));
    throw cause;
  }
}

function startWorker(
  { databaseUrl, nodeId, owner, encryptionKeys, ...options }: WorkerStorageOptions,
  checkpointGate: Int32Array | undefined,
): Worker {
  const { maxQueuedWrites, busyTimeoutMs, clock, heapMegabytes } = options;
  const opening: Opening = {
    ...{ databaseUrl, nodeId, owner, encryptionKeys, maxQueuedWrites, busyTimeoutMs, checkpointGate },
    now: clock(),
  };
  return new Worker(options.workerUrl ?? WORKER, {
    workerData: opening,
    name: 'storage',
    // It reads no configuration and needs no secret.
    env: {},
    resourceLimits: {
      maxYoungGenerationSizeMb: NURSERY_MEGABYTES,
      ...(heapMegabytes !== undefined && { maxOldGenerationSizeMb: heapMegabytes }),
    },
  });
}

/** The worker has said which stores and methods there are: those of the `Storage` that it opened. */
function remoteStores(calls: Calls, stores: Opened['stores']): RemoteStores {
  const remote = Object.create(null);
  for (const [store, methods] of stores) {
    remote[store] = Object.fromEntries(
      methods.map((method) => [
        method,
        (...args: readonly unknown[]) => calls.call(`${store}.${method}`, args),
      ]),
    );
  }
  return remote;
}

function unusable(cause: unknown): AppError {
  return new AppError('storage-unavailable', 'The database cannot be used right now.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}

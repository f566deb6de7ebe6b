/**
 * The one way to write. What waits is grouped into one commit; nothing waits for a timer. It knows no table and no caller:
 * kinds of work register with `batched`, single transactions go through `exclusive`.
 */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../contract/errors.ts';
import type { Metrics } from '../contract/telemetry.ts';
import type { Database, Transaction } from './sql/database.ts';

/**
 * Does all the items in one transaction and answers their results in order; an `AppError` in place of a result rejects
 * that item alone. May run more than once for the same items, so it keeps nothing outside of the transaction.
 */
export type RunBatch<Item, Result> = (
  transaction: Transaction,
  items: readonly Item[],
) => Promise<readonly (Result | AppError)[]>;

export interface WriteLane {
  /** Resolves after the commit that the item shared. In a commit the kinds stand in the order in which they were registered. */
  batched<Item, Result>(run: RunBatch<Item, Result>): (item: Item) => Promise<Result>;
  /** One transaction of its own, in turn. */
  exclusive<Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Outside of any transaction, while no other write runs. */
  between(run: () => Promise<void>): Promise<void>;
  /** Finishes what is queued; refuses what comes later. */
  close(): Promise<void>;
}

export interface WriteLaneOptions {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly maxQueued: number;
}

/** Items of one kind that are committed together. */
interface Batch {
  /** Answers what to do once committed. */
  run(transaction: Transaction): Promise<() => void>;
  fail(cause: unknown): void;
  /** The same, one item a batch. */
  split(): readonly Batch[];
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Bounds the work of one kind in one commit: while it is under way, the callers of the one before prepare the next. Not more, because
 * what waits together is in memory together, and outlives its youth there.
 */
const MAX_BATCH = 48;
const OVERLOADED_RETRY_MS = 1000;

export function createWriteLane({ database, metrics, maxQueued }: WriteLaneOptions): WriteLane {
  const kinds: (() => Batch | undefined)[] = [];
  const singles: Batch[] = [];
  const pauses: (() => Promise<void>)[] = [];
  let queued = 0;
  let closed = false;
  let draining: Promise<void> | undefined;

  /** @throws AppError `overloaded`, `storage-unavailable` */
  function admit(): void {
    if (closed) throw new AppError('storage-unavailable', 'The database is closed.');
    if (queued >= maxQueued) {
      throw new AppError('overloaded', 'Too much is waiting. Please try again in a moment.', {
        retryAfterMs: OVERLOADED_RETRY_MS,
      });
    }
    queued += 1;
    draining ??= setImmediate().then(drain);
  }

  async function drain(): Promise<void> {
    while (queued > 0) {
      const batches = kinds.flatMap((take) => take() ?? []);
      if (database.dialect.singleWriter) await commit(batches);
      else for (const batch of batches) await commit([batch]);
      const single = singles.shift();
      if (single !== undefined) await commit([single]);
      await pauses.shift()?.();
      // Whoever was served prepares the next writes first: they share a commit.
      await setImmediate();
    }
    draining = undefined;
  }

  async function commit(batches: readonly Batch[]): Promise<void> {
    if (batches.length === 0) return;
    const startedAt = performance.now();
    let settle: readonly (() => void)[];
    try {
      settle = await database.transaction((transaction) => runAll(transaction, batches));
    } catch (cause) {
      return fail(batches, cause);
    }
    for (const resolve of settle) resolve();
    metrics.observeMs('write_commit', performance.now() - startedAt);
  }

  /** A bad item must fail alone; an unusable database fails for everyone. */
  async function fail(batches: readonly Batch[], cause: unknown): Promise<void> {
    const alone = batches.flatMap((batch) => batch.split());
    const unusable = cause instanceof AppError && cause.code === 'storage-unavailable';
    if (unusable || alone.length === 1) {
      for (const batch of batches) batch.fail(cause);
    } else {
      for (const batch of alone) await commit([batch]);
    }
  }

  function done(): void {
    queued -= 1;
  }

  return {
    batched: (run) => {
      const queue = createBatchQueue(run, done);
      kinds.push(queue.take);
      return async (item) => {
        admit();
        return queue.add(item);
      };
    },
    exclusive: async (run) => {
      admit();
      const queue = createBatchQueue<undefined, Awaited<ReturnType<typeof run>>>(
        async (transaction) => [await run(transaction)],
        done,
      );
      const result = queue.add(undefined);
      singles.push(...[queue.take()].filter((batch) => batch !== undefined));
      return result;
    },
    between: async (run) => {
      admit();
      await new Promise<void>((resolve, reject) => {
        pauses.push(() => run().then(resolve, reject).finally(done));
      });
    },
    close: async () => {
      closed = true;
      await draining;
      await database.close();
    },
  };
}

async function runAll(transaction: Transaction, batches: readonly Batch[]): Promise<readonly (() => void)[]> {
  const settle: (() => void)[] = [];
  for (const batch of batches) settle.push(await batch.run(transaction));
  return settle;
}

interface BatchQueue<Item, Result> {
  add(item: Item): Promise<Result>;
  take(): Batch | undefined;
}

function createBatchQueue<Item, Result>(
  run: RunBatch<Item, Result>,
  done: () => void,
): BatchQueue<Item, Result> {
  let queue: Waiting<Item, Result>[] = [];

  function batchOf(waiting: readonly Waiting<Item, Result>[]): Batch {
    return {
      run: async (transaction) => {
        const items = waiting.map(({ item }) => item);
        const results = await run(transaction, items);
        if (results.length !== items.length) throw new Error('A batch answers one result an item.');
        return () => {
          for (const [index, result] of results.entries()) settle(waiting[index], result);
        };
      },
      fail: (cause) => {
        for (const { reject } of waiting) {
          done();
          reject(cause);
        }
      },
      split: () => waiting.map((each) => batchOf([each])),
    };
  }

  function settle(waiting: Waiting<Item, Result> | undefined, result: Result | AppError): void {
    done();
    if (result instanceof AppError) waiting?.reject(result);
    else waiting?.resolve(result);
  }

  return {
    add: (item) => new Promise((resolve, reject) => queue.push({ item, resolve, reject })),
    take: () => {
      if (queue.length === 0) return undefined;
      const waiting = queue.slice(0, MAX_BATCH);
      queue = queue.slice(MAX_BATCH);
      return batchOf(waiting);
    },
  };
}

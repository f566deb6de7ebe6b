/** Runs statements of one transaction that do not build on each other at once: each trip to the database costs a turn of the event loop. */

/** Resolves, or rejects with the first failure, when all have ended: none may outlive its transaction. */
export async function together(...works: readonly Promise<unknown>[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) {
    if (ended.status === 'rejected') throw ended.reason;
  }
}

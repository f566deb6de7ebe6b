/** Says whether the database works by writing to it: a full disk reads well. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { DependencyHealth } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { WriteLane } from './write-lane.ts';

const PROBE = "UPDATE counter SET value = value + 1 WHERE name = 'probe'";
const DEADLINE_MS = 2000;

export function createHealthProbe(writes: WriteLane): () => Promise<DependencyHealth> {
  const probe = writes.batched<undefined, undefined>(async (transaction, probes) => {
    await transaction.all(PROBE);
    return probes;
  });

  async function write(): Promise<DependencyHealth> {
    try {
      await probe(undefined);
      return { status: 'ok' };
    } catch (cause) {
      if (cause instanceof AppError && cause.code === 'overloaded') {
        return { status: 'degraded', detail: 'Too many writes wait.' };
      }
      return { status: 'down', detail: 'The database does not take writes.' };
    }
  }

  return async () => {
    const answered = new AbortController();
    const late = sleep(DEADLINE_MS, undefined, { signal: answered.signal }).then(
      (): DependencyHealth => ({ status: 'down', detail: 'The database does not answer in time.' }),
      (): DependencyHealth => ({ status: 'ok' }),
    );
    const health = await Promise.race([write(), late]);
    answered.abort();
    return health;
  };
}

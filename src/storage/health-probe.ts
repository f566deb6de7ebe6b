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

  return () => inTime(probe(undefined).then(() => ({ status: 'ok' })));
}

/** Never rejects. Says that the database is down when the answer is a failure or does not come soon. */
export async function inTime(answer: Promise<DependencyHealth>): Promise<DependencyHealth> {
  const answered = new AbortController();
  const late = sleep(DEADLINE_MS, undefined, { signal: answered.signal }).then(
    (): DependencyHealth => ({ status: 'down', detail: 'The database does not answer in time.' }),
    (): DependencyHealth => ({ status: 'ok' }),
  );
  const health = await Promise.race([answer.catch(whyNot), late]);
  answered.abort();
  return health;
}

function whyNot(cause: unknown): DependencyHealth {
  return cause instanceof AppError && cause.code === 'overloaded'
    ? { status: 'degraded', detail: 'Too many writes wait.' }
    : { status: 'down', detail: 'The database does not take writes.' };
}

/** Forgets whatever is past its period: a page at a time, with a breath in between, until nothing is left or it is told to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileBytes } from '../../contract/attachments.ts';
import type { Audit } from '../../contract/audit.ts';
import {
  RETAINED,
  type Retained,
  type RetentionPeriods,
  type RetentionStore,
} from '../../contract/retention.ts';
import type { Clock } from '../../contract/telemetry.ts';

/** Lets writes of customers go first. */
const BREATH_MS = 5;

export type Forgotten = Readonly<Partial<Record<Retained, number>>>;

export interface ForgetOldOptions {
  readonly store: RetentionStore;
  readonly bytes: Pick<FileBytes, 'remove'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly periods: RetentionPeriods;
  readonly clock: Clock;
}

/** Answers how many of each kind; kinds of which there were none are left out. What was stopped goes on with the next call. */
export async function forgetOld(
  options: ForgetOldOptions,
  signal: AbortSignal,
  actor: string,
): Promise<Forgotten> {
  const { store, bytes, audit } = options;
  const forgotten = await goThrough(options, signal, async (kind, before, after) => {
    const step = await store.step(kind, before, after);
    for (const id of step.fileIds) await bytes.remove(id);
    return step;
  });
  const kinds = Object.entries(forgotten);
  if (kinds.length === 0) return forgotten;
  for (const [kind, count] of kinds) {
    await audit.record({ actor, action: 'retention.run', object: `${kind}:${count}`, result: 'done' });
  }
  await store.purge();
  return forgotten;
}

/** How many of each kind are past their period now. */
export async function countOld(
  options: Pick<ForgetOldOptions, 'store' | 'periods' | 'clock'>,
  signal: AbortSignal,
): Promise<Forgotten> {
  return await goThrough(options, signal, options.store.look);
}

async function goThrough(
  { periods, clock }: Pick<ForgetOldOptions, 'periods' | 'clock'>,
  signal: AbortSignal,
  take: RetentionStore['step'],
): Promise<Forgotten> {
  const counts: Partial<Record<Retained, number>> = {};
  for (const kind of RETAINED) {
    const period = periods[kind];
    if (period === undefined) continue;
    const before = clock() - period;
    let after: string | undefined = '0:';
    while (after !== undefined && !signal.aborted) {
      const step = await take(kind, before, after);
      if (step.forgotten > 0) {
        counts[kind] = (counts[kind] ?? 0) + step.forgotten;
        await sleep(BREATH_MS);
      }
      after = step.next;
    }
  }
  return counts;
}

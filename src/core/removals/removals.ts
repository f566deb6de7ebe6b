/** Takes messages of erased customers back from platforms while the product runs. */
import { createPump } from '../pump.ts';
import { type TakeBackOptions, takeBackNext } from './take-back.ts';

const POLL_MS = 5_000;

export interface Removals {
  start(): void;
  /** Resolves when the one under way has ended. */
  stop(): Promise<void>;
}

export function createRemovals(options: TakeBackOptions): Removals {
  const stopping = new AbortController();
  let restsUntil = 0;

  /** Whatever a platform has against one message now, it has against the next one too: all wait a little. */
  const run = async (): Promise<boolean> => {
    if (options.clock() < restsUntil) return false;
    const outcome = await takeBackNext(options, stopping.signal);
    if (outcome?.kind === 'later') restsUntil = options.clock() + POLL_MS;
    return outcome !== undefined && outcome.kind !== 'later';
  };
  const pump = createPump({ run, pollMs: POLL_MS, failed: 'removal-failed', logger: options.logger });

  return {
    start: pump.start,
    async stop() {
      stopping.abort();
      await pump.stop();
    },
  };
}

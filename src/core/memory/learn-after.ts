/** Learns facts about a customer once their turn is over, so that no answer waits for it. Only for customers whose identity is proven. */
import type { ClaimedLane } from '../../contract/lane-store.ts';
import type { MemoryStore } from '../../contract/memory-store.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import { derivedId } from '../ids.ts';
import type { RunTurn } from '../lanes.ts';
import { keepFact } from './keep-fact.ts';
import { findToldFacts } from './told-facts.ts';

interface LearningOptions {
  readonly memories: Pick<MemoryStore, 'remember' | 'recall'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Learning {
  /** The same turn, and what is to be learnt from it afterwards. */
  after(runTurn: RunTurn): RunTurn;
  /** Resolves when nothing is being learnt any more, or `signal` aborts. */
  settled(signal: AbortSignal): Promise<void>;
}

/** What waits to be written; more is not learnt. */
const MAX_AT_ONCE = 20;

export function createLearning({ memories, clock, logger }: LearningOptions): Learning {
  const running = new Set<Promise<void>>();

  const learn = async ({ customer, session, events }: ClaimedLane): Promise<void> => {
    for (const { id, event } of events) {
      if (event.kind !== 'message') continue;
      for (const [at, fact] of findToldFacts(event.text).entries()) {
        const options = { id: derivedId('memory', id, at), customerId: customer.id, now: clock() };
        await keepFact(memories, fact, options);
        logger.debug('fact-learnt', { sessionId: session.id });
      }
    }
  };

  const begin = (claimed: ClaimedLane): void => {
    if (running.size >= MAX_AT_ONCE) return;
    const learning = learn(claimed)
      .catch((cause: unknown) => logger.error('learning-failed', cause))
      .finally(() => running.delete(learning));
    running.add(learning);
  };

  return {
    after: (runTurn) => async (claimed, control) => {
      await runTurn(claimed, control);
      // What is told to a person is theirs to keep.
      if (claimed.customer.assurance === 'verified' && claimed.session.handler === 'bot') begin(claimed);
    },
    async settled(signal) {
      const isLate = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (signal.aborted) resolve();
      });
      await Promise.race([Promise.all(running), isLate]);
    },
  };
}

/**
 * Runs one turn at a time in each lane, in order: claims what is ready, keeps the leases alive, and gives a lane back when its turn
 * fails, is joined by another message, or the process stops. What happens in a turn is `turn.ts`.
 */
import type { Lease } from '../contract/delivery.ts';
import type { ClaimedLane, LaneStore } from '../contract/lane-store.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import { backoffMs } from './backoff.ts';
import { createLeaseKeeper } from './lease-keeper.ts';
import { createPump } from './pump.ts';

/** Why a running turn is stopped from outside. `joined`: another message came before anything was shown. */
export type Interruption = 'joined' | 'taken' | 'stopping' | 'deadline' | 'lease-lost';

/** Handed to a turn: when to stop, and how to say that from now on no message may join it. */
export interface TurnControl {
  /** Aborted with an `Interruption` as its reason. */
  readonly signal: AbortSignal;
  /** Call before the first visible word and before the commit. */
  seal(): void;
}

export type RunTurn = (claimed: ClaimedLane, control: TurnControl) => Promise<void>;

interface LanesOptions {
  readonly store: LaneStore;
  readonly runTurn: RunTurn;
  readonly owner: string;
  readonly leaseMs: number;
  readonly maxConcurrent: number;
  /** A turn that takes longer is interrupted with `deadline`. */
  readonly turnTimeoutMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface Lanes {
  start(): void;
  /** Something is ready at this time. */
  wake(readyAt: number): void;
  /** Lets an event that has just been stored join the turn that runs in its lane, unless that turn is sealed or has it already. */
  join(laneId: string, eventId: string, readyAt: number): void;
  /** A person has the conversation now: stop the turn that runs in its lane. */
  take(laneId: string): void;
  /** Claims nothing more, lets running turns end until `signal` aborts, then gives their lanes back. */
  stop(signal: AbortSignal): Promise<void>;
}

interface RunningTurn {
  readonly lease: Lease;
  readonly eventIds: readonly string[];
  readonly controller: AbortController;
  sealed: boolean;
  /** When a joined turn's lane may be claimed again. */
  readyAt: number;
  done: Promise<void>;
}

/** Other nodes' work, and anything a lost wake-up left behind, is found this often. */
const POLL_MS = 500;
const CLAIM_BATCH = 32;
/** So that an event is claimed in the commit that stores it also while the answer to an earlier claim is on its way. */
const CLAIMS_AT_ONCE = 3;
const RETRY = { firstMs: 1_000, maxMs: 60_000 };

export function createLanes(options: LanesOptions): Lanes {
  const { store, runTurn, owner, leaseMs, maxConcurrent, turnTimeoutMs, clock, logger, metrics, reach } =
    options;
  const running = new Map<string, RunningTurn>();
  const wakeUps = new Set<NodeJS.Timeout>();

  /** Turns that the claims under way may bring. */
  let expected = 0;
  /** Somebody wanted a claim while all turns that may run were expected. */
  let isOwed = false;

  const claim = async (): Promise<boolean> => {
    const limit = Math.min(CLAIM_BATCH, maxConcurrent - running.size - expected);
    if (limit <= 0) {
      isOwed = expected > 0;
      return false;
    }
    expected += limit;
    try {
      const claimed = await store.claim({ owner, limit, leaseMs });
      if (claimed.length > 0) reach('lane-claimed');
      for (const lane of claimed) begin(lane);
      return claimed.length === limit || isOwed;
    } finally {
      expected -= limit;
      isOwed = false;
    }
  };
  const claims = createPump({
    run: claim,
    atOnce: CLAIMS_AT_ONCE,
    pollMs: POLL_MS,
    failed: 'lane-claim-failed',
    logger,
  });

  const begin = (claimed: ClaimedLane): void => {
    const { laneId } = claimed.lease;
    const turn: RunningTurn = {
      lease: claimed.lease,
      eventIds: claimed.events.map((event) => event.id),
      controller: new AbortController(),
      sealed: false,
      readyAt: 0,
      done: Promise.resolve(),
    };
    running.set(laneId, turn);
    turn.done = handle(claimed, turn).finally(() => {
      if (running.get(laneId) === turn) running.delete(laneId);
      claims.wake();
    });
  };

  /** Never rejects: a turn that fails gives its lane back and is tried again later. */
  const handle = async (claimed: ClaimedLane, turn: RunningTurn): Promise<void> => {
    const control: TurnControl = {
      signal: turn.controller.signal,
      seal() {
        turn.sealed = true;
      },
    };
    const deadline = setTimeout(() => interrupt(turn, 'deadline'), turnTimeoutMs);
    try {
      await runTurn(claimed, control);
    } catch (cause) {
      await giveBack(claimed, turn, cause);
    } finally {
      clearTimeout(deadline);
    }
  };

  const giveBack = async (claimed: ClaimedLane, turn: RunningTurn, cause: unknown): Promise<void> => {
    const interruption = interruptionOf(turn.controller.signal);
    if (interruption === 'lease-lost') return;
    const crashes = claimed.events[0]?.crashes ?? 0;
    const crashed = interruption === undefined || interruption === 'deadline';
    if (crashed) logger.error('turn-failed', cause, { sessionId: claimed.session.id, attempt: crashes + 1 });
    const retryAt = clock() + backoffMs(crashes + 1, RETRY);
    try {
      await store.release(turn.lease, {
        eventIds: turn.eventIds,
        readyAt: crashed ? retryAt : turn.readyAt,
        crashed,
      });
      if (turn.readyAt > clock()) wakeAt(turn.readyAt);
    } catch (releaseCause) {
      // The lease runs out by itself, and the events are still there.
      logger.error('lane-release-failed', releaseCause, { sessionId: claimed.session.id });
    }
  };

  const interrupt = (turn: RunningTurn, why: Interruption): void => turn.controller.abort(why);

  const wakeAt = (readyAt: number): void => {
    const timer = setTimeout(() => {
      wakeUps.delete(timer);
      claims.wake();
    }, readyAt - clock());
    wakeUps.add(timer);
  };

  const keeper = createLeaseKeeper({
    store,
    owner,
    leaseMs,
    leases: () => [...running.values()].map((turn) => turn.lease),
    onLost(lease) {
      const turn = running.get(lease.laneId);
      // A turn that has ended since, or was followed by another, has nothing to lose.
      if (turn?.lease !== lease) return;
      metrics.count('leases_lost');
      interrupt(turn, 'lease-lost');
    },
    onRecovered: claims.wake,
    logger,
  });

  return {
    start() {
      keeper.start();
      claims.start();
    },
    wake(readyAt) {
      if (readyAt <= clock()) claims.wake();
      else wakeAt(readyAt);
    },
    join(laneId, eventId, readyAt) {
      const turn = running.get(laneId);
      if (turn === undefined || turn.sealed || turn.eventIds.includes(eventId)) return;
      turn.readyAt = readyAt;
      interrupt(turn, 'joined');
    },
    take(laneId) {
      const turn = running.get(laneId);
      if (turn !== undefined) interrupt(turn, 'taken');
    },
    async stop(signal) {
      for (const timer of wakeUps) clearTimeout(timer);
      await claims.stop();
      const interruptAll = (): void => {
        for (const turn of running.values()) interrupt(turn, 'stopping');
      };
      if (signal.aborted) interruptAll();
      signal.addEventListener('abort', interruptAll, { once: true });
      await Promise.all([...running.values()].map((turn) => turn.done));
      signal.removeEventListener('abort', interruptAll);
      keeper.stop();
    },
  };
}

const INTERRUPTIONS: readonly unknown[] = [
  'joined',
  'taken',
  'stopping',
  'deadline',
] satisfies readonly Interruption[];

/** Undefined when nobody stopped the turn, so that it failed by itself. */
export function interruptionOf(signal: AbortSignal): Interruption | undefined {
  if (!signal.aborted) return undefined;
  const reason: unknown = signal.reason;
  return isInterruption(reason) ? reason : 'lease-lost';
}

function isInterruption(reason: unknown): reason is Interruption {
  return INTERRUPTIONS.includes(reason);
}

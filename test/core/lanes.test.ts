import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Accepted } from '../../src/contract/inbox-store.ts';
import type { ClaimedLane } from '../../src/contract/lane-store.ts';
import { createInbox } from '../../src/core/inbox.ts';
import { createLanes, interruptionOf, type RunTurn, type TurnControl } from '../../src/core/lanes.ts';
import { createHeldPromise } from '../fakes/held-promise.ts';
import { createMemoryFeed } from '../fakes/memory-feed.ts';
import { createRecordingLogger, createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { anEvent } from './builders.ts';
import { openTestStorage, type TestStorage, until } from './running-support.ts';

const TURN_TIMEOUT_MS = 30_000;
const LEASE_MS = 10_000;
const A_MINUTE_MS = 60_000;

interface LanesUnderTest {
  readonly runTurn: RunTurn;
  readonly opened?: TestStorage;
  readonly owner?: string;
  readonly maxConcurrent?: number;
  readonly leaseMs?: number;
  /** What happens before a claim, the first of which has number 1. */
  readonly beforeClaim?: (number: number) => Promise<void>;
}

/** Lanes over real storage; the test is the turn. */
async function startLanes(options: LanesUnderTest) {
  const { runTurn, owner = 'node-1', maxConcurrent = 16, leaseMs = LEASE_MS } = options;
  const opened = options.opened ?? (await openTestStorage());
  const { storage, clock } = opened;
  const logger = createRecordingLogger();
  const metrics = createRecordingMetrics();
  const telemetry = { clock: clock.now, logger, metrics, reach: () => {} };
  let claims = 0;
  const lanes = createLanes({
    store: {
      ...storage.lanes,
      claim: async (wanted) => {
        claims += 1;
        await options.beforeClaim?.(claims);
        return await storage.lanes.claim(wanted);
      },
    },
    runTurn,
    owner,
    leaseMs,
    maxConcurrent,
    turnTimeoutMs: TURN_TIMEOUT_MS,
    ...telemetry,
  });
  const accept = createInbox({
    store: storage.inbox,
    lanes,
    feed: createMemoryFeed(),
    burstWindowMs: 50,
    isDraining: () => false,
    ...telemetry,
  });
  lanes.start();
  onTestFinished(() => lanes.stop(AbortSignal.abort()));
  const say = async (place: string, text: string): Promise<Accepted> =>
    await accept(anEvent({ place, text }));
  return { ...opened, lanes, say, logger, metrics };
}

/** Ends a turn that says nothing. */
async function settle({ storage }: TestStorage, { lease, session, events }: ClaimedLane): Promise<void> {
  const now = Date.now();
  await storage.turns.commit({
    lease,
    turn: {
      id: crypto.randomUUID(),
      sessionId: session.id,
      status: 'settled',
      decision: 'silence',
      startedAt: now,
      endedAt: now,
    },
    eventIds: events.map(({ id }) => id),
    quarantinedIds: [],
    messages: [],
    deliveries: [],
    steps: [],
  });
}

/** A turn that waits until it is stopped from outside. */
function untilStopped({ signal }: TurnControl): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
}

function textsOf({ events }: ClaimedLane): readonly string[] {
  return events.map(({ event }) => event.text);
}

describe('lanes', () => {
  it('handle every event once, in order, one turn at a time', async () => {
    const opened = await openTestStorage();
    const handled: string[] = [];
    let atOnce = 0;
    let mostAtOnce = 0;
    const { say } = await startLanes({
      opened,
      async runTurn(claimed, control) {
        control.seal();
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await sleep(Math.random() * 4);
        await settle(opened, claimed);
        handled.push(...textsOf(claimed));
        atOnce -= 1;
      },
    });
    const texts = Array.from({ length: 80 }, (_, number) => `Question ${number}?`);
    for (const text of texts) await say('place-1', text);
    await until(() => handled.length >= texts.length);
    expect(handled).toEqual(texts);
    expect(mostAtOnce).toBe(1);
  });

  it('claims again when an event came while all turns that may run were asked for', async () => {
    const held = createHeldPromise();
    let claims = 0;
    const { lanes } = await startLanes({
      runTurn: async () => {},
      maxConcurrent: 1,
      beforeClaim: async (number) => {
        claims = number;
        if (number === 1) await held.promise;
      },
    });
    await sleep(1);
    lanes.wake(0);
    await sleep(1);
    expect(claims).toBe(1);
    held.resolve();
    await until(() => claims === 2);
  });

  it('run beside each other, up to the limit', async () => {
    const opened = await openTestStorage();
    let atOnce = 0;
    let mostAtOnce = 0;
    let handled = 0;
    const { say } = await startLanes({
      opened,
      maxConcurrent: 3,
      async runTurn(claimed) {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await sleep(20);
        atOnce -= 1;
        await settle(opened, claimed);
        handled += 1;
      },
    });
    await Promise.all(Array.from({ length: 12 }, (_, number) => say(`place-${number}`, 'Where is it?')));
    await until(() => handled === 12);
    expect(mostAtOnce).toBe(3);
  });

  it('answer a beginning together with what follows it', async () => {
    const opened = await openTestStorage();
    const turns: (readonly string[])[] = [];
    const { say } = await startLanes({
      opened,
      async runTurn(claimed) {
        turns.push(textsOf(claimed));
        await settle(opened, claimed);
      },
    });
    await say('place-1', 'Hello');
    await say('place-1', 'Where is my order?');
    await until(() => turns.length > 0);
    expect(turns).toEqual([['Hello', 'Where is my order?']]);
  });

  it('let a message join a turn that has shown nothing yet', async () => {
    const opened = await openTestStorage();
    const turns: ClaimedLane[] = [];
    const stops: unknown[] = [];
    const { say } = await startLanes({
      opened,
      async runTurn(claimed, control) {
        turns.push(claimed);
        if (turns.length > 1) return await settle(opened, claimed);
        await untilStopped(control).finally(() => stops.push(interruptionOf(control.signal)));
      },
    });
    await say('place-1', 'Where is my order?');
    await until(() => turns.length === 1);
    const second = await say('place-1', 'I mean the blue one.');
    await until(async () => (await opened.storage.inbox.outcome(second.inboxId))?.status === 'done');
    expect(turns.map(textsOf)).toEqual([
      ['Where is my order?'],
      ['Where is my order?', 'I mean the blue one.'],
    ]);
    expect(stops).toEqual(['joined']);
    expect(turns[1]?.events.map(({ crashes }) => crashes)).toEqual([0, 0]);
  });

  it('let no message join a turn that has shown something', async () => {
    const opened = await openTestStorage();
    const turns: (readonly string[])[] = [];
    let goOn = (): void => {};
    const { say } = await startLanes({
      opened,
      async runTurn(claimed, { seal, signal }) {
        seal();
        turns.push(textsOf(claimed));
        if (turns.length === 1) await new Promise<void>((resolve) => (goOn = resolve));
        expect(signal.aborted).toBe(false);
        await settle(opened, claimed);
      },
    });
    await say('place-1', 'Where is my order?');
    await until(() => turns.length === 1);
    await say('place-1', 'And where is');
    await say('place-1', 'my invoice?');
    goOn();
    await until(() => turns.length === 2);
    expect(turns).toEqual([['Where is my order?'], ['And where is', 'my invoice?']]);
  });

  it('stop a turn when a person takes the conversation, and blame nobody', async () => {
    const opened = await openTestStorage();
    const turns: ClaimedLane[] = [];
    const stops: unknown[] = [];
    const { say, lanes, logger } = await startLanes({
      opened,
      async runTurn(claimed, control) {
        turns.push(claimed);
        if (turns.length > 1) return await settle(opened, claimed);
        await untilStopped(control).finally(() => stops.push(interruptionOf(control.signal)));
      },
    });
    const accepted = await say('place-1', 'Where is my order?');
    await until(() => turns.length === 1);
    lanes.take(accepted.sessionId);
    await until(() => turns.length === 2);
    expect(stops).toEqual(['taken']);
    expect(turns[1]?.events[0]?.crashes).toBe(0);
    expect(logger.events).toEqual([]);
  });

  it('try a turn that fails again later, alone, counting its failures', async () => {
    const opened = await openTestStorage();
    const { storage, clock } = opened;
    const cause = new Error('broken turn');
    const tries: (readonly [string, number])[] = [];
    const { say, logger } = await startLanes({
      opened,
      async runTurn(claimed, { seal }) {
        seal();
        const [first] = claimed.events;
        tries.push([textsOf(claimed).join(' + '), first?.crashes ?? -1]);
        const isPoison = first?.event.text === 'Poison, all of it.' && first.crashes < 3;
        if (isPoison) throw cause;
        await settle(opened, claimed);
      },
    });
    await say('place-1', 'Poison, all of it.');
    const harmless = await say('place-1', 'Harmless, really.');
    for (let failures = 1; failures <= 3; failures += 1) {
      await until(() => logger.events.filter(({ event }) => event === 'turn-failed').length === failures);
      clock.forward(A_MINUTE_MS);
    }
    await until(async () => (await storage.inbox.outcome(harmless.inboxId))?.status === 'done');
    expect(tries.map(([, crashes]) => crashes)).toEqual([0, 1, 2, 3, expect.any(Number)]);
    expect(tries.slice(1).map(([text]) => text)).toEqual([
      'Poison, all of it.',
      'Poison, all of it.',
      'Poison, all of it.',
      'Harmless, really.',
    ]);
    expect(logger.events[0]).toMatchObject({ level: 'error', cause });
  });

  it('wait before they try again', async () => {
    const opened = await openTestStorage();
    const readyAts: number[] = [];
    const lanesStore = {
      ...opened.storage.lanes,
      release: async (...[lease, release]: Parameters<typeof opened.storage.lanes.release>) => {
        readyAts.push(release.readyAt - opened.clock.now());
        await opened.storage.lanes.release(lease, release);
      },
    };
    const { say, clock } = await startLanes({
      opened: { ...opened, storage: { ...opened.storage, lanes: lanesStore } },
      async runTurn() {
        throw new Error('broken turn');
      },
    });
    await say('place-1', 'Where is my order?');
    for (let failures = 1; failures <= 3; failures += 1) {
      await until(() => readyAts.length === failures);
      clock.forward(A_MINUTE_MS);
    }
    const longest = [1_000, 2_000, 4_000];
    for (const [attempt, waitMs] of readyAts.entries()) {
      expect(waitMs).toBeLessThanOrEqual(longest[attempt] ?? 0);
    }
  });

  it('stop a turn whose lane another node has taken, and leave the lane to that node', async () => {
    const opened = await openTestStorage();
    const stops: unknown[] = [];
    const first = await startLanes({
      opened,
      leaseMs: 90,
      async runTurn(_, control) {
        await untilStopped(control).finally(() => stops.push(interruptionOf(control.signal)));
      },
    });
    const { storage, clock } = opened;
    const accepted = await first.say('place-1', 'Where is my order?');
    await until(async () => {
      clock.forward(1_000);
      const [stolen] = await storage.lanes.claim({ owner: 'node-2', limit: 1, leaseMs: 10 * A_MINUTE_MS });
      return stolen !== undefined && stolen.lease.epoch > 1;
    });
    await until(() => stops.length > 0);
    expect(stops).toEqual(['lease-lost']);
    expect(first.metrics.counted('leases_lost')).toBe(1);
    expect((await storage.inbox.outcome(accepted.inboxId))?.status).toBe('pending');
    expect(await storage.lanes.claim({ owner: 'node-3', limit: 1, leaseMs: 90 })).toEqual([]);
  });

  it('keep a lease alive for as long as its turn runs', async () => {
    const opened = await openTestStorage();
    const { storage } = opened;
    let isDone = false;
    const { say } = await startLanes({
      opened,
      leaseMs: 150,
      async runTurn(claimed) {
        await sleep(600);
        await settle(opened, claimed);
        isDone = true;
      },
    });
    const accepted = await say('place-1', 'Where is my order?');
    while (!isDone) {
      expect(await storage.lanes.claim({ owner: 'node-2', limit: 1, leaseMs: 150 })).toEqual([]);
      await sleep(20);
    }
    expect((await storage.inbox.outcome(accepted.inboxId))?.status).toBe('done');
  });

  it('let running turns end when they are stopped, and begin no other', async () => {
    const opened = await openTestStorage();
    const turns: (readonly string[])[] = [];
    const { say, lanes } = await startLanes({
      opened,
      async runTurn(claimed, { seal }) {
        seal();
        turns.push(textsOf(claimed));
        await sleep(30);
        await settle(opened, claimed);
      },
    });
    const first = await say('place-1', 'Where is my order?');
    await until(() => turns.length === 1);
    const second = await say('place-1', 'And my invoice?');
    await lanes.stop(AbortSignal.timeout(5_000));
    const outcome = async ({ inboxId }: Accepted) => (await opened.storage.inbox.outcome(inboxId))?.status;
    expect([await outcome(first), await outcome(second)]).toEqual(['done', 'pending']);
    expect(turns).toHaveLength(1);
  });

  it('give lanes back when the time to stop is over, free for the next node and blamed for nothing', async () => {
    const opened = await openTestStorage();
    let turns = 0;
    const { say, lanes } = await startLanes({
      opened,
      async runTurn(_, control) {
        turns += 1;
        await untilStopped(control);
      },
    });
    await say('place-1', 'Where is my order?');
    await until(() => turns === 1);
    await lanes.stop(AbortSignal.timeout(20));
    const [next] = await opened.storage.lanes.claim({ owner: 'node-2', limit: 1, leaseMs: LEASE_MS });
    expect(next?.events.map(({ crashes, event }) => [event.text, crashes])).toEqual([
      ['Where is my order?', 0],
    ]);
  });

  it('find what no wake-up told them of', async () => {
    const opened = await openTestStorage();
    let handled = 0;
    const { storage } = opened;
    await startLanes({
      opened,
      async runTurn(claimed) {
        await settle(opened, claimed);
        handled += 1;
      },
    });
    const elsewhere = createInbox({
      store: storage.inbox,
      lanes: { wake: () => {}, join: () => {} },
      feed: createMemoryFeed(),
      burstWindowMs: 50,
      isDraining: () => false,
      clock: opened.clock.now,
      metrics: createRecordingMetrics(),
      reach: () => {},
    });
    await elsewhere(anEvent());
    await until(() => handled === 1);
  });
});

import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/contract/errors.ts';
import type { Accepted, Arrival, InboxStore } from '../../src/contract/inbox-store.ts';
import { createInbox } from '../../src/core/inbox.ts';
import { createHeldPromise } from '../fakes/held-promise.ts';
import { createMemoryFeed } from '../fakes/memory-feed.ts';
import { createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { aMessage, anEvent, NOW } from './builders.ts';
import { startSupport, until } from './running-support.ts';

const BURST_WINDOW_MS = 1_200;

interface Door {
  readonly commit?: (arrival: Arrival) => Promise<Accepted>;
  readonly isDraining?: () => boolean;
}

/** The door alone: the test decides when and how the store commits. */
function openDoor({ commit = stored, isDraining = () => false }: Door = {}) {
  const arrivals: Arrival[] = [];
  const signals: string[] = [];
  const woken: number[] = [];
  const joined: (readonly [string, string, number])[] = [];
  const feed = createMemoryFeed();
  feed.subscribeAll((_, signal) => signals.push(signal.kind));
  const store: InboxStore = {
    accept: (arrival) => {
      arrivals.push(arrival);
      return commit(arrival);
    },
    outcome: async () => undefined,
  };
  const accept = createInbox({
    store,
    feed,
    isDraining,
    lanes: { wake: (at) => woken.push(at), join: (...event) => joined.push(event) },
    burstWindowMs: BURST_WINDOW_MS,
    clock: () => NOW,
    metrics: createRecordingMetrics(),
    reach: () => {},
  });
  return { accept, arrivals, signals, woken, joined };
}

async function stored(arrival: Arrival): Promise<Accepted> {
  const { inboxId, sessionId, messageId } = arrival;
  return { kind: 'stored', inboxId, sessionId, message: aMessage({ id: messageId, role: 'user' }) };
}

describe('the inbox', () => {
  it('says yes only after the commit, and tells nobody before it', async () => {
    const commit = createHeldPromise();
    const door = openDoor({
      commit: async (arrival) => {
        await commit.promise;
        return stored(arrival);
      },
    });
    let isAccepted = false;
    const accepted = door.accept(anEvent()).then(() => {
      isAccepted = true;
    });
    await new Promise(setImmediate);
    expect({ isAccepted, signals: door.signals, joined: door.joined }).toEqual({
      isAccepted: false,
      signals: [],
      joined: [],
    });
    commit.resolve();
    await accepted;
    expect(door.signals).toEqual(['message']);
  });

  it('never says yes to what was not stored', async () => {
    const cause = new AppError('storage-unavailable', 'The database does not answer.');
    const door = openDoor({ commit: () => Promise.reject(cause) });
    await expect(door.accept(anEvent())).rejects.toBe(cause);
    expect({ signals: door.signals, joined: door.joined }).toEqual({ signals: [], joined: [] });
  });

  it('asks for a claim in the commit that stores a complete question, and later for a beginning', async () => {
    const commit = createHeldPromise();
    const door = openDoor({
      commit: async (arrival) => {
        await commit.promise;
        return stored(arrival);
      },
    });
    const accepted = [anEvent({ text: 'Where is my order?' }), anEvent({ text: 'Hello' })].map(door.accept);
    expect(door.woken).toEqual([NOW]);
    commit.resolve();
    await Promise.all(accepted);
    expect(door.woken).toEqual([NOW, NOW + BURST_WINDOW_MS]);
  });

  it('refuses new work while draining, before anything is stored', async () => {
    const door = openDoor({ isDraining: () => true });
    await expect(door.accept(anEvent())).rejects.toMatchObject({ code: 'draining', retryAfterMs: 2_000 });
    expect(door.arrivals).toEqual([]);
  });

  it('makes a complete question ready at once and a beginning after the burst window', async () => {
    const door = openDoor();
    await door.accept(anEvent({ text: 'Where is my order?' }));
    await door.accept(anEvent({ text: 'Hello' }));
    const [question, beginning] = door.arrivals;
    expect(question).toMatchObject({ readyAt: NOW, readyAtLatest: NOW + 5 * BURST_WINDOW_MS });
    expect(beginning).toMatchObject({ readyAt: NOW + BURST_WINDOW_MS });
    expect(door.joined.map(([, , readyAt]) => readyAt)).toEqual([NOW, NOW + BURST_WINDOW_MS]);
  });

  it('does not wait after a message with a file', async () => {
    const door = openDoor();
    const file = { id: 'file', name: 'log.txt', mimeType: 'text/plain', size: 1 };
    await door.accept(anEvent({ text: 'this', attachments: [file] }));
    expect(door.arrivals[0]?.readyAt).toBe(NOW);
  });

  it('opens a session with the first event of a conversation, but never on the website', async () => {
    const door = openDoor();
    await door.accept(anEvent({ place: 'place-1' }));
    await door.accept(anEvent({ place: 'place-1' }));
    await door.accept(anEvent({ channel: 'web', conversationKey: 'web-session' }));
    const [first, second, web] = door.arrivals;
    expect(first?.newSession).toMatchObject({ channel: 'discord', conversationKey: 'place-1' });
    expect(second?.sessionId).toBe(first?.sessionId);
    expect(second?.newSession?.customer.id).toBe(first?.newSession?.customer.id);
    expect(web).toMatchObject({ sessionId: 'web-session' });
    expect(web?.newSession).toBeUndefined();
  });

  it('takes an event that arrives again as the one that it has, and answers it once', async () => {
    const support = await startSupport();
    const event = anEvent();
    const both = await Promise.all([support.accept(event), support.accept(event)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['duplicate', 'stored']);
    expect(new Set(both.map(({ inboxId }) => inboxId)).size).toBe(1);
    expect(both[0]?.message).toEqual(both[1]?.message);

    for (const accepted of both) await support.handled(accepted);
    const late = await support.accept(event);
    expect(late).toMatchObject({ kind: 'duplicate', message: { content: event.text } });
    await support.handled(late);
    const messages = await support.messages(late.sessionId);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    await until(() => support.channel.delivered.length === 1);
    expect(support.metrics.counted('events_duplicate')).toBe(2);
  });

  it('keeps events apart that have the same id in another account', async () => {
    const support = await startSupport();
    const event = anEvent();
    const foreign = { ...event, accountId: 'guild-2' };
    const accepted = await Promise.all([support.accept(event), support.accept(foreign)]);
    expect(accepted.map(({ kind }) => kind)).toEqual(['stored', 'stored']);
    expect(accepted[0]?.sessionId).not.toBe(accepted[1]?.sessionId);
  });
});

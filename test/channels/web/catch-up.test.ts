import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryFeed } from '../../fakes/memory-feed.ts';
import { next, startWebServer, type WebServer } from './web-server.ts';

describe('a socket on one of several nodes', { timeout: 20_000 }, () => {
  let server: WebServer | undefined;
  afterEach(() => server?.close());

  /** Only what the test publishes is heard here; everything else is what another node did, and its signal was lost. */
  async function startDeaf() {
    const feed = createMemoryFeed();
    const state = { hears: true, losses: 0 };
    const hearing = { hearsOthers: () => state.hears, losses: () => state.losses };
    const started = await startWebServer({ channel: { feed, hearing } });
    server = started;
    const credentials = await started.open();
    const socket = started.connect(credentials);
    const seen: unknown[] = [];
    const statuses: unknown[] = [];
    socket.on('message', ({ seq }) => seen.push(seq));
    socket.on('status', ({ handler }) => statuses.push(handler));
    await next(socket, 'ready');
    const say = (content: string) =>
      started.store(credentials.sessionId, { role: 'staff', author: 'Sam', content });
    const hear = (message: ReturnType<typeof say>) =>
      feed.publish(credentials.sessionId, { kind: 'message', message });
    return { started, credentials, state, seen, statuses, say, hear };
  }

  it('gets a message whose signal was lost before one that came', async () => {
    const { seen, say, hear } = await startDeaf();
    say('lost');
    hear(say('heard'));
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([2, 1]);
  });

  it('gets everything once while signals do not arrive, also when they come after all', async () => {
    const { seen, state, say, hear } = await startDeaf();
    state.hears = false;
    const late = say('late');
    say('never');
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2]);
    hear(late);
    hear(say('on time'));
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1, 2, 3]);
  });

  it('gets what another node could not say', async () => {
    const { seen, state, say } = await startDeaf();
    say('withheld');
    state.losses += 1;
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1]);
  });

  it('is told what it missed although another tab has just read it', async () => {
    const { started, credentials, state, seen, statuses, say } = await startDeaf();
    say('missed');
    started.update(credentials.sessionId, { status: 'escalated', handler: 'queue' });
    const { lastSeq } = await next(started.connect(credentials), 'ready');
    expect(lastSeq).toBe(1);
    state.hears = false;
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([1]);
    await expect.poll(() => statuses, { timeout: 5_000 }).toEqual(['queue']);
  });
});

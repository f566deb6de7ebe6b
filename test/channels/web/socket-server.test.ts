import { connect as connectTcp } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/contract/errors.ts';
import { createRateLimiter } from '../../../src/http/rate-limits.ts';
import { next, startWebServer, type WebServer, type WebServerOptions } from './web-server.ts';

let server: WebServer | undefined;

async function start(options: WebServerOptions = {}): Promise<WebServer> {
  server = await startWebServer(options);
  return server;
}

async function connectTo(web: WebServer, credentials?: { sessionId: string; token: string }) {
  const { sessionId, token } = credentials ?? (await web.open());
  const socket = web.connect({ sessionId, token });
  await next(socket, 'ready');
  return { socket, sessionId, token };
}

interface Message {
  readonly id: string;
  readonly role: string;
  readonly content: string;
  readonly seq: number;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('a connected socket', () => {
  it('is told its session, its ticket and the newest sequence number', async () => {
    const web = await start();
    const credentials = await web.open();
    web.store(credentials.sessionId, { role: 'user', content: 'Hello' });
    await web.escalations.escalate(credentials.sessionId, 'customer-request');
    const ready = await next(web.connect(credentials), 'ready');
    expect(ready).toEqual({
      session: {
        id: credentials.sessionId,
        status: 'escalated',
        handler: 'queue',
        channel: 'web',
        createdAt: expect.stringMatching(/Z$/),
        ticket: { number: 'T-1001', status: 'queued', createdAt: expect.stringMatching(/Z$/) },
      },
      lastSeq: 2,
    });
  });

  it('is told when a person will probably answer, as long as one is waited for', async () => {
    const web = await start();
    const credentials = await web.open();
    web.promise(60_000);
    const { number, createdAt } = await web.escalations.escalate(credentials.sessionId, 'customer-request');
    const expectedReplyAt = new Date(createdAt + 60_000).toISOString();
    expect(await next(web.connect(credentials), 'ready')).toMatchObject({ session: { expectedReplyAt } });
    await web.escalations.act(number, { kind: 'claim', takeOver: false }, 'Sam');
    const { session } = await next(web.connect(credentials), 'ready');
    expect(session).not.toHaveProperty('expectedReplyAt');
  });

  it('gets the acknowledgement, the words as they come, then the message', async () => {
    const web = await start();
    const { socket } = await connectTo(web);
    const deltas: unknown[] = [];
    socket.on('delta', (delta) => deltas.push(delta));
    const messages: Message[] = [];
    const answered = new Promise<void>((resolve) => {
      socket.on('message', (message: Message) => {
        messages.push(message);
        if (message.role === 'assistant') resolve();
      });
    });
    const acknowledgement = await socket.emitWithAck('message', {
      clientMessageId: 'a',
      content: 'Where is it?',
    });
    await answered;
    expect(acknowledgement).toEqual({ ok: true, messageId: messages[0]?.id, seq: 1 });
    expect(messages).toMatchObject([
      { role: 'user', content: 'Where is it?', seq: 1, citations: [], attachments: [] },
      { role: 'assistant', content: 'You asked: Where is it?', seq: 2 },
    ]);
    const messageId = messages[1]?.id;
    expect(deltas).toEqual([
      { messageId, index: 0, text: 'You ' },
      { messageId, index: 1, text: 'asked: ' },
      { messageId, index: 2, text: 'Where is it?' },
    ]);
  });

  it('is told the same about a message that it sends twice, which is answered once', async () => {
    const web = await start();
    const { socket, sessionId } = await connectTo(web);
    const frame = { clientMessageId: 'same', content: 'Once' };
    const answered = next(socket, 'delta');
    const first = await socket.emitWithAck('message', frame);
    expect(await socket.emitWithAck('message', frame)).toEqual(first);
    await answered;
    expect(await web.conversations.history(sessionId, 0, 10)).toHaveLength(2);
  });

  it.each([
    '🙂👩‍👩‍👧 e\u0301 \u202Eabc\u202C',
    '  two  blanks \n\n',
    '<script>alert(1)</script>',
    '%s {} "\\" \'--',
  ])('gets odd but legal text back byte for byte: %j', async (content) => {
    const web = await start();
    const { socket } = await connectTo(web);
    const echoed = next<Message>(socket, 'message');
    await socket.emitWithAck('message', { clientMessageId: 'a', content });
    expect((await echoed).content).toBe(content);
  });

  it('hears what its other tab writes, and nothing of other sessions', async () => {
    const web = await start({ answer: () => ({ words: [] }) });
    const one = await connectTo(web);
    const other = await connectTo(web, one);
    const stranger = await connectTo(web);
    const overheard: unknown[] = [];
    stranger.socket.onAny((...event) => overheard.push(event));
    const heard = next<Message>(other.socket, 'message');
    await one.socket.emitWithAck('message', { clientMessageId: 'a', content: 'Hello' });
    expect((await heard).content).toBe('Hello');
    await stranger.socket.emitWithAck('typing', {});
    expect(overheard).toEqual([]);
  });

  it('sees a person coming: queue, name, typing, answer, end', async () => {
    const web = await start();
    const { socket, sessionId } = await connectTo(web);
    const heard: [string, unknown][] = [];
    for (const name of ['status', 'typing']) socket.on(name, (event) => heard.push([name, event]));
    expect(await socket.emitWithAck('escalate', { reason: 'A refund' })).toEqual({ ok: true });
    await web.escalations.act(1001, { kind: 'claim', takeOver: false }, 'Sam');
    web.feed.publish(sessionId, { kind: 'typing', role: 'staff', name: 'Sam' });
    const answer = next<Message>(socket, 'message');
    await web.escalations.act(1001, { kind: 'reply', content: 'On it.' }, 'Sam');
    await web.escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Sam');
    expect(await answer).toMatchObject({ role: 'staff', author: 'Sam', content: 'On it.' });
    await expect.poll(() => heard.length).toBe(4);
    expect(heard).toContainEqual(['typing', { role: 'staff', name: 'Sam' }]);
    const ticket = { number: 'T-1001' };
    expect(heard.filter(([name]) => name === 'status')).toMatchObject([
      ['status', { status: 'escalated', handler: 'queue', ticket }],
      ['status', { status: 'escalated', handler: 'human', ticket }],
      ['status', { status: 'resolved', handler: 'bot', ticket }],
    ]);
  });

  it('stores ratings of an answer and of the conversation', async () => {
    const web = await start();
    const { socket, sessionId } = await connectTo(web);
    const { id } = web.store(sessionId, { role: 'assistant', content: 'Here.' });
    expect(await socket.emitWithAck('feedback', { messageId: id, rating: 'down' })).toEqual({ ok: true });
    expect(await socket.emitWithAck('csat', { score: 4, comment: 'Quick' })).toEqual({ ok: true });
    expect(web.ratings()).toMatchObject([
      { sessionId, messageId: id, rating: 'down' },
      { sessionId, score: 4, comment: 'Quick' },
    ]);
  });

  it('cannot rate a message of another conversation', async () => {
    const web = await start();
    const { socket } = await connectTo(web);
    const { id } = web.store((await web.open()).sessionId, { role: 'assistant', content: 'Here.' });
    expect(await socket.emitWithAck('feedback', { messageId: id, rating: 'up' })).toMatchObject({
      ok: false,
      error: { code: 'message-not-found' },
    });
  });

  it('tells staff that the customer is typing, and does not tell the customer', async () => {
    const web = await start();
    const { socket, sessionId } = await connectTo(web);
    const told: unknown[] = [];
    web.feed.subscribe(sessionId, (signal) => told.push(signal));
    let echoed = false;
    socket.on('typing', () => {
      echoed = true;
    });
    await socket.emitWithAck('typing', {});
    expect(told).toEqual([{ kind: 'typing', role: 'user' }]);
    expect(await socket.emitWithAck('read', { seq: 0 })).toEqual({ ok: true });
    expect(echoed).toBe(false);
  });
});

describe('a socket that comes back', () => {
  it('gets everything that it missed, in order, however much', async () => {
    const web = await start();
    const credentials = await web.open();
    for (let seq = 1; seq <= 450; seq += 1) {
      web.store(credentials.sessionId, { role: 'staff', content: `Line ${seq}` });
    }
    const { socket } = await connectTo(web, credentials);
    const { ok, messages } = await socket.emitWithAck('resume', { afterSeq: 7 });
    expect(ok).toBe(true);
    expect(messages.map(({ seq }: Message) => seq)).toEqual(Array.from({ length: 443 }, (_, at) => at + 8));
    expect(messages[0]).toMatchObject({ content: 'Line 8', role: 'staff' });
  });

  it('is counted while it is there and not after', async () => {
    const web = await start();
    const { socket } = await connectTo(web);
    expect(web.channel.connections()).toBe(1);
    socket.disconnect();
    await expect.poll(() => web.channel.connections()).toBe(0);
  });

  it('learns in its greeting what happened while it was connecting', async () => {
    const web = await start();
    const credentials = await web.open();
    let asked = 0;
    const late = await startWebServer({
      channel: {
        conversations: {
          ...web.conversations,
          async authenticate(sessionId, token) {
            asked += 1;
            const session = await web.conversations.authenticate(sessionId, token);
            if (asked === 1) web.store(sessionId, { role: 'staff', content: 'In between' });
            return session;
          },
        },
      },
    });
    const ready = await next(late.connect(credentials), 'ready');
    expect(ready.lastSeq).toBe(1);
    await late.close();
  });
});

describe('too much', () => {
  it('is refused per session, with a notice, and leaves other sessions alone', async () => {
    const messageLimiter = createRateLimiter({ points: 2, windowMs: 60_000, clock: Date.now });
    const web = await start({ answer: () => ({ words: [] }), channel: { messageLimiter } });
    const busy = await connectTo(web);
    const quiet = await connectTo(web);
    const noticed = next(busy.socket, 'notice');
    const say = (socket: typeof busy.socket, clientMessageId: string) =>
      socket.emitWithAck('message', { clientMessageId, content: 'Hello' });
    expect(await say(busy.socket, '1')).toMatchObject({ ok: true });
    expect(await say(busy.socket, '2')).toMatchObject({ ok: true });
    expect(await say(busy.socket, '3')).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
    expect(await noticed).toMatchObject({ code: 'rate-limited', title: expect.any(String) });
    expect(await say(quiet.socket, '1')).toMatchObject({ ok: true });
  });

  it('of what is not acknowledged yet is refused, so that one socket cannot queue without end', async () => {
    const web = await start();
    const never = { history: () => new Promise<never>(() => undefined) };
    const slow = await startWebServer({ channel: { conversations: { ...web.conversations, ...never } } });
    const { socket } = await connectTo(slow, await web.open());
    for (let count = 0; count < 64; count += 1) socket.emit('resume', { afterSeq: 0 });
    expect(await socket.emitWithAck('typing', {})).toMatchObject({
      ok: false,
      error: { code: 'rate-limited' },
    });
    await slow.close();
  });

  it('for a reader that has stopped reading costs it the connection, and others hear on', async () => {
    const web = await start();
    const credentials = await web.open();
    const listener = await connectTo(web, credentials);
    const { port } = new URL(web.url);
    const deaf = await openDeafSocket(Number(port), credentials);
    await expect.poll(() => web.channel.connections()).toBe(2);
    const content = 'x'.repeat(50_000);
    let heard = 0;
    listener.socket.on('message', () => {
      heard += 1;
    });
    for (let count = 1; count <= 300; count += 1) {
      web.store(credentials.sessionId, { role: 'staff', content });
      if (count % 10 === 0) await new Promise(setImmediate);
    }
    await expect.poll(() => heard, { timeout: 10_000 }).toBe(300);
    await expect.poll(() => web.channel.connections(), { timeout: 10_000 }).toBe(1);
    expect(listener.socket.connected).toBe(true);
    deaf.destroy();
  });
});

describe('refusals of the core', () => {
  it.each(['session-closed', 'overloaded', 'storage-unavailable', 'draining'] as const)(
    'reach the client as %s instead of a false yes',
    async (code) => {
      const web = await start();
      const send = () => Promise.reject(new AppError(code, 'Not now.'));
      const refusing = await startWebServer({ channel: { conversations: { ...web.conversations, send } } });
      const { socket } = await connectTo(refusing, await web.open());
      const acknowledgement = await socket.emitWithAck('message', { clientMessageId: 'a', content: 'x' });
      expect(acknowledgement).toEqual({ ok: false, error: { code, title: 'Not now.' } });
      await refusing.close();
    },
  );
});

describe('draining', () => {
  it('tells everyone, closes politely, and lets nobody in', async () => {
    const web = await start();
    const { socket, sessionId, token } = await connectTo(web);
    const noticed = next(socket, 'notice');
    const closed = next<string>(socket, 'disconnect');
    web.channel.drain();
    expect(await noticed).toMatchObject({ code: 'draining' });
    expect(await closed).toBe('io server disconnect');
    const refusal = await next(web.connect({ sessionId, token }), 'connect_error');
    expect(refusal).toMatchObject({ data: { code: 'draining' } });
  });

  it('listens to the feed only between start and stop', async () => {
    const web = await start();
    expect(web.feed.listeners()).toBe(1);
    await web.channel.stop();
    expect(web.feed.listeners()).toBe(0);
  });
});

describe('checkpoints', () => {
  it('are reached once a message was acknowledged', async () => {
    const reached: string[] = [];
    const web = await start({ channel: { reach: (checkpoint) => reached.push(checkpoint) } });
    const { socket } = await connectTo(web);
    await socket.emitWithAck('typing', {});
    await socket.emitWithAck('message', { clientMessageId: 'a', content: 'x' });
    expect(reached).toEqual(['inbox-acknowledged']);
  });
});

/** A visitor that connects by hand and then never reads again. */
function openDeafSocket(port: number, credentials: object) {
  return new Promise<ReturnType<typeof connectTcp>>((resolve, reject) => {
    const socket = connectTcp(port, '127.0.0.1', () => {
      socket.write(
        'GET /ws/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2l4dGVlbiBieXRlcyBvaw==\r\n\r\n',
      );
    });
    socket.once('error', reject);
    socket.once('data', () => {
      socket.pause();
      socket.write(textFrame(`40${JSON.stringify(credentials)}`));
      resolve(socket);
    });
  });
}

/** A masked WebSocket frame of up to 65,535 bytes (RFC 6455, 5.2), with a mask of zeros. */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const header = Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff, 0, 0, 0, 0]);
  return Buffer.concat([header, payload]);
}

describe('a key that ends', () => {
  it('closes the sockets that came with it', async () => {
    const web = await start();
    const credentials = await web.open();
    const socket = web.connect(credentials);
    await next(socket, 'ready');
    const closed = new Promise((resolve) => socket.once('disconnect', resolve));
    await web.conversations.revoke(credentials.sessionId);
    expect(await closed).toBe('io server disconnect');
  });

  it('is found out on an open socket although nobody told this node', async () => {
    let isGood = true;
    let looks = 0;
    const web = await start({
      channel: {
        gate: {
          customer: async (sessionId, token) => {
            looks += 1;
            if (!isGood) throw new AppError('session-expired', 'It has ended.');
            return await web.conversations.authenticate(sessionId, token);
          },
        },
      },
    });
    const socket = web.connect(await web.open());
    await next(socket, 'ready');
    const looksOnConnecting = looks;
    expect(await socket.emitWithAck('typing', {})).toEqual({ ok: true });
    expect(looks).toBe(looksOnConnecting);
    isGood = false;
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    expect(await socket.emitWithAck('message', { clientMessageId: '1', content: 'Hi' })).toMatchObject({
      ok: false,
      error: { code: 'session-expired' },
    });
    vi.restoreAllMocks();
  });
});

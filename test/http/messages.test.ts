import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../fakes/memory-conversations.ts';
import { parseEvents } from './event-stream-reader.ts';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

const CITATION = {
  index: 1,
  title: 'Refunds',
  url: 'https://x.example/r',
  documentId: 'refunds',
  quote: '…',
};
const never = new Promise<ScriptedAnswer>(() => undefined);

function answer(content: string): ScriptedAnswer | Promise<ScriptedAnswer> {
  if (content === 'never') return never;
  if (content === 'silence') return { words: [] };
  return { words: ['Within ', '14 days.\n\n', '[1]'], citations: [CITATION] };
}

function withResolvers() {
  let resolve: (answer: ScriptedAnswer) => void = () => undefined;
  const promise = new Promise<ScriptedAnswer>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('messages', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ replyTimeoutMs: 300 }, { answer });
  });
  afterAll(() => server.stop());

  const begin = async () => {
    const session = await server.openSession();
    const path = `/api/chat/sessions/${session.id}/messages`;
    return {
      ...session,
      path,
      say: (content: string, clientMessageId?: string, headers: Record<string, string> = {}) =>
        server.post(path, { content, clientMessageId }, { ...session.auth, ...headers }),
      stream: (content: string, clientMessageId?: string) =>
        server.post(path, { content, clientMessageId }, { ...session.auth, accept: 'text/event-stream' }),
      read: async (query = '') => (await server.call(`${path}${query}`, { headers: session.auth })).json(),
    };
  };

  it('answers with the message and the reply once the turn is committed', async () => {
    const chat = await begin();
    const response = await chat.say('How long do refunds take?');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await response.json()).toEqual({
      message: {
        id: expect.any(String),
        seq: 1,
        role: 'user',
        content: 'How long do refunds take?',
        citations: [],
        attachments: [],
        createdAt: time,
      },
      reply: {
        id: expect.any(String),
        seq: 2,
        role: 'assistant',
        content: 'Within 14 days.\n\n[1]',
        citations: [CITATION],
        attachments: [],
        createdAt: time,
      },
    });
  });

  it('answers the same for the same client id and runs nothing again', async () => {
    const chat = await begin();
    const first = await (await chat.say('refund?', 'once')).json();
    const again = await chat.say('refund?', 'once');
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect((await chat.read()).messages).toHaveLength(2);
  });

  it('answers null when a person has the conversation, or the bot stays silent', async () => {
    const chat = await begin();
    expect((await (await chat.say('silence')).json()).reply).toBeNull();
    await server.escalations.escalate(chat.id, 'customer-request');
    expect((await (await chat.say('refund?')).json()).reply).toBeNull();
  });

  it('gives up waiting in time, and keeps the message', async () => {
    const chat = await begin();
    const response = await chat.say('never');
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'reply-timeout' });
    expect((await chat.read()).messages).toHaveLength(1);
  });

  it('refuses to add to a closed conversation', async () => {
    const chat = await begin();
    server.update(chat.id, { status: 'closed' });
    const response = await chat.say('hello?');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'session-closed' });
  });

  it.each([
    '  spaces kept  ',
    '\ttab\r\nand lines\n',
    '<script>alert(1)</script> & "quotes" \'single\'',
    'emoji 👩‍🚀🏳️‍🌈, flags 🇩🇪, combining e\u0301 and é',
    'right to left: שלום العربية \u202emixed\u202c',
    'zero width \u200b\u200d\ufeff, private \ue000, not a character \uffff',
    'control \u0001\u001b[31m\u007f',
    "'; DROP TABLE messages; --",
    '#{7*7} {{7*7}} %s %n \\u0041',
    '{"content":"json in json"}',
    '𝒳'.repeat(2_000),
    '.',
  ])('brings %j back byte for byte', async (content) => {
    const chat = await begin();
    const response = await chat.say(content);
    expect(response.status).toBe(200);
    expect((await response.json()).message.content).toBe(content);
    expect((await chat.read()).messages[0].content).toBe(content);
  });

  describe('as pages', () => {
    it('come oldest first, and each page says where the next begins', async () => {
      const chat = await begin();
      for (const content of ['a', 'b', 'c', 'd', 'e']) server.store(chat.id, { role: 'user', content });
      const contents = (page: { messages: { content: string }[] }) =>
        page.messages.map(({ content }) => content).join('');

      const first = await chat.read('?limit=2');
      expect(contents(first)).toBe('ab');
      const second = await chat.read(`?limit=2&after=${first.nextAfter}`);
      expect(contents(second)).toBe('cd');
      const third = await chat.read(`?limit=2&after=${second.nextAfter}`);
      expect(contents(third)).toBe('e');
      const nothing = await chat.read(`?after=${third.nextAfter}`);
      expect(nothing).toEqual({ messages: [], nextAfter: 5 });
    });

    it('tell that their reader is there', async () => {
      const seen: string[] = [];
      const watched = await startServer({ readers: { saw: (sessionId) => seen.push(sessionId) } });
      const session = await watched.openSession();
      const headers = { authorization: `Bearer ${session.token}` };
      expect((await watched.call(`/api/chat/sessions/${session.id}/messages`, { headers })).status).toBe(200);
      expect(seen).toEqual([session.id]);
      await watched.stop();
    });

    it('show the author of what staff wrote, and when it was changed', async () => {
      const chat = await begin();
      server.store(chat.id, { role: 'staff', author: 'Grace', content: 'Hi', editedAt: 0 });
      const { messages } = await chat.read();
      expect(messages[0]).toMatchObject({
        role: 'staff',
        author: 'Grace',
        editedAt: '1970-01-01T00:00:00.000Z',
      });
    });
  });

  describe('as a stream', () => {
    it('shows the words as they come and then the whole', async () => {
      const chat = await begin();
      const response = await chat.stream('refund?', 'streamed');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      expect(response.headers.get('cache-control')).toContain('no-transform');
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('server-timing')).toMatch(/^total;dur=/);
      const events = parseEvents(await response.text());

      const deltas = events.slice(0, -1);
      expect(deltas.map(({ event }) => event)).toEqual(['delta', 'delta', 'delta']);
      const last = events.at(-1);
      expect(last?.event).toBe('message');
      const plain = await (await chat.say('refund?', 'streamed')).json();
      expect(last?.data).toEqual(plain);
      expect(deltas.map(({ data }) => data)).toEqual(
        ['Within ', '14 days.\n\n', '[1]'].map((text, index) => ({
          messageId: plain.reply.id,
          index,
          text,
        })),
      );
    });

    it('sends only the whole for a message that was answered before', async () => {
      const chat = await begin();
      const plain = await (await chat.say('refund?', 'twice')).json();
      const events = parseEvents(await (await chat.stream('refund?', 'twice')).text());
      expect(events).toEqual([{ event: 'message', data: plain }]);
    });

    it('keeps the words of other sessions out', async () => {
      const [chat, other] = [await begin(), await begin()];
      const streaming = chat.stream('never');
      await other.say('refund?');
      const events = parseEvents(await (await streaming).text());
      expect(events.map(({ event }) => event)).toEqual(['error']);
    });

    it('ends with an error event when the answer takes too long', async () => {
      const chat = await begin();
      const response = await chat.stream('never');
      expect(response.status).toBe(200);
      expect(parseEvents(await response.text())).toEqual([
        {
          event: 'error',
          data: expect.objectContaining({
            code: 'reply-timeout',
            status: 504,
            requestId: response.headers.get('x-request-id'),
          }),
        },
      ]);
    });

    it('is a plain problem when the message is refused', async () => {
      const chat = await begin();
      server.update(chat.id, { status: 'closed' });
      const response = await chat.stream('hello?');
      expect(response.status).toBe(409);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    });

    it('may be left early without stopping the answer', async () => {
      const slow = withResolvers();
      const patient = await startServer({}, { answer: () => slow.promise });
      const session = await patient.openSession();
      const path = `/api/chat/sessions/${session.id}/messages`;
      const leaving = request(`${patient.url}${path}`, {
        method: 'POST',
        headers: {
          ...session.auth,
          accept: 'text/event-stream',
          'content-type': 'application/json',
        },
      });
      leaving.end(JSON.stringify({ content: 'refund?', clientMessageId: 'left' }));
      await new Promise((resolve) => leaving.once('response', resolve));
      leaving.destroy();
      while (patient.feed.listeners() > 0) await new Promise((resolve) => setTimeout(resolve, 5));

      slow.resolve({ words: ['Still ', 'here.'] });
      const response = await patient.post(
        path,
        { content: 'refund?', clientMessageId: 'left' },
        session.auth,
      );
      expect((await response.json()).reply.content).toBe('Still here.');
      expect(patient.log.join('')).not.toContain('"level":"error"');
      await patient.stop();
    });

    it('leaves words out for a slow reader, and never the whole', async () => {
      const words = Array.from({ length: 4_000 }, () => 'word '.repeat(1_600));
      const talkative = await startServer({}, { answer: () => ({ words }) });
      const session = await talkative.openSession();
      const path = `/api/chat/sessions/${session.id}/messages`;
      const headers = { ...session.auth, accept: 'text/event-stream' };
      const events = parseEvents(await (await talkative.post(path, { content: 'talk' }, headers)).text());
      expect(events.length).toBeLessThan(words.length);
      expect(events.at(-1)).toMatchObject({ event: 'message', data: { reply: { content: words.join('') } } });
      await talkative.stop();
    });

    it('stops listening when it is over', async () => {
      const chat = await begin();
      await (await chat.stream('refund?')).text();
      expect(server.feed.listeners()).toBe(0);
    });
  });
});

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials, WebServer } from './web-server.ts';
import { next, startWebServer } from './web-server.ts';

let web: WebServer;
let credentials: Credentials;

beforeAll(async () => {
  web = await startWebServer();
  credentials = await web.open();
});

afterAll(async () => {
  await web.close();
});

const ID = '6f1b0d6e-2f3a-4d51-9c57-3c1c2a0c9d11';
const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** Event name and whatever follows it on the wire. */
const REFUSED: readonly [string, string, ...unknown[]][] = [
  ['a message without anything', 'message'],
  ['a message that is null', 'message', null],
  ['a message that is a text', 'message', 'hello'],
  ['a message that is a number', 'message', 7],
  ['a message that is true', 'message', true],
  ['a message that is a list', 'message', ['hello']],
  ['an empty message', 'message', {}],
  ['a message without an id', 'message', { content: 'x' }],
  ['a message with an empty id', 'message', { clientMessageId: '', content: 'x' }],
  ['a message with a number as id', 'message', { clientMessageId: 5, content: 'x' }],
  ['a message with a long id', 'message', { clientMessageId: 'a'.repeat(201), content: 'x' }],
  ['a message without content', 'message', { clientMessageId: 'a' }],
  ['a message of nothing', 'message', { clientMessageId: 'a', content: '' }],
  ['a message of blanks', 'message', { clientMessageId: 'a', content: ' \n\t ' }],
  ['a message that is too long', 'message', { clientMessageId: 'a', content: 'x'.repeat(4_001) }],
  ['a message whose content is an object', 'message', { clientMessageId: 'a', content: { $gt: '' } }],
  ['a message whose content is deep', 'message', { clientMessageId: 'a', content: deep(1_000) }],
  ['a message with a null character', 'message', { clientMessageId: 'a', content: 'a\u0000b' }],
  ['a message with half a character', 'message', { clientMessageId: 'a', content: 'a\ud83d' }],
  ['a binary message', 'message', Buffer.from('hello')],
  ['a message with binary content', 'message', { clientMessageId: 'a', content: Buffer.from('x') }],
  ['a message with unknown files', 'message', { clientMessageId: 'a', content: 'x', attachmentIds: [ID] }],
  [
    'a message with a wrong list of files',
    'message',
    { clientMessageId: 'a', content: 'x', attachmentIds: 1 },
  ],
  [
    'two messages at once',
    'message',
    { clientMessageId: 'a', content: 'x' },
    { clientMessageId: 'b', content: 'y' },
  ],
  ['a message inherited', 'message', JSON.parse('{"__proto__":{"clientMessageId":"a","content":"x"}}')],
  ['a resume from nowhere', 'resume', {}],
  ['a resume from before the start', 'resume', { afterSeq: -1 }],
  ['a resume from a text', 'resume', { afterSeq: '1' }],
  ['a resume from a fraction', 'resume', { afterSeq: 1.5 }],
  ['a resume from beyond', 'resume', { afterSeq: 1e300 }],
  ['a call for a person with a number', 'escalate', { reason: 5 }],
  ['a call for a person without an object', 'escalate'],
  ['a call for a person with a long reason', 'escalate', { reason: 'x'.repeat(501) }],
  ['feedback on nothing', 'feedback', { rating: 'up' }],
  ['feedback on a word', 'feedback', { messageId: 'undefined', rating: 'up' }],
  ['feedback on a message of nobody', 'feedback', { messageId: ID, rating: 'up' }],
  ['feedback sideways', 'feedback', { messageId: ID, rating: 'sideways' }],
  ['a score of zero', 'csat', { score: 0 }],
  ['a score of six', 'csat', { score: 6 }],
  ['half a score', 'csat', { score: 4.5 }],
  ['a score in words', 'csat', { score: 'five' }],
  ['typing with a list', 'typing', []],
  ['reading from before the start', 'read', { seq: -3 }],
  ['an unknown event', 'dance', {}],
  ['an event without a name', '', {}],
  ['an event of the server', 'ready', {}],
  ['an event of every object', 'constructor', {}],
  ['an event of every prototype', '__proto__', {}],
  ['an event called error', 'error', {}],
  ['an event with a huge name', 'x'.repeat(30_000), {}],
];

describe('frames that mean harm', () => {
  it.each(REFUSED)('%s is refused with a code and changes nothing', async (_what, event, ...payloads) => {
    const socket = web.connect(credentials);
    await next(socket, 'ready');
    const before = web.snapshot();
    const acknowledgement = await socket.timeout(5_000).emitWithAck(event, ...payloads);
    expect(acknowledgement).toEqual({
      ok: false,
      error: { code: expect.stringMatching(/^[a-z-]+$/), title: expect.any(String) },
    });
    expect(JSON.stringify(acknowledgement)).not.toMatch(/zod|at .*\.[tj]s|undefined/i);
    expect(web.snapshot()).toBe(before);
    expect(await socket.emitWithAck('typing', {})).toEqual({ ok: true });
    socket.disconnect();
  });

  it.each(REFUSED)('%s without asking for an answer does no harm', async (_what, event, ...payloads) => {
    const socket = web.connect(credentials);
    await next(socket, 'ready');
    const before = web.snapshot();
    socket.emit(event, ...payloads);
    expect(await socket.emitWithAck('typing', {})).toEqual({ ok: true });
    expect(web.snapshot()).toBe(before);
    socket.disconnect();
  });

  /** What no client library would send, written to the connection as it is. */
  const RAW: readonly [string, string][] = [
    ['no packet at all', 'hello'],
    ['an unknown packet type', '49["message",{}]'],
    ['broken JSON', '42["message",{'],
    ['a reserved event', '42["disconnect",{}]'],
    ['an event that is an object', '42{"a":1}'],
    ['an event named by a number', '42[1,{}]'],
    ['an event without a name', '42[]'],
    ['an acknowledgement of nothing', '4399[{}]'],
    ['a binary event without its binary', '451-["message",{"_placeholder":true,"num":0}]'],
    ['a binary event with a million parts', '451000000-["message"]'],
    ['another namespace', '40/admin,{}'],
    ['deep JSON', `42["message",${'['.repeat(30_000)}${']'.repeat(30_000)}]`],
    ['a frame beyond the limit', `42["message",${JSON.stringify('x'.repeat(100_000))}]`],
    ['a second connect', '40{}'],
  ];

  it.each(RAW)('%s harms neither the process nor other visitors', async (_what, frame) => {
    const bystander = web.connect(await web.open());
    await next(bystander, 'ready');
    const hostile = web.connect(credentials);
    await next(hostile, 'ready');
    hostile.io.engine.write(frame.slice(1));
    expect(await bystander.timeout(5_000).emitWithAck('typing', {})).toEqual({ ok: true });
    expect(bystander.connected).toBe(true);
    bystander.disconnect();
    hostile.disconnect();
  });

  it('a hundred sockets asked for over one connection are looked at one by one', async () => {
    let looked = 0;
    const counting = await startWebServer({
      channel: {
        conversations: {
          ...web.conversations,
          authenticate: (sessionId, token) => {
            looked += 1;
            return web.conversations.authenticate(sessionId, token);
          },
        },
      },
    });
    const connectFrame = `40${JSON.stringify(credentials)}`;
    const opened = await (await fetch(`${counting.url}/ws/?EIO=4&transport=polling`)).text();
    const sid = /"sid":"([^"]+)"/.exec(opened)?.[1];
    const body = Array.from({ length: 100 }, () => connectFrame).join('\x1e');
    await fetch(`${counting.url}/ws/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body });
    await expect.poll(() => looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(5);
    await counting.close();
  });

  it('noise instead of HTTP leaves the server answering', async () => {
    const { port } = new URL(web.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('\x00\xff'.repeat(1_000));
    await next(web.connect(await web.open()), 'ready');
    socket.destroy();
  });

  it('none of this was an error of ours', () => {
    expect(web.errors).toEqual([]);
  });
});

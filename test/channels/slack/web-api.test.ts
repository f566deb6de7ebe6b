import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackApi, type SlackReply } from '../../../channels/slack/slack-api.ts';

interface Call {
  readonly method: string;
  readonly form: URLSearchParams;
  readonly request: IncomingMessage;
}

async function startApi(answer: RequestListener) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    calls.push({ method: request.url ?? '', form: new URLSearchParams(body), request });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}/api`;
  const observed: SlackReply[] = [];
  const api = createSlackApi({
    url,
    token: 'xoxb-1',
    observe: (_, reply) => observed.push(reply),
    clock: Date.now,
  });
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(async () => {
    await api.close();
    await stop();
  });
  return { api, calls, observed, stop };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a call of the Web API', () => {
  it('travels as a form that says what was meant, whatever is in it', async () => {
    const { api, calls } = await startApi((_, response) => response.end('{"ok":true,"ts":"1.2"}'));
    const text = 'a&b=c d+e%20 "q" <@U1> \n ü 日本 👍 \u0000';
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text } }];
    const args = { channel: 'C1', text, blocks, unfurl_links: false, limit: 200, thread_ts: undefined };
    expect(await api.call('chat.postMessage', args)).toMatchObject({ kind: 'ok', body: { ts: '1.2' } });
    const [call] = calls;
    expect(call?.method).toBe('/api/chat.postMessage');
    expect(call?.request.headers).toMatchObject({
      authorization: 'Bearer xoxb-1',
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    });
    expect(Object.fromEntries(call?.form ?? [])).toEqual({
      channel: 'C1',
      text,
      blocks: JSON.stringify(blocks),
      unfurl_links: 'false',
      limit: '200',
    });
  });

  it('shows half a character as a mark, instead of failing', async () => {
    const { api, calls } = await startApi((_, response) => response.end('{"ok":true}'));
    const reply = await api.call('chat.postMessage', { text: 'cut \uD83D and \uDC4D, whole 👍' });
    expect(reply.kind).toBe('ok');
    expect(calls[0]?.form.get('text')).toBe('cut \uFFFD and \uFFFD, whole 👍');
  });

  it('reads an answer that comes in pieces, and tells its headers', async () => {
    const { api } = await startApi((_, response) => {
      const answer = Buffer.from('{"ok":true,"name":"Zoë"}');
      response.writeHead(200, { 'X-OAuth-Scopes': 'chat:write' }).write(answer.subarray(0, -4));
      setTimeout(() => response.end(answer.subarray(-4)), 20);
    });
    const reply = await api.call('auth.test', {});
    expect(reply).toMatchObject({ kind: 'ok', body: { name: 'Zoë' } });
    expect(reply.kind === 'ok' && reply.headers['x-oauth-scopes']).toBe('chat:write');
  });

  it.each([
    ['no JSON', '<html>', { kind: 'unclear', code: 'SyntaxError' }],
    ['nothing', '', { kind: 'unclear', code: 'SyntaxError' }],
    ['no answer of Slack', '[]', { kind: 'unclear', code: 'no-answer' }],
    ['a no', '{"ok":false,"error":"channel_not_found"}', { kind: 'refused', error: 'channel_not_found' }],
    ['a limit', '{"ok":false,"error":"ratelimited"}', { kind: 'limited', afterMs: 1_000 }],
  ])('understands %s', async (_, body, expected) => {
    const { api, observed } = await startApi((_request, response) => response.end(body));
    expect(await api.call('chat.postMessage', {})).toMatchObject(expected);
    expect(observed).toMatchObject([expected]);
  });

  it('waits as long as a 429 says, and does not know what a 500 has done', async () => {
    const statuses = [500, 429];
    const { api } = await startApi((_, response) => {
      response.writeHead(statuses.shift() ?? 200, { 'retry-after': '7' }).end('{"ok":true}');
    });
    expect(await api.call('chat.update', {})).toEqual({ kind: 'unclear', code: 'status-500' });
    expect(await api.call('chat.update', {})).toEqual({ kind: 'limited', afterMs: 7_000 });
  });

  it.each(['ratelimited', 'rate_limited'])('waits as long as a 200 with %s says', async (error) => {
    const { api } = await startApi((_, response) => {
      response.writeHead(200, { 'retry-after': '7' }).end(JSON.stringify({ ok: false, error }));
    });
    expect(await api.call('chat.update', {})).toEqual({ kind: 'limited', afterMs: 7_000 });
  });

  it('ends in doubt when it is given up on its way, and is not made when it was given up before', async () => {
    const giveUp = new AbortController();
    const { api, calls } = await startApi(() => giveUp.abort());
    expect(await api.call('chat.postMessage', {}, giveUp.signal)).toEqual({
      kind: 'unclear',
      code: 'AbortError',
    });
    expect(await api.call('chat.postMessage', {}, giveUp.signal)).toEqual({
      kind: 'unclear',
      code: 'AbortError',
    });
    expect(calls).toHaveLength(1);
  });

  it('knows a connection that broke on the way from one that never was', async () => {
    const { api, stop } = await startApi((request) => request.socket.destroy());
    expect((await api.call('chat.postMessage', {})).kind).toBe('unclear');
    await stop();
    expect(await api.call('chat.postMessage', {})).toEqual({ kind: 'unreachable', code: 'ECONNREFUSED' });
  });
});

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHttpReceiver } from '../../../../channels/slack/connect/http-receiver.ts';
import { createRecordingLogger } from '../../../fakes/recording-telemetry.ts';

/** Longer than the receiver waits for the rest of a request. */
const LONG_MS = 11_000;
const HEAD =
  'POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n';

async function startReceiver() {
  const logger = createRecordingLogger();
  const serve = createHttpReceiver({
    signingSecret: 'secret',
    dispatch: async () => ({}),
    clock: Date.now,
    logger,
  });
  const server = createServer(serve);
  const begun = once(server, 'request').then(([request]: IncomingMessage[]) => request);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
  return { logger, begun, socket };
}

describe('a request whose body does not come', () => {
  it('is answered, and its connection closed, when the time for it is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { logger, begun, socket } = await startReceiver();
    socket.write(`${HEAD}{"a"`);
    await begun;
    vi.advanceTimersByTime(LONG_MS);
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(String(answer).toLowerCase()).toContain('connection: close');
    await once(socket, 'close');
    expect(logger.events).toMatchObject([{ event: 'slack-request-refused', fields: { status: 408 } }]);
  });

  it('is let go when the sender has gone', async () => {
    const { logger, begun, socket } = await startReceiver();
    socket.write(`${HEAD}{"a"`);
    await begun;
    socket.destroy();
    await vi.waitFor(() => expect(logger.events.map(({ event }) => event)).toEqual(['slack-request-broken']));
  });
});

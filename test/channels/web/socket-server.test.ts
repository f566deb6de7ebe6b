import { afterEach, describe, expect, it } from 'vitest';
import { next, startWebServer, type WebServer, type WebServerOptions } from './web-server.ts';

let server: WebServer | undefined;

async function start(options: WebServerOptions = {}): Promise<WebServer> {
  server = await startWebServer(options);
  return server;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('a connected socket', () => {
  it('is told its session and the newest sequence number', async () => {
    const web = await start();
    const credentials = await web.open();
    web.store(credentials.sessionId, { role: 'user', content: 'Hello' });
    const ready = await next(web.connect(credentials), 'ready');
    expect(ready).toMatchObject({
      session: { id: credentials.sessionId, status: 'open', handler: 'bot', channel: 'web' },
      lastSeq: 1,
    });
  });

  it('gets the acknowledgement, the words as they come, then the message', async () => {
    const web = await start();
    const socket = web.connect(await web.open());
    await next(socket, 'ready');
    const heard: unknown[] = [];
    socket.on('delta', (delta) => heard.push(delta));
    const messages: { role: string; content: string; seq: number }[] = [];
    const answered = new Promise<void>((resolve) => {
      socket.on('message', (message) => {
        messages.push(message);
        if (message.role === 'assistant') resolve();
      });
    });
    const ack = await socket.emitWithAck('message', { clientMessageId: 'a', content: 'Where is it?' });
    await answered;
    expect(ack).toEqual({ ok: true, messageId: expect.any(String), seq: 1 });
    expect(messages).toMatchObject([
      { role: 'user', content: 'Where is it?', seq: 1 },
      { role: 'assistant', content: 'You asked: Where is it?', seq: 2 },
    ]);
    expect(heard).toMatchObject([
      { index: 0, text: 'You ' },
      { index: 1, text: 'asked: ' },
      { index: 2, text: 'Where is it?' },
    ]);
  });
});

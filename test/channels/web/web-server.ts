/** A real HTTP server with the web channel on it, behind which conversations are kept in memory. */
import { createServer } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { createWebChannel, type WebChannelOptions } from '../../../channels/web/socket-server.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import {
  createMemoryConversations,
  type MemoryConversationsOptions,
} from '../../fakes/memory-conversations.ts';

export interface Credentials {
  readonly sessionId: string;
  readonly token: string;
}

export interface WebServerOptions extends MemoryConversationsOptions {
  readonly channel?: Partial<WebChannelOptions>;
}

export async function startWebServer({ channel: overrides = {}, ...memoryOptions }: WebServerOptions = {}) {
  const memory = createMemoryConversations(memoryOptions);
  const errors: unknown[] = [];
  const channel = createWebChannel({
    ...memory,
    gate: { customer: (overrides.conversations ?? memory.conversations).authenticate },
    messageLimiter: { consume: async () => undefined },
    allowsOrigin: () => true,
    addressOf: (request) => request.socket.remoteAddress ?? 'unknown',
    connectionsPerAddress: 0,
    logger: recordErrors(errors),
    reach: () => undefined,
    ...overrides,
  });
  const server = createServer((_request, response) => response.writeHead(404).end());
  channel.attach(server);
  await channel.start(async () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  const sockets: Socket[] = [];

  return {
    ...memory,
    channel,
    /** What was logged as a bug. */
    errors,
    url: `http://127.0.0.1:${address.port}`,
    async open(): Promise<Credentials> {
      const { session, token } = await memory.conversations.open({ assurance: 'anonymous' });
      return { sessionId: session.id, token };
    },
    connect(auth: object, options: object = {}): Socket {
      const socket = io(`http://127.0.0.1:${address.port}`, {
        path: '/ws',
        auth,
        forceNew: true,
        reconnection: false,
        transports: ['websocket'],
        ...options,
      });
      sockets.push(socket);
      return socket;
    },
    async close(): Promise<void> {
      for (const socket of sockets) socket.disconnect();
      await channel.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type WebServer = Awaited<ReturnType<typeof startWebServer>>;

/** The next event of this name, within a few seconds. */
export function next<Event = Record<string, unknown>>(socket: Socket, name: string): Promise<Event> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`No ${name} came.`)), 5_000);
    socket.once(name, (event: Event) => {
      clearTimeout(tooLate);
      resolve(event);
    });
  });
}

function recordErrors(errors: unknown[]): Logger {
  const ignore = () => undefined;
  return { debug: ignore, info: ignore, warn: ignore, error: (_event, cause) => errors.push(cause) };
}

/** A customer's open page: a socket that keeps everything it heard. */
import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';

const SOON_MS = 10_000;
const acknowledgement = z.looseObject({ ok: z.boolean() });
const refusal = z.object({ data: z.object({ code: z.string() }) });

interface Heard {
  readonly event: string;
  readonly data: unknown;
}

interface Page {
  readonly id: string;
  readonly token: string;
}

interface Connection {
  readonly extraHeaders?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly auth?: object;
}

export type OpenPage = ReturnType<typeof openPage>;

export function openPage(url: string, { id, token }: Page, connection: Connection = {}) {
  const heard: Heard[] = [];
  const socket: Socket = io(url, {
    path: '/ws',
    auth: { sessionId: id, token },
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    ...connection,
  });
  socket.onAny((event: string, ...data: unknown[]) => {
    if (data.length !== 1) throw new Error(`${event} carries ${data.length} values.`);
    heard.push({ event, data: data[0] });
  });

  return {
    heard: (event: string): readonly unknown[] =>
      heard.filter((one) => one.event === event).map(({ data }) => data),
    events: (): readonly string[] => heard.map(({ event }) => event),
    /** Answers the acknowledgement. */
    send: async (event: string, ...frame: readonly unknown[]) =>
      acknowledgement.parse(await socket.timeout(SOON_MS).emitWithAck(event, ...frame)),
    /** The code with which it was not let in. */
    refused: async (): Promise<string> => refusal.parse(await first(socket, 'connect_error')).data.code,
    ready: () => first(socket, 'ready'),
    disconnected: () => first(socket, 'disconnect'),
    isConnected: () => socket.connected,
    close: () => socket.disconnect(),
  };
}

/** Rejects when the page is not let in, unless that is what is waited for. */
function first(socket: Socket, event: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No ${event} came.`)), SOON_MS);
    const settle = (isWanted: boolean) => (data: unknown) => {
      clearTimeout(timer);
      if (isWanted) resolve(data);
      else reject(data);
    };
    socket.once(event, settle(true));
    if (event !== 'connect_error') socket.once('connect_error', settle(false));
  });
}

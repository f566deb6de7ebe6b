/** The socket to the server: loaded on demand, connected again by itself, whatever ended it. */
import type { Socket } from 'socket.io-client';
import type { PublicMessage, PublicSession } from '../../../../src/contract/public-shapes.ts';
import type { Mode, Rating, Typist } from './chat-state.ts';
import type { Delta } from './timeline.ts';

interface Refused {
  readonly ok: false;
  readonly error: { readonly code: string; readonly title: string };
}
type Answer<Fields = object> = (acknowledgement: ({ readonly ok: true } & Fields) | Refused) => void;

export interface ReadyEvent {
  readonly session: PublicSession;
  readonly lastSeq: number;
}

interface ServerEvents {
  ready(event: ReadyEvent): void;
  delta(event: Delta): void;
  message(event: PublicMessage): void;
  status(event: Mode): void;
  typing(event: Typist): void;
  notice(event: { readonly code: string; readonly title: string }): void;
}

interface ClientEvents {
  message(
    event: {
      readonly clientMessageId: string;
      readonly content: string;
      readonly attachmentIds: readonly string[];
    },
    answer: Answer<{ readonly messageId: string; readonly seq: number }>,
  ): void;
  resume(
    event: { readonly afterSeq: number },
    answer: Answer<{ readonly messages: readonly PublicMessage[] }>,
  ): void;
  escalate(event: { readonly reason?: string }, answer: Answer): void;
  feedback(event: { readonly messageId: string; readonly rating: Rating }, answer: Answer): void;
  csat(event: { readonly score: number; readonly comment?: string }, answer: Answer): void;
  typing(event: object, answer: Answer): void;
  read(event: { readonly seq: number }, answer: Answer): void;
}

export type ChatSocket = Socket<ServerEvents, ClientEvents>;

export interface ConnectionHandlers extends Omit<ServerEvents, 'ready' | 'message'> {
  ready(event: ReadyEvent, from: ChatSocket): Promise<void>;
  message(message: PublicMessage, from: ChatSocket): void;
  /** The connection is gone; another attempt is under way. */
  lost(): void;
  /** The server refused for good. */
  refused(code: string): void;
}

export interface ConnectionOptions {
  readonly server: string;
  readonly sessionId: string;
  readonly token: string;
  readonly handlers: ConnectionHandlers;
}

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 15_000;
/** The server will never accept this session, or this page. */
const FINAL_REFUSALS = ['session-not-found', 'session-expired', 'unauthorized', 'origin-not-allowed'];

export const loadSocketClient = () => import('socket.io-client');

/** Lasts until `signal` ends it. Rejects when the client library cannot be loaded. */
export async function connect(options: ConnectionOptions, signal: AbortSignal): Promise<ChatSocket> {
  const { handlers } = options;
  const { io } = await loadSocketClient();
  signal.throwIfAborted();
  const { origin, pathname } = new URL(options.server);
  const socket: ChatSocket = io(origin, {
    path: `${pathname.replace(/\/$/, '')}/ws`,
    auth: { sessionId: options.sessionId, token: options.token },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: FIRST_RETRY_MS,
    reconnectionDelayMax: MAX_RETRY_MS,
  });
  const retry = createRetry(() => socket.connect(), signal);
  socket.on('ready', (event) => {
    retry.reset();
    void handlers.ready(event, socket);
  });
  socket.on('message', (message) => handlers.message(message, socket));
  socket.on('delta', handlers.delta);
  socket.on('status', handlers.status);
  socket.on('typing', handlers.typing);
  socket.on('notice', handlers.notice);
  socket.on('disconnect', (reason) => {
    if (signal.aborted) return;
    handlers.lost();
    // A server that closes politely, as in a restart, is not connected to again by the library.
    if (reason === 'io server disconnect') retry.soon();
  });
  socket.on('connect_error', (error) => {
    const code = refusalCode(error);
    if (code !== undefined && FINAL_REFUSALS.includes(code)) return handlers.refused(code);
    handlers.lost();
    if (!socket.active) retry.soon();
  });
  signal.addEventListener('abort', () => socket.disconnect(), { once: true });
  return socket;
}

/** Tries again after a random wait that grows, so that a thousand browsers do not come back at once. */
function createRetry(attempt: () => void, signal: AbortSignal) {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    soon(): void {
      const longestMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
      failures += 1;
      clearTimeout(timer);
      timer = setTimeout(attempt, longestMs * (0.5 + Math.random() / 2));
    },
    reset(): void {
      failures = 0;
    },
  };
}

function refusalCode(error: Error): string | undefined {
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('code' in data)) return undefined;
  return typeof data.code === 'string' ? data.code : undefined;
}

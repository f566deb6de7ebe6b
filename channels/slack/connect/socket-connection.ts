/**
 * One Socket Mode connection that keeps itself up. Bolt's own leaves a hole of five seconds after every refresh and ends the process
 * when Slack cannot be reached on reconnect; here the next socket is open before the last one closes, and a failure is tried again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'undici';
import { z } from 'zod';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { RoutePayload } from '../router.ts';
import type { SlackApi } from '../slack-api.ts';
import { watchPulse } from './pulse.ts';

interface SocketConnectionOptions {
  /** Calls with the app's token. */
  readonly api: SlackApi;
  readonly dispatch: RoutePayload;
  /** Told whenever this connection is there or gone. */
  readonly onChange: () => void;
  /** Between two pings. A peer that leaves two unanswered is gone, whatever the socket says. */
  readonly pingEveryMs: number;
  readonly logger: Logger;
}

export interface SocketConnection {
  start(): void;
  /** Whether Slack has greeted and the socket is open. */
  isConnected(): boolean;
  stop(): void;
}

const frame = z.looseObject({
  type: z.string().optional(),
  reason: z.string().optional(),
  envelope_id: z.string().optional(),
  payload: z.unknown().optional(),
});
type Frame = z.output<typeof frame>;

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 30_000;
const GREETED_WITHIN_MS = 5_000;

export function createSocketConnection(options: SocketConnectionOptions): SocketConnection {
  const { api, dispatch, onChange, pingEveryMs, logger } = options;
  const stopping = new AbortController();
  let current: WebSocket | undefined;
  let isConnecting = false;
  /** Slack will close these soon. */
  const leaving = new WeakSet<WebSocket>();

  const acknowledge = async (socket: WebSocket, { envelope_id, payload }: Frame): Promise<void> => {
    try {
      const { body } = await dispatch(payload);
      if (socket.readyState === WebSocket.OPEN) {
        socket.send(JSON.stringify({ envelope_id, ...(body !== undefined && { payload: body }) }));
      }
    } catch (cause) {
      // Not stored: Slack sends the envelope again.
      logger.warn('slack-envelope-refused', { error: cause instanceof Error ? cause.name : 'unknown' });
    }
  };

  const hear = (socket: WebSocket, data: unknown): void => {
    const heard = readFrame(data);
    if (heard?.envelope_id !== undefined) return void acknowledge(socket, heard);
    if (heard?.type !== 'disconnect') return;
    leaving.add(socket);
    void connect();
  };

  /** Resolves when Slack has greeted. */
  const open = async (): Promise<WebSocket> => {
    const reply = await api.call('apps.connections.open', {}, stopping.signal);
    const url = reply.kind === 'ok' ? reply.body.url : undefined;
    if (typeof url !== 'string') throw new Error('Slack opened no connection');
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      const gone = (): void => {
        clearTimeout(late);
        stopWatching();
        reject(new Error('the connection broke'));
        if (socket === current) lose();
      };
      // A peer that is silent does not answer a close either: it is gone now, not when the socket says so.
      const giveUp = (): void => {
        gone();
        socket.close();
      };
      const late = setTimeout(giveUp, GREETED_WITHIN_MS);
      const stopWatching = watchPulse(socket, pingEveryMs, giveUp);
      socket.addEventListener('error', gone);
      socket.addEventListener('close', gone);
      socket.addEventListener('message', ({ data }) => {
        if (readFrame(data)?.type !== 'hello') return hear(socket, data);
        clearTimeout(late);
        resolve();
      });
    });
    return socket;
  };

  const lose = (): void => {
    current = undefined;
    onChange();
    void connect();
  };

  /** The socket before is closed only when the next one is open. */
  const replace = async (): Promise<void> => {
    const previous = current;
    const next = await open();
    // It may have greeted and gone in one breath, before anybody could call it the current one.
    if (next.readyState !== WebSocket.OPEN) throw new Error('the connection broke');
    current = next;
    onChange();
    previous?.close();
  };

  /** True when there is a connection to stay with. Never rejects. */
  const attempt = async (): Promise<boolean> => {
    try {
      await replace();
      // Slack may move a connection that it has just opened.
      return current !== undefined && !leaving.has(current);
    } catch (cause) {
      logger.warn('slack-socket-failed', { error: cause instanceof Error ? cause.message : 'unknown' });
      return false;
    }
  };

  /** Tries until it is connected or stopped. */
  const connect = async (): Promise<void> => {
    if (isConnecting) return;
    isConnecting = true;
    for (let tries = 0; !stopping.signal.aborted && !(await attempt()); tries += 1) await pause(tries);
    isConnecting = false;
    if (stopping.signal.aborted) current?.close();
  };

  const pause = async (tries: number): Promise<void> => {
    const longestMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** tries);
    const stopped = new Promise<void>((resolve) => {
      stopping.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await Promise.race([sleep(longestMs * (0.5 + Math.random() / 2)), stopped]);
  };

  return {
    start: () => void connect(),
    isConnected: () => current?.readyState === WebSocket.OPEN,
    stop() {
      stopping.abort();
      current?.close();
    },
  };
}

/** Undefined for what is no JSON object. */
function readFrame(data: unknown): Frame | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return frame.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

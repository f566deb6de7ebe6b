/** Socket Mode: connections on tickets, envelopes with acknowledgements, and the disconnects that Slack announces. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isRecord } from './api-call.ts';

export type EnvelopeType = 'events_api' | 'interactive' | 'slash_commands';

export interface EnvelopeAnswer {
  readonly acknowledged: boolean;
  readonly payload: unknown;
  readonly tookMs: number;
}

export interface SocketMode {
  /** An address to connect to; undefined while no connection may be opened. */
  openUrl(): string | undefined;
  /** Whether `apps.connections.open` answers with an address. */
  isOpen: boolean;
  /** So many of the next connections are greeted and cut at once. */
  cutNext: number;
  connections(): number;
  /** To one of the connections; unanswered within 3 s, or without any connection, it counts as not acknowledged. */
  send(type: EnvelopeType, payload: unknown, retry?: number): Promise<EnvelopeAnswer>;
  /** Exactly this frame, to every connection. */
  sendRaw(frame: string): void;
  /** As when Slack moves its connections: says so, then closes all or only the first. */
  refresh(which?: 'all' | 'first'): void;
  /** Cut without a word. */
  kill(): void;
  /** As when a route is lost: the sockets stay open, and nothing passes either way any more. */
  stall(): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): void;
}

const ACKNOWLEDGE_WITHIN_MS = 3_000;
const PING_EVERY_MS = 5_000;

export function createSocketMode(urlOf: () => string, appId: string): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, (payload: unknown) => void>();
  const open = new Set<WebSocket>();
  let turn = 0;

  const pings = setInterval(() => {
    for (const socket of open) socket.ping();
  }, PING_EVERY_MS);
  pings.unref();

  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
    socket.on('message', (data) => acknowledge(String(data)));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.size,
        debug_info: { host: 'fake', approximate_connection_time: 18_060 },
        connection_info: { app_id: appId },
      }),
    );
    if (mode.cutNext === 0) return;
    mode.cutNext -= 1;
    open.delete(socket);
    socket.terminate();
  });

  const acknowledge = (frame: string): void => {
    const answer: unknown = JSON.parse(frame);
    if (isRecord(answer) && typeof answer.envelope_id === 'string') {
      waiting.get(answer.envelope_id)?.(answer.payload);
    }
  };

  const disconnectFrame = JSON.stringify({
    type: 'disconnect',
    reason: 'refresh_requested',
    debug_info: { host: 'fake' },
  });

  const mode: SocketMode = {
    isOpen: true,
    cutNext: 0,
    openUrl() {
      if (!mode.isOpen) return undefined;
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${urlOf().replace('http:', 'ws:')}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    connections: () => open.size,
    async send(type, payload, retry = 0) {
      const sockets = [...open];
      const socket = sockets[turn++ % Math.max(1, sockets.length)];
      const startedAt = performance.now();
      if (socket === undefined) return { acknowledged: false, payload: undefined, tookMs: 0 };
      const envelopeId = randomUUID();
      const answer = new Promise<EnvelopeAnswer>((resolve) => {
        const finish = (acknowledged: boolean, answered: unknown): void => {
          clearTimeout(timer);
          waiting.delete(envelopeId);
          resolve({ acknowledged, payload: answered, tookMs: performance.now() - startedAt });
        };
        const timer = setTimeout(() => finish(false, undefined), ACKNOWLEDGE_WITHIN_MS);
        socket.once('close', () => finish(false, undefined));
        waiting.set(envelopeId, (answered) => finish(true, answered));
      });
      socket.send(
        JSON.stringify({
          envelope_id: envelopeId,
          type,
          payload,
          accepts_response_payload: type !== 'events_api',
          ...(type === 'events_api' && { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' }),
        }),
      );
      return await answer;
    },
    sendRaw(frame) {
      for (const socket of open) socket.send(frame);
    },
    refresh(which = 'all') {
      const chosen = which === 'all' ? [...open] : [...open].slice(0, 1);
      for (const socket of chosen) {
        open.delete(socket);
        socket.send(disconnectFrame);
      }
    },
    kill() {
      for (const socket of open) socket.terminate();
      open.clear();
    },
    stall() {
      for (const socket of open) socket.pause();
      open.clear();
    },
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? '/', 'http://slack');
      if (!tickets.delete(searchParams.get('ticket') ?? '')) return void socket.destroy();
      server.handleUpgrade(request, socket, head, (accepted) => server.emit('connection', accepted, request));
    },
    stop() {
      clearInterval(pings);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
  return mode;
}

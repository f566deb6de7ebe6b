/** Writes server-sent events to one client: what may be missed is left out for a slow reader, what may not is always sent. */
import type { Response } from 'express';

const HEARTBEAT_MS = 15_000;
/** Beyond this a reader is slow, and only what it must have is queued for it. */
const MAX_WAITING_BYTES = 262_144;

export interface EventStream {
  send(event: string, data: unknown): void;
  /** Leaves it out while the reader is slow. */
  offer(event: string, data: unknown): void;
  end(): void;
}

export function openEventStream(response: Response): EventStream {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // nginx would otherwise hold the words back.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  // A comment keeps proxies from closing a silent connection.
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.once('close', () => clearInterval(heartbeat));

  const send = (event: string, data: unknown): void => {
    if (!response.destroyed) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    send,
    offer(event, data) {
      if (response.writableLength < MAX_WAITING_BYTES) send(event, data);
    },
    end() {
      clearInterval(heartbeat);
      response.end();
    },
  };
}

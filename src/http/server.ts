/** The HTTP side of the product: builds the application from its routes and starts and stops the server that it shares with the sockets. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpOptions } from './application.ts';
import { createApplication } from './application.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than load balancers keep theirs, so that they close first. */
const KEEP_ALIVE_MS = 65_000;
/** Added to the longest answer before a connection counts as dead. */
const SILENCE_MS = 60_000;
const SWEEP_MS = 50;

export interface HttpServer {
  /** For what else listens on the same port. */
  readonly server: Server;
  listen(): Promise<{ readonly port: number }>;
  /** Takes no new connection and lets running requests finish; when `signal` aborts, cuts what is left. */
  close(signal: AbortSignal): Promise<void>;
}

export interface HttpServerOptions extends HttpOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
}

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    createApplication(options),
  );
  server.setTimeout(options.replyTimeoutMs + SILENCE_MS);

  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port, options.host, () => {
          server.off('error', reject);
          resolve({ port: portOf(server.address()) });
        });
      }),
    close: (signal) =>
      new Promise((resolve) => {
        const cut = () => server.closeAllConnections();
        // A connection becomes idle when its last answer is sent, and would be kept for the next request.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
        signal.addEventListener('abort', cut, { once: true });
        server.close(() => {
          clearInterval(sweep);
          signal.removeEventListener('abort', cut);
          resolve();
        });
        if (signal.aborted) cut();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The HTTP side of the product: builds the application from its routes and starts and stops the server that it shares with the sockets. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Logger } from '../contract/telemetry.ts';
import type { HttpOptions } from './application.ts';
import { createApplication } from './application.ts';
import { type CertificateFiles, followCertificate, readCertificate } from './certificate.ts';
import { takeWebhooks } from './webhooks.ts';

const TIMEOUTS = {
  headersTimeout: 10_000,
  /** A file of the largest size over a slow line. */
  requestTimeout: 120_000,
  /** Longer than load balancers keep theirs, so that they close first. */
  keepAliveTimeout: 65_000,
};
/** Added to the longest answer before a connection counts as dead. */
const SILENCE_MS = 60_000;
const SWEEP_MS = 50;

export interface HttpServer {
  /** For what else listens on the same port. */
  readonly server: Server;
  /** @throws AppError `invalid-configuration` when it cannot listen on this host and port */
  listen(): Promise<{ readonly port: number }>;
  /** Takes no new connection and lets running requests finish; when `signal` aborts, cuts what is left. */
  close(signal: AbortSignal): Promise<void>;
}

export interface HttpServerOptions extends HttpOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Undefined = plain HTTP. */
  readonly tls: CertificateFiles | undefined;
}

/** @throws AppError `invalid-configuration` when the certificate cannot be used */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { server, release } = openServer(options, takeWebhooks(options, createApplication(options)));
  server.setTimeout(options.replyTimeoutMs + SILENCE_MS);

  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        const refuse = (cause: Error) => reject(whyNotListening(cause));
        server.once('error', refuse);
        server.listen(options.port, options.host, () => {
          server.off('error', refuse);
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
          release();
          signal.removeEventListener('abort', cut);
          resolve();
        });
        if (signal.aborted) cut();
      }),
  };
}

/** What the operator has to change, by the code of the system's refusal. */
const REFUSALS = {
  EADDRINUSE: { path: 'PORT', message: 'must be one on which no other program listens' },
  EACCES: { path: 'PORT', message: 'must be one on which this user may listen: above 1023' },
  EADDRNOTAVAIL: { path: 'HOST', message: 'must be an address of this machine' },
  ENOTFOUND: { path: 'HOST', message: 'must be an address of this machine' },
} as const;

const refusal = z.object({ code: z.enum(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND']) });

function whyNotListening(cause: Error): Error {
  const code = refusal.safeParse(cause).data?.code;
  if (code === undefined) return cause;
  return new AppError('invalid-configuration', 'The server cannot listen.', {
    cause,
    fields: [REFUSALS[code]],
  });
}

interface OpenedServer {
  readonly server: Server;
  release(): void;
}

function openServer(
  { tls, logger }: { readonly tls: CertificateFiles | undefined; readonly logger: Logger },
  application: RequestListener,
): OpenedServer {
  if (tls === undefined) return { server: createServer(TIMEOUTS, application), release: () => undefined };
  const server = createTlsServer({ ...TIMEOUTS, ...readCertificate(tls) }, application);
  return { server, release: followCertificate(server, tls, logger) };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

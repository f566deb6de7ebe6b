/** Decides who may connect: origin, connections of one address, session and token. A refusal says its code to the client. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Gate } from '../../src/contract/access.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Session } from '../../src/contract/records.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import { describeError } from './acknowledge.ts';
import type { ConnectionCount } from './connection-count.ts';
import type { ClientSocket } from './socket-events.ts';

/** `origin` is undefined when the client sent none, so it is not a browser. */
export type AllowsOrigin = (origin: string | undefined) => boolean;

export interface AdmissionOptions {
  readonly gate: Pick<Gate, 'customer'>;
  readonly allowsOrigin: AllowsOrigin;
  readonly connections: ConnectionCount;
  readonly isDraining: () => boolean;
  readonly logger: Logger;
}

type Next = (refusal?: Error) => void;

const credentials = z.object({ sessionId: z.uuid(), token: z.string().min(1).max(512) });

/** Runs before a socket is connected. What is refused reaches the client as `connect_error` with `data.code`. */
export function createAdmission(options: AdmissionOptions): (socket: ClientSocket, next: Next) => void {
  // One connection may ask for many sockets at once; only one at a time is looked at.
  const asking = new WeakSet<ClientSocket['conn']>();

  return (socket, next) => {
    if (asking.has(socket.conn)) return next(refusal('too-many-connections', 'One connection at a time.'));
    asking.add(socket.conn);
    admit(socket, options)
      .then(
        (admitted) => {
          socket.data = admitted;
          next();
        },
        (cause) => {
          const { code, title } = describeError(cause, options.logger);
          next(refusal(code, title));
        },
      )
      .finally(() => asking.delete(socket.conn));
  };
}

/**
 * A foreign page is told why it is refused when it asks for a socket (`admit`). Here only the step from polling to a
 * WebSocket is stopped, because a socket is already behind it then.
 */
export function refuseForeignUpgrade(allowsOrigin: AllowsOrigin) {
  return (request: IncomingMessage, _response: unknown, next: Next): void => {
    const isUpgrade = request.headers.upgrade !== undefined && request.url?.includes('sid=') === true;
    if (isUpgrade && !allowsOrigin(request.headers.origin)) next(new Error('origin-not-allowed'));
    else next();
  };
}

/** @throws AppError `draining`, `origin-not-allowed`, `too-many-connections`, `session-not-found`, `unauthorized` */
async function admit(
  { handshake, request }: ClientSocket,
  { gate, allowsOrigin, connections, isDraining }: AdmissionOptions,
): Promise<{ session: Session; token: string }> {
  if (isDraining()) {
    throw new AppError('draining', 'The service is restarting. Please connect again.');
  }
  if (!allowsOrigin(request.headers.origin)) {
    throw new AppError('origin-not-allowed', 'This website may not use the chat.');
  }
  if (await connections.isOverLimit(request)) {
    throw new AppError('too-many-connections', 'Too many chats are open from this network.');
  }
  const { sessionId, token } = readCredentials(handshake.query.sessionId, handshake.auth);
  return { session: await gate.customer(sessionId, token), token };
}

function readCredentials(sessionIdInQuery: unknown, auth: Readonly<Record<string, unknown>>) {
  const read = credentials.safeParse({ sessionId: auth.sessionId ?? sessionIdInQuery, token: auth.token });
  if (read.success) return read.data;
  if (read.error.issues.some(({ path }) => path[0] === 'sessionId')) {
    throw new AppError('session-not-found', 'This conversation does not exist.');
  }
  throw new AppError('unauthorized', 'A session token is needed.');
}

function refusal(code: string, title: string): Error {
  return Object.assign(new Error(title), { data: { code, title } });
}

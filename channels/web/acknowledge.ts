/** Runs one client event and acknowledges it, whatever was sent: unknown names, wrong shapes, several arguments, none. */
import type { Gate } from '../../src/contract/access.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Logger, ReachCheckpoint } from '../../src/contract/telemetry.ts';
import type { Visitor } from './audience.ts';
import type { ClientEventHandler } from './client-events.ts';
import type { Notice } from './socket-events.ts';

export interface AcknowledgeOptions {
  readonly gate: Pick<Gate, 'customer'>;
  readonly handlers: ReadonlyMap<string, ClientEventHandler>;
  readonly logger: Logger;
  readonly reach: ReachCheckpoint;
}

/** Between two looks at the token of an open socket. */
const ADMITTED_FOR_MS = 60_000;
/** Client events of one connection that may wait for their acknowledgement at a time. */
const MAX_UNACKNOWLEDGED = 64;

/** `sent` is what came over the wire: the payloads and, when the client asked for it, the acknowledgement function. */
export async function acknowledge(
  visitor: Visitor,
  eventName: unknown,
  sent: readonly unknown[],
  options: AcknowledgeOptions,
): Promise<void> {
  const { payloads, answer } = splitFrame(sent);
  visitor.unacknowledged += 1;
  try {
    const handle = findHandler(visitor, eventName, payloads, options.handlers);
    await admitAgain(visitor, options.gate);
    answer({ ok: true, ...(await handle(visitor.room.session, payloads[0])) });
    if (eventName === 'message') options.reach('inbox-acknowledged');
  } catch (cause) {
    const error = describeError(cause, options.logger);
    answer({ ok: false, error });
    if (error.code === 'rate-limited') visitor.socket.emit('notice', error);
  } finally {
    visitor.unacknowledged -= 1;
  }
}

/**
 * A socket may stay open for days: its token is looked at again now and then, so that one that was taken away on another node, or has
 * ended, is found out, and one that is in use goes on.
 */
async function admitAgain(visitor: Visitor, gate: Pick<Gate, 'customer'>): Promise<void> {
  const now = performance.now();
  if (now - visitor.admittedAt < ADMITTED_FOR_MS) return;
  const { session, token } = visitor.socket.data;
  await gate.customer(session.id, token);
  visitor.admittedAt = now;
}

/** A client that wants no acknowledgement gets none. */
function splitFrame(sent: readonly unknown[]) {
  const last = sent.at(-1);
  return typeof last === 'function'
    ? { payloads: sent.slice(0, -1), answer: (acknowledgement: object): void => last(acknowledgement) }
    : { payloads: sent, answer: (): void => undefined };
}

/** @throws AppError `rate-limited`, `unknown-event`, `invalid-request` */
function findHandler(
  visitor: Visitor,
  eventName: unknown,
  payloads: readonly unknown[],
  handlers: ReadonlyMap<string, ClientEventHandler>,
): ClientEventHandler {
  if (visitor.unacknowledged > MAX_UNACKNOWLEDGED) {
    throw new AppError('rate-limited', 'Too much at once. Please wait a moment.');
  }
  const handle = typeof eventName === 'string' ? handlers.get(eventName) : undefined;
  if (handle === undefined) throw new AppError('unknown-event', 'There is no such event.');
  if (payloads.length !== 1) throw new AppError('invalid-request', 'An event carries exactly one object.');
  return handle;
}

/** What a client is told of an error. One without a name is a bug: it is logged whole and nothing of it is told. */
export function describeError(cause: unknown, logger: Logger): Notice {
  if (cause instanceof AppError) return { code: cause.code, title: cause.message };
  logger.error('socket-event-failed', cause);
  return { code: 'internal', title: 'Something went wrong on our side.' };
}

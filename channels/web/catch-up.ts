/**
 * Looks into the database for what happened in the sessions that are watched here, while signals of other nodes may not arrive, and once more when
 * they do again. Costs a read a session, so it is only for that time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Conversations } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import { MAX_PAGE_MESSAGES } from '../../src/contract/limits.ts';
import type { Session } from '../../src/contract/records.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { Audience, Room } from './audience.ts';

export interface CatchUpOptions {
  readonly audience: Pick<Audience, 'rooms' | 'hear' | 'catchUp'>;
  /** Whether what other nodes say arrives here. */
  readonly hearsOthers: () => boolean;
  readonly readSession: (sessionId: string, token: string) => Promise<Session>;
  readonly conversations: Pick<Conversations, 'history'>;
  readonly logger: Logger;
}

/** The delay that customers notice while Redis is away, if another node answers them. */
const LOOK_EVERY_MS = 500;
/** The token that the customer came with is no longer good. */
const REVOKED: ReadonlySet<string> = new Set(['session-not-found', 'unauthorized']);

/** Runs until `signal` aborts. */
export async function keepCaughtUp(options: CatchUpOptions, signal: AbortSignal): Promise<void> {
  const { audience, hearsOthers, logger } = options;
  let missedSome = false;
  while (!signal.aborted) {
    const isDeaf = !hearsOthers();
    if (isDeaf || missedSome) {
      for (const room of audience.rooms()) {
        await catchUp(room, options).catch((cause) => {
          const code = cause instanceof AppError ? cause.code : 'internal';
          if (REVOKED.has(code)) audience.hear(room.session.id, { kind: 'revoked' });
          else logger.warn('catch-up-failed', { code });
        });
      }
    }
    missedSome = isDeaf;
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function catchUp(room: Room, options: CatchUpOptions): Promise<void> {
  const { audience, readSession, conversations } = options;
  const [visitor] = room.visitors;
  if (visitor === undefined) return;
  const known = room.session;
  const { session, token } = visitor.socket.data;
  const current = await readSession(session.id, token);
  if (current.lastSeq > known.lastSeq) {
    audience.catchUp(room, await conversations.history(known.id, known.lastSeq, MAX_PAGE_MESSAGES));
  }
  const { status, handler, ticketNumber } = current;
  if (status === known.status && handler === known.handler && ticketNumber === known.ticketNumber) return;
  audience.hear(known.id, {
    kind: 'status',
    status,
    handler,
    ...(ticketNumber !== undefined && { ticketNumber }),
  });
}

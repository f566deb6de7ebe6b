/**
 * Looks into the database for what happened in the sessions that are watched here: in all of them while signals of other nodes may not arrive, and once
 * more when they do again; in one of which a message is missing at any time. Costs a read a session, so it is only for then.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Conversations, Hearing } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import { MAX_PAGE_MESSAGES } from '../../src/contract/limits.ts';
import type { Session } from '../../src/contract/records.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { Audience, Room } from './audience.ts';

export interface CatchUpOptions {
  readonly audience: Pick<Audience, 'rooms' | 'hear' | 'catchUp'>;
  readonly hearing: Hearing;
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
  const { audience, hearing, logger } = options;
  let missedSome = false;
  let losses = 0;
  while (!signal.aborted) {
    const isDeaf = !hearing.hearsOthers();
    const isBehind = isDeaf || missedSome || losses !== hearing.losses();
    losses = hearing.losses();
    for (const room of audience.rooms()) {
      if (!isBehind && !room.told.hasGap()) continue;
      await catchUp(room, options).catch((cause) => {
        const code = cause instanceof AppError ? cause.code : 'internal';
        if (REVOKED.has(code)) audience.hear(room.session.id, { kind: 'revoked' });
        else logger.warn('catch-up-failed', { code });
      });
    }
    missedSome = isDeaf;
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function catchUp(room: Room, options: CatchUpOptions): Promise<void> {
  const { audience, readSession, conversations } = options;
  const [visitor] = room.visitors;
  if (visitor === undefined) return;
  const { session, token } = visitor.socket.data;
  const { told, toldState: known } = room;
  const current = await readSession(session.id, token);
  if (current.lastSeq > told.complete()) {
    audience.catchUp(room, await conversations.history(session.id, told.complete(), MAX_PAGE_MESSAGES));
  }
  const { status, handler, ticketNumber } = current;
  if (status === known.status && handler === known.handler && ticketNumber === known.ticketNumber) return;
  audience.hear(session.id, {
    kind: 'status',
    status,
    handler,
    ...(ticketNumber !== undefined && { ticketNumber }),
  });
}

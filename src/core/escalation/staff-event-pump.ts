/** Handles what staff did at the desk, in order for each ticket, each deed once: its change and its settlement are one transaction. */

import type { RecordDeed } from '../../contract/audit.ts';
import type { StaffDeed, StaffRoster } from '../../contract/desk.ts';
import type { ClaimedStaffEvent, DeskStore } from '../../contract/desk-store.ts';
import { AppError } from '../../contract/errors.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { backoffMs } from '../backoff.ts';
import { createPump, type Pump } from '../pump.ts';
import type { Announce } from './announce.ts';
import { accountOf, resultOfDeed } from './deed-account.ts';
import type { ChangeContext } from './show-at-desk.ts';
import { decideStaffEvent } from './staff-events.ts';
import type { ReplyMode } from './write-line.ts';

const POLL_MS = 250;
const MAX_TICKETS = 16;
const LEASE_MS = 10_000;
const RETRY = { firstMs: 500, maxMs: 30_000 };
const MAX_ATTEMPTS = 20;
/** A day of the longest waits: what staff wrote is not lost because nobody can be asked who they are. */
const MAX_ATTEMPTS_WHILE_AWAY = 2_880;

interface StaffEventOptions {
  readonly store: DeskStore;
  readonly tickets: Pick<TicketStore, 'change'>;
  readonly roster: () => StaffRoster | undefined;
  readonly announce: Announce;
  readonly context: () => ChangeContext;
  readonly replyMode: ReplyMode;
  readonly recordDeed: RecordDeed;
  readonly owner: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface NamedDeed {
  readonly deed: StaffDeed;
  /** Why it cannot be done. */
  readonly refusal?: string;
}

export function createStaffEvents(options: StaffEventOptions): Pump {
  const { store, tickets, roster, announce, context, replyMode, recordDeed, owner, clock, logger } = options;

  /** A colleague is chosen by id; customers see a name. Nobody is given what they could not work on. */
  const named = async (
    deed: StaffDeed,
    people: StaffRoster,
    place: string | undefined,
  ): Promise<NamedDeed> => {
    if (deed.kind !== 'action' || deed.action.kind !== 'assign' || deed.action.to.id === undefined)
      return { deed };
    const { id, name, isStaff } = await people.identify(deed.action.to.id, place);
    const named: StaffDeed = { ...deed, action: { kind: 'assign', to: { id, name } } };
    if (!isStaff) return { deed: named, refusal: `${name} does not work in this channel: nothing was done.` };
    const isOff = (await store.offDutySince(id)) !== undefined;
    return isOff ? { deed: named, refusal: `${name} is off duty: nothing was done.` } : { deed: named };
  };

  const handle = async ({ id, event }: ClaimedStaffEvent): Promise<void> => {
    const people = roster();
    if (people === undefined) throw new AppError('channel-unavailable', 'The desk is not connected.');
    const place = await store.placeOf(event.ticketNumber);
    const person =
      event.stranger === undefined
        ? await people.identify(event.actorId, place)
        : { id: event.actorId, name: '', isStaff: false };
    const { deed, ...refusal } = await named(event.deed, people, place);
    let result = 'done';
    const change = await tickets.change(
      event.ticketNumber,
      (situation) => {
        const decided = decideStaffEvent(situation, { ...event, deed }, person, {
          ...context(),
          replyMode,
          eventId: id,
          ...refusal,
        });
        result = resultOfDeed(event.deed, person, situation, decided);
        return decided;
      },
      { event: { id, owner }, ...lineOf(event.deed) },
    );
    announce(change);
    await recordDeed({ ...accountOf(event), result });
  };

  /** Never rejects: what fails is tried again, and blocks only its own ticket until then. */
  const settle = async (claimed: ClaimedStaffEvent): Promise<void> => {
    try {
      await handle(claimed);
    } catch (cause) {
      if (cause instanceof AppError && cause.code === 'conflict') return;
      const giveUp = claimed.attempt >= mostAttempts(cause) || isFinal(cause);
      logger.error('staff-event-failed', cause, { eventId: claimed.id, attempt: claimed.attempt, giveUp });
      const runAt = clock() + backoffMs(claimed.attempt, RETRY);
      await store.release(claimed.id, owner, { runAt, giveUp }).catch((failure: unknown) => {
        // Its lease ends by itself.
        logger.error('staff-event-release-failed', failure, { eventId: claimed.id });
      });
    }
  };

  return createPump({
    run: async () => {
      const claimed = await store.claim({ owner, limit: MAX_TICKETS, leaseMs: LEASE_MS });
      await Promise.all(claimed.map(settle));
      return claimed.length > 0;
    },
    pollMs: POLL_MS,
    failed: 'staff-events-unread',
    logger,
  });
}

function lineOf(deed: StaffDeed): { readonly lineId?: string } {
  return deed.kind === 'action' || deed.kind === 'left' ? {} : { lineId: deed.lineId };
}

function mostAttempts(cause: unknown): number {
  const isAway = cause instanceof AppError && cause.code === 'channel-unavailable';
  return isAway ? MAX_ATTEMPTS_WHILE_AWAY : MAX_ATTEMPTS;
}

function isFinal(cause: unknown): boolean {
  return cause instanceof AppError && cause.code === 'ticket-not-found';
}

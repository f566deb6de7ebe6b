/** Escalations as customers ask for them and staff act on them: one transaction each, then everybody who watches is told. */
import { v7 } from 'uuid';
import type { Escalations, SessionFeed } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import type { AppliedChange, MessageStore, TicketStore } from '../../contract/stores.ts';
import type { Clock, Metrics } from '../../contract/telemetry.ts';
import type { IsStored } from '../deliveries.ts';
import type { Lanes } from '../lanes.ts';
import type { Outbox } from '../outbox.ts';
import { act, escalate } from './transitions.ts';

const LIST_LIMIT = 200;
const TRANSCRIPT_LIMIT = 500;

interface EscalationsOptions {
  readonly tickets: TicketStore;
  readonly messages: MessageStore;
  readonly feed: SessionFeed;
  readonly lanes: Pick<Lanes, 'take'>;
  readonly outbox: Pick<Outbox, 'wake'>;
  readonly isStored: IsStored;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

export function createEscalations(options: EscalationsOptions): Escalations {
  const { tickets, messages, feed, lanes, outbox, isStored, clock, metrics } = options;

  /** The bot falls silent, and everybody who watches sees what was committed. */
  const announce = (change: AppliedChange): void => {
    if (change.session.handler !== 'bot') lanes.take(change.session.id);
    publishChange(feed, change);
    if (change.messages.length > 0) outbox.wake();
  };

  return {
    async escalate(sessionId, reason, detail) {
      const messageId = v7();
      const change = await tickets.changeOfSession(sessionId, (situation) =>
        escalate(
          situation,
          { reason, messageId, announcedBy: 'system', ...(detail === undefined ? {} : { detail }) },
          { now: clock(), isStored },
        ),
      );
      if (change.messages.length > 0) metrics.count('escalations', { reason });
      announce(change);
      return change.ticket;
    },
    async act(ticketNumber, action, staffName) {
      const messageId = v7();
      const change = await tickets.change(ticketNumber, (situation) =>
        act(situation, { action, staffName, messageId }, { now: clock(), isStored }),
      );
      announce(change);
      return change.ticket;
    },
    async read(ticketNumber) {
      const found = await tickets.find(ticketNumber);
      if (found === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
      return { ...found, messages: await messages.after(found.ticket.sessionId, 0, TRANSCRIPT_LIMIT) };
    },
    async list(status) {
      return await tickets.list(status, LIST_LIMIT);
    },
  };
}

/** Messages first, so that a client that closes a bubble on `status` has seen everything. */
export function publishChange(feed: SessionFeed, change: AppliedChange): void {
  const { session } = change;
  for (const message of change.messages) feed.publish(session.id, { kind: 'message', message });
  feed.publish(session.id, {
    kind: 'status',
    status: session.status,
    handler: session.handler,
    ticketNumber: change.ticket.number,
  });
}

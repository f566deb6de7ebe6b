/** Escalations as customers ask for them and staff act on them: one transaction each, then everybody who watches is told. */
import { v7 } from 'uuid';
import type { Escalations } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import type { MessageStore } from '../../contract/message-store.ts';
import type { Ticket } from '../../contract/records.ts';
import type { Metrics } from '../../contract/telemetry.ts';
import type { DecideTicket, TicketStore } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import type { Announce } from './announce.ts';
import type { ExpectedWait } from './expected-wait.ts';
import { readCase } from './read-case.ts';
import type { ChangeContext } from './show-at-desk.ts';
import { act } from './staff-actions.ts';
import { escalate } from './transitions.ts';

const LIST_LIMIT = 200;

interface EscalationsOptions {
  readonly tickets: TicketStore;
  readonly messages: MessageStore;
  readonly announce: Announce;
  readonly wait: Pick<ExpectedWait, 'expectedReplyAt'>;
  readonly context: () => ChangeContext;
  readonly metrics: Metrics;
}

export function createEscalations(options: EscalationsOptions): Escalations {
  const { tickets, messages, announce, wait, context, metrics } = options;

  return {
    async escalate(sessionId, reason, detail) {
      const messageId = v7();
      const change = await tickets.changeOfSession(sessionId, (situation) =>
        escalate(
          situation,
          { reason, messageId, announcedBy: 'system', ...(detail === undefined ? {} : { detail }) },
          context(),
        ),
      );
      if (change.messages.length > 0) metrics.count('escalations', { reason });
      announce(change);
      return change.ticket;
    },
    async act(ticketNumber, action, name, seenVersion) {
      const given = action.kind === 'reply' ? action.clientMessageId : undefined;
      const messageId = given === undefined ? v7() : derivedId('staff-reply', ticketNumber, given);
      let done: Ticket | undefined;
      const decide: DecideTicket = (situation) => {
        done = situation.isSaid === true ? situation.ticket : undefined;
        if (done !== undefined) throw new AppError('conflict', 'This reply was sent before.');
        return act(situation, { action, staff: { name }, messageId, seenVersion }, context());
      };
      try {
        const change = await tickets.change(ticketNumber, decide, given === undefined ? {} : { messageId });
        announce(change);
        return change.ticket;
      } catch (cause) {
        if (done === undefined) throw cause;
        return done;
      }
    },
    async read(ticketNumber) {
      const found = await tickets.find(ticketNumber);
      if (found === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
      const expectedReplyAt = wait.expectedReplyAt(found.ticket);
      return {
        ...found,
        ...(expectedReplyAt === undefined ? {} : { expectedReplyAt }),
        messages: await readCase(found.ticket, messages),
      };
    },
    async list(status, { limit, before } = { limit: LIST_LIMIT }) {
      return await tickets.list(status, limit, before);
    },
    subjects: tickets.subjects,
  };
}

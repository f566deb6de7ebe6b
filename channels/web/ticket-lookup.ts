/** Reads the ticket that a session's state is shown with. */
import type { Escalations } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { TicketOutlook } from '../../src/contract/public-shapes.ts';
import type { Logger } from '../../src/contract/telemetry.ts';

/** Undefined without a number, and when the ticket cannot be read now: the state is worth showing without it. */
export type FindTicket = (ticketNumber: number | undefined) => Promise<TicketOutlook | undefined>;

export function createTicketLookup(escalations: Pick<Escalations, 'read'>, logger: Logger): FindTicket {
  return async (ticketNumber) => {
    if (ticketNumber === undefined) return undefined;
    try {
      return await escalations.read(ticketNumber);
    } catch (cause) {
      logger.warn('ticket-unreadable', {
        ticketNumber,
        code: cause instanceof AppError ? cause.code : 'internal',
      });
      return undefined;
    }
  };
}

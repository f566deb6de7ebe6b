/** Reads whose tickets these are and what they are about, for lists. */
import type { TicketSubject } from '../../contract/conversation.ts';
import type { ChannelName } from '../../contract/event.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { toMessage } from '../records/message-record.ts';
import { toCustomer } from '../records/session-record.ts';
import { type CustomerRow, customerTable } from '../schemas/customer-tables.ts';
import { type MessageRow, messageTable } from '../schemas/session-tables.ts';
import type { Database } from '../sql/database.ts';

/** What was said earlier belongs to another case. */
const ASKED_WITHIN_MS = 24 * 60 * 60 * 1_000;

interface OfTicket {
  readonly ticket_number: number;
}
type OwnerRow = CustomerRow & OfTicket & { readonly channel: ChannelName };

export function createReadSubjects({
  dialect,
  reader,
}: Pick<Database, 'dialect' | 'reader'>): TicketStore['subjects'] {
  const { vault } = dialect;
  const tickets = `${dialect.rows({ number: 'integer' })} JOIN ticket ON ticket.number = given.number`;
  const owners = `
    SELECT customer.*, session.channel, ticket.number AS ticket_number FROM ${tickets}
    JOIN session ON session.id = ticket.session_id
    JOIN customer ON customer.id = session.customer_id`;
  const questions = `
    SELECT message.*, ticket.number AS ticket_number FROM ${tickets}
    JOIN message ON message.session_id = ticket.session_id AND message.seq = (
      SELECT MIN(asked.seq) FROM message AS asked
      WHERE asked.session_id = ticket.session_id AND asked.role = 'user' AND asked.deleted_at IS NULL
        AND asked.created_at >= ticket.created_at - ${ASKED_WITHIN_MS})`;

  return async (ticketNumbers) => {
    const given = [JSON.stringify(ticketNumbers.map((number) => ({ number })))];
    const [owned, asked] = await Promise.all([
      reader.all<OwnerRow>(owners, given),
      reader.all<MessageRow & OfTicket>(questions, given),
    ]);
    const questionOf = new Map(
      asked.map((row) => [row.ticket_number, toMessage(vault.open(messageTable, row)).content]),
    );
    return owned.map((row): TicketSubject => {
      const question = questionOf.get(row.ticket_number);
      return {
        number: row.ticket_number,
        channel: row.channel,
        customer: toCustomer(vault.open(customerTable, row)),
        ...(question === undefined ? {} : { question }),
      };
    });
  };
}

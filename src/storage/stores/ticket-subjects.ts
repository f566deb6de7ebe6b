/** Reads whose tickets these are and what they are about, for lists. */
import type { TicketSubject } from '../../contract/conversation.ts';
import type { ChannelName } from '../../contract/event.ts';
import type { Ticket } from '../../contract/records.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { toMessage } from '../records/message-record.ts';
import { toCustomer } from '../records/session-record.ts';
import { toTicket } from '../records/ticket-record.ts';
import { type CustomerRow, customerTable } from '../schemas/customer-tables.ts';
import { type MessageRow, messageTable } from '../schemas/session-tables.ts';
import { type TicketRow, ticketTable } from '../schemas/ticket-tables.ts';
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
  const numbers = dialect.rows({ number: 'integer' });
  const named = `SELECT ticket.* FROM ${numbers} JOIN ticket ON ticket.number = given.number`;
  const owners = `
    SELECT customer.*, session.channel, ticket.number AS ticket_number
    FROM ${numbers} JOIN ticket ON ticket.number = given.number
    JOIN session ON session.id = ticket.session_id
    JOIN customer ON customer.id = session.customer_id`;
  const questions = `
    SELECT message.*, given.number AS ticket_number
    FROM ${dialect.rows({ number: 'integer', session_id: 'text', opened_at: 'bigint' })}
    JOIN message ON message.session_id = given.session_id AND message.seq = (
      SELECT MAX(asked.seq) FROM message AS asked
      WHERE asked.session_id = given.session_id AND asked.role = 'user' AND asked.deleted_at IS NULL
        AND asked.created_at BETWEEN given.opened_at - ${ASKED_WITHIN_MS} AND given.opened_at)`;

  const readQuestions = async (given: string): Promise<ReadonlyMap<number, string>> => {
    const tickets = (await reader.all<TicketRow>(named, [given])).map((row) =>
      toTicket(vault.open(ticketTable, row)),
    );
    const asked = await reader.all<MessageRow & OfTicket>(questions, [
      JSON.stringify(tickets.map(whereItOpened)),
    ]);
    return new Map(asked.map((row) => [row.ticket_number, toMessage(vault.open(messageTable, row)).content]));
  };

  return async (ticketNumbers) => {
    const given = JSON.stringify(ticketNumbers.map((number) => ({ number })));
    const [owned, questionOf] = await Promise.all([
      reader.all<OwnerRow>(owners, [given]),
      readQuestions(given),
    ]);
    return owned.map((row): TicketSubject => {
      // Empty when only files were sent.
      const question = questionOf.get(row.ticket_number) || undefined;
      return {
        number: row.ticket_number,
        channel: row.channel,
        customer: toCustomer(vault.open(customerTable, row)),
        ...(question === undefined ? {} : { question }),
      };
    });
  };
}

/** Its customer may have gone on elsewhere since. */
function whereItOpened({ number, sessionId, places, createdAt }: Ticket) {
  return { number, session_id: places?.[0]?.sessionId ?? sessionId, opened_at: createdAt };
}

/** Changes a session's ticket: reads the situation under lock, lets the caller decide, and applies the decision. */
import { AppError } from '../../contract/errors.ts';
import type { Session, Ticket } from '../../contract/records.ts';
import type { Clock } from '../../contract/telemetry.ts';
import type {
  AppliedChange,
  ChangeSubject,
  DecideTicket,
  TicketChange,
} from '../../contract/ticket-store.ts';
import { toSession } from '../records/session-record.ts';
import { toTicket, toTicketEventRow, toTicketRow } from '../records/ticket-record.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import { sessionTable } from '../schemas/session-tables.ts';
import type { TicketRow } from '../schemas/ticket-tables.ts';
import { ticketEventTable, ticketTable } from '../schemas/ticket-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto, replaceOnConflict, updateRows } from '../sql/write-rows.ts';
import { createReadDesk, createWriteDesk } from './desk-changes.ts';
import { createLockLanes } from './lane-state.ts';
import { createReviseSaid } from './revise-said.ts';
import { createWriteMessages, placeMessages } from './write-messages.ts';

/** The ticket that is changed, and what the change is about beside it; undefined = the session's newest. */
export interface NamedTicket extends ChangeSubject {
  readonly number: number;
}

export type ApplyChange = (
  transaction: Transaction,
  sessionId: string,
  decide: DecideTicket,
  named?: NamedTicket,
) => Promise<AppliedChange>;

export function createApplyChange(dialect: Dialect, clock: Clock): ApplyChange {
  const lockLanes = createLockLanes(dialect);
  const writeMessages = createWriteMessages(dialect);
  const writeTicket = createWriteTicket(dialect);
  const reviseSaid = createReviseSaid(dialect);
  const readDesk = createReadDesk(dialect);
  const writeDesk = createWriteDesk(dialect);
  const updateSession = updateRows(dialect, sessionTable, 'id', [
    'handler',
    'status',
    'version',
    'last_seq',
    'ticket_number',
  ]);
  const readSession = 'SELECT * FROM session WHERE id = $1';
  const readNewest = 'SELECT * FROM ticket WHERE session_id = $1 ORDER BY number DESC LIMIT 1';
  const readNamed = 'SELECT * FROM ticket WHERE number = $1';
  const readCounter = `SELECT value FROM counter WHERE name = 'ticket' ${dialect.forUpdate}`;
  const raiseCounter = "UPDATE counter SET value = $1 WHERE name = 'ticket'";

  async function readTicket(
    transaction: Transaction,
    sessionId: string,
    number?: number,
  ): Promise<Ticket | undefined> {
    const [row] =
      number === undefined
        ? await transaction.all<TicketRow>(readNewest, [sessionId])
        : await transaction.all<TicketRow>(readNamed, [number]);
    return row && toTicket(dialect.vault.open(ticketTable, row));
  }

  async function readNextNumber(transaction: Transaction): Promise<number> {
    const [counter] = await transaction.all<{ value: number }>(readCounter);
    if (counter === undefined)
      throw new AppError('storage-mismatch', 'The database lacks the ticket counter.');
    return counter.value + 1;
  }

  return async (transaction, sessionId, decide, named) => {
    await lockLanes(transaction, [sessionId]);
    const [row] = await transaction.all<SessionRow>(readSession, [sessionId]);
    if (row === undefined) throw new AppError('session-not-found', 'There is no such conversation.');
    const session = toSession(row);
    const newest = await readTicket(transaction, sessionId, named?.number);
    const nextNumber = await readNextNumber(transaction);
    const desk = await readDesk(transaction, newest?.number, named?.lineId);
    const change = decide({ session, ...(newest !== undefined && { ticket: newest }), nextNumber, ...desk });

    if (change.ticket.number === nextNumber) await transaction.all(raiseCounter, [nextNumber]);
    const at = clock();
    await writeTicket(transaction, change, at);
    const placed = placeMessages({ ...change, sessionId, lastSeq: session.lastSeq, at });
    await writeMessages(transaction, [placed]);
    const revised = await reviseSaid(transaction, change.revisions ?? [], at);
    await writeDesk(transaction, change.lines ?? [], named?.event);
    const changed = changeSession(session, change);
    await updateSession(transaction, [
      {
        id: sessionId,
        handler: changed.handler,
        status: changed.status,
        version: changed.version,
        last_seq: changed.lastSeq,
        ticket_number: changed.ticketNumber,
      },
    ]);
    return { ticket: change.ticket, session: changed, messages: [...placed.stored, ...revised] };
  };
}

function createWriteTicket(dialect: Dialect) {
  const upsertTicket = insertInto(dialect, ticketTable, replaceOnConflict(ticketTable, ['number']));
  const insertEvents = insertInto(dialect, ticketEventTable);
  const countEvents = 'SELECT count(*) AS events FROM ticket_event WHERE ticket_number = $1';

  return async (transaction: Transaction, { ticket, events }: TicketChange, at: number): Promise<void> => {
    await upsertTicket(transaction, [toTicketRow(ticket, at)]);
    const [count] = await transaction.all<{ events: number }>(countEvents, [ticket.number]);
    const before = count?.events ?? 0;
    await insertEvents(
      transaction,
      events.map((event, index) => toTicketEventRow(ticket.number, before + index + 1, event)),
    );
  };
}

function changeSession(session: Session, { ticket, handler, status, messages }: TicketChange) {
  // A person's word while the bot has the conversation makes the answer that is under way obsolete.
  const spoken = session.handler === 'bot' && messages.some(({ role }) => role === 'staff');
  const turned = handler !== session.handler || status !== session.status || spoken;
  return {
    ...session,
    handler,
    status,
    version: session.version + (turned ? 1 : 0),
    lastSeq: session.lastSeq + messages.length,
    ticketNumber: Math.max(ticket.number, session.ticketNumber ?? 0),
  };
}

/** Changes a session's ticket: reads the situation under lock, lets the caller decide, and applies the decision. */
import { AppError } from '../../contract/errors.ts';
import type { Session, Ticket, TicketEvent } from '../../contract/records.ts';
import type { Clock } from '../../contract/telemetry.ts';
import type {
  AppliedChange,
  ChangeSubject,
  DecideTicket,
  LeftSession,
  TicketChange,
} from '../../contract/ticket-store.ts';
import { toSession } from '../records/session-record.ts';
import { toTicket, toTicketEvent, toTicketEventRow, toTicketRow } from '../records/ticket-record.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import type { TicketEventRow, TicketRow } from '../schemas/ticket-tables.ts';
import { ticketEventTable, ticketTable } from '../schemas/ticket-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import { createUpdateSession, sessionAfter, sessionLeft } from './change-sessions.ts';
import { createReadDesk, createWriteDesk } from './desk-changes.ts';
import { createLockLanes } from './lane-state.ts';
import { createReviseSaid } from './revise-said.ts';
import { createWriteMessages, placeMessages } from './write-messages.ts';

/** The ticket that is changed, and what the change is about beside it; undefined = the session's open or last one. */
export interface NamedTicket extends ChangeSubject {
  readonly number: number;
}

/** Decided where the caller is, which may be another thread. */
export type Decide = (...args: Parameters<DecideTicket>) => TicketChange | Promise<TicketChange>;

export type ApplyChange = (
  transaction: Transaction,
  sessionId: string,
  decide: Decide,
  named?: NamedTicket,
) => Promise<AppliedChange>;

export function createApplyChange(dialect: Dialect, clock: Clock): ApplyChange {
  const lockLanes = createLockLanes(dialect);
  const writeMessages = createWriteMessages(dialect);
  const writeTicket = createWriteTicket(dialect);
  const reviseSaid = createReviseSaid(dialect);
  const readDesk = createReadDesk(dialect);
  const writeDesk = createWriteDesk(dialect);
  const updateSession = createUpdateSession(dialect);
  const readSession = 'SELECT * FROM session WHERE id = $1';
  const readLastNumber = 'SELECT max(number) AS number FROM ticket WHERE session_id = $1';
  const readNamed = 'SELECT * FROM ticket WHERE number = $1';
  const readClosing = `SELECT * FROM ticket_event WHERE ticket_number = $1
    AND kind IN ('resolved', 'blocked', 'handed-back') ORDER BY seq DESC LIMIT 1`;
  const readRated = `SELECT * FROM ticket_event WHERE ticket_number = $1
    AND kind IN ('rated', 'resolved', 'reopened') ORDER BY seq DESC LIMIT 1`;
  const readCounter = `SELECT value FROM counter WHERE name = 'ticket' ${dialect.forUpdate}`;
  const raiseCounter = "UPDATE counter SET value = $1 WHERE name = 'ticket'";

  async function readTicket(
    transaction: Transaction,
    { id, ticketNumber }: Session,
    named: NamedTicket | undefined,
  ): Promise<Ticket | undefined> {
    const number = named?.number ?? ticketNumber;
    if (number === undefined) return undefined;
    const [row] = await transaction.all<TicketRow>(readNamed, [number]);
    if (named === undefined && row?.session_id !== id) return undefined;
    return row && toTicket(dialect.vault.open(ticketTable, row));
  }

  async function findClosing(transaction: Transaction, ticket?: Ticket): Promise<TicketEvent | undefined> {
    if (ticket === undefined || ticket.status === 'queued' || ticket.status === 'claimed') return undefined;
    const [row] = await transaction.all<TicketEventRow>(readClosing, [ticket.number]);
    return row && toTicketEvent(dialect.vault.open(ticketEventTable, row));
  }

  async function findRated(
    transaction: Transaction,
    named: NamedTicket | undefined,
  ): Promise<TicketEvent | undefined> {
    if (named?.isRating !== true) return undefined;
    const [row] = await transaction.all<TicketEventRow>(readRated, [named.number]);
    return row?.kind === 'rated' ? toTicketEvent(dialect.vault.open(ticketEventTable, row)) : undefined;
  }

  async function findSession(transaction: Transaction, id: string): Promise<Session> {
    const [row] = await transaction.all<SessionRow>(readSession, [id]);
    if (row === undefined) throw new AppError('session-not-found', 'There is no such conversation.');
    return toSession(row);
  }

  /** Its lane is locked from then on. */
  async function findFrom(
    transaction: Transaction,
    session: Session,
    ticket: Ticket | undefined,
  ): Promise<Session | undefined> {
    if (ticket === undefined || ticket.sessionId === session.id) return undefined;
    await lockLanes(transaction, [ticket.sessionId]);
    return await findSession(transaction, ticket.sessionId);
  }

  async function readNextNumber(transaction: Transaction): Promise<number> {
    const [counter] = await transaction.all<{ value: number }>(readCounter);
    if (counter === undefined)
      throw new AppError('storage-mismatch', 'The database lacks the ticket counter.');
    return counter.value + 1;
  }

  /** The ticket has gone already: the last one that is there. */
  async function leave(transaction: Transaction, from: Session, left: LeftSession, at: number) {
    const [last] = await transaction.all<{ number: number | null }>(readLastNumber, [from.id]);
    const placed = placeMessages({ ...left, sessionId: from.id, lastSeq: from.lastSeq, at });
    await writeMessages(transaction, [placed]);
    const session = sessionLeft(from, left, last?.number ?? undefined);
    await updateSession(transaction, session);
    return { session, messages: placed.stored };
  }

  return async (transaction, sessionId, decide, named) => {
    await lockLanes(transaction, [sessionId]);
    const session = await findSession(transaction, sessionId);
    const current = await readTicket(transaction, session, named);
    const closing = await findClosing(transaction, current);
    const rated = await findRated(transaction, named);
    const from = await findFrom(transaction, session, current);
    const nextNumber = await readNextNumber(transaction);
    const desk = await readDesk(transaction, current?.number, named?.lineId);
    const isSaid = await isStored(transaction, named?.messageId);
    const decided = await decide({
      session,
      ...(current !== undefined && { ticket: current }),
      ...(closing !== undefined && { closing }),
      ...(rated !== undefined && { rated }),
      ...(from !== undefined && { from }),
      nextNumber,
      isSaid,
      ...desk,
    });

    const change = { ...decided, ticket: withHands(decided.ticket, current) };
    const isNew = change.ticket.number === nextNumber;
    if (isNew) await transaction.all(raiseCounter, [nextNumber]);
    const at = clock();
    await writeTicket(transaction, change, at);
    const placed = placeMessages({ ...change, sessionId, lastSeq: session.lastSeq, at });
    await writeMessages(transaction, [placed]);
    const revised = await reviseSaid(transaction, change.revisions ?? [], at);
    await writeDesk(transaction, change.lines ?? [], named?.event);
    const changed = sessionAfter(session, change, isNew || from !== undefined);
    await updateSession(transaction, changed);
    const applied = { ticket: change.ticket, session: changed, messages: [...placed.stored, ...revised] };
    if (from === undefined || change.left === undefined) return applied;
    return { ...applied, behind: await leave(transaction, from, change.left, at) };
  };
}

function withHands(ticket: Ticket, before: Ticket | undefined): Ticket {
  const isSame =
    before?.number === ticket.number &&
    before.status === ticket.status &&
    before.assignee === ticket.assignee &&
    before.assigneeId === ticket.assigneeId;
  return isSame ? ticket : { ...ticket, handsVersion: ticket.version };
}

async function isStored(transaction: Transaction, messageId: string | undefined): Promise<boolean> {
  if (messageId === undefined) return false;
  return (await transaction.all('SELECT 1 FROM message WHERE id = $1', [messageId])).length > 0;
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

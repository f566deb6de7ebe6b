/** What staff did and waits to be handled, and what is kept of the desk's platform. */
import type { DeliveryStatus } from '../../contract/delivery.ts';
import type { StaffEvent } from '../../contract/desk.ts';
import type { ClaimedStaffEvent, DeskStore, OpenElsewhere, SettledLine } from '../../contract/desk-store.ts';
import type { ChannelName } from '../../contract/event.ts';
import { toDeskCard, toDeskLine } from '../records/desk-record.ts';
import { toCustomer } from '../records/session-record.ts';
import { toTicket } from '../records/ticket-record.ts';
import { type CustomerRow, customerTable } from '../schemas/customer-tables.ts';
import {
  type DeskCardRow,
  type DeskEventRow,
  type DeskLineRow,
  deskEventTable,
  deskLineTable,
} from '../schemas/desk-tables.ts';
import { type TicketRow, ticketTable } from '../schemas/ticket-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStoredJson, toStored, toStoredJson } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

/** Lines that are written at the same time may come in any order: each waits so long for those written before it. */
const LINES_SETTLE_MS = 100;

const CARD = 'SELECT * FROM desk_card WHERE ticket_number = $1';
const TICKET_AT = 'SELECT ticket_number FROM desk_card WHERE channel = $1 AND message_id = $2';
const KEEP_CARD = `
  INSERT INTO desk_card (ticket_number, channel, message_id, shown_version) VALUES ($1, $2, $3, $4)
  ON CONFLICT (ticket_number) DO UPDATE SET channel = excluded.channel, message_id = excluded.message_id,
    shown_version = CASE WHEN desk_card.message_id = excluded.message_id AND desk_card.shown_version > excluded.shown_version
      THEN desk_card.shown_version ELSE excluded.shown_version END`;
const FORMER_TICKET_AT = 'SELECT ticket_number FROM former_card WHERE channel = $1 AND message_id = $2';
const PLACE = `
  SELECT COALESCE((SELECT channel FROM desk_card WHERE ticket_number = $1),
    (SELECT channel FROM former_card WHERE ticket_number = $1 LIMIT 1)) AS channel`;
const PLACES = 'SELECT ticket_number, channel FROM desk_card WHERE ticket_number >= $1';
const OFF_DUTY = 'SELECT since FROM off_duty WHERE person_id = $1';
const GO_OFF_DUTY = 'INSERT INTO off_duty (person_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const COME_BACK = 'DELETE FROM off_duty WHERE person_id = $1';
const FORGET_CARD = 'DELETE FROM desk_card WHERE ticket_number = $1 RETURNING *';
const FORGET_FIRST_CARD = `
  DELETE FROM desk_card WHERE ticket_number = $1
    AND NOT EXISTS (SELECT 1 FROM former_card WHERE former_card.ticket_number = desk_card.ticket_number) RETURNING *`;
const KEEP_FORMER =
  'INSERT INTO former_card (channel, message_id, ticket_number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const LINE = 'SELECT * FROM desk_line WHERE id = $1';
const POSTED_AS = "SELECT external_id FROM outbox WHERE id = $1 AND status = 'sent'";
const EXPIRED =
  "SELECT * FROM desk_line WHERE state = 'held' AND held_until <= $1 ORDER BY held_until LIMIT $2";
const UNRECEIPTED = `
  SELECT desk_line.*, message.session_id, outbox.channel, outbox.status AS sent
  FROM desk_line
  JOIN message ON message.id = desk_line.message_id
  JOIN outbox ON outbox.message_id = message.id AND outbox.stream = message.session_id AND outbox.operation = 'post'
  WHERE desk_line.state = 'relayed' AND (desk_line.receipt IS NULL OR desk_line.receipt IN ('stored', 'waiting'))
    AND (outbox.status = 'sent'
      OR (outbox.status IN ('pending', 'sending') AND desk_line.receipt IS NULL AND message.created_at <= $1)
      OR (outbox.status IN ('dead', 'ambiguous') AND NOT EXISTS (
        SELECT 1 FROM outbox AS again WHERE again.message_id = outbox.message_id AND again.stream = outbox.stream
          AND again.operation = 'post' AND again.status IN ('pending', 'sending', 'sent'))))
  ORDER BY CASE WHEN desk_line.receipt IS NULL THEN 0 ELSE 1 END, desk_line.at DESC LIMIT $2`;
const FAILED_REVISIONS = `
  SELECT desk_line.* FROM desk_line
  JOIN message ON message.id = desk_line.message_id
  JOIN outbox ON outbox.message_id = message.id AND outbox.stream = message.session_id
  WHERE (desk_line.receipt IN ('delivered', 'stored') OR (desk_line.state = 'removed' AND desk_line.receipt IS NULL))
    AND outbox.operation IN ('edit', 'delete') AND outbox.status IN ('dead', 'ambiguous')
    AND EXISTS (SELECT 1 FROM outbox AS post WHERE post.message_id = outbox.message_id AND post.stream = outbox.stream
      AND post.operation = 'post' AND post.status = 'sent')
    AND NOT EXISTS (SELECT 1 FROM outbox AS later WHERE later.message_id = outbox.message_id
      AND later.stream = outbox.stream AND later.operation IN ('edit', 'delete')
      AND (later.first_try_at IS NULL OR later.first_try_at > outbox.first_try_at))
  LIMIT $1`;
const STALE = `
  SELECT ticket.* FROM ticket LEFT JOIN desk_card ON desk_card.ticket_number = ticket.number
  WHERE (ticket.status IN ('queued', 'claimed') OR (ticket.changed_at >= $1 AND (desk_card.ticket_number IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM former_card WHERE former_card.ticket_number = ticket.number))))
    AND (desk_card.shown_version IS NULL OR desk_card.shown_version < ticket.version)
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.stream = 'desk:' || ticket.number AND outbox.operation = 'card'
      AND outbox.status IN ('pending', 'sending'))
  ORDER BY ticket.number LIMIT $2`;
const FIRST_REPLIES = `
  SELECT first_reply_at - created_at AS took FROM ticket WHERE first_reply_at IS NOT NULL
  ORDER BY number DESC LIMIT $1`;
/** Sessions of the customer of `session`, and of the same person on other channels. */
const SAME_PERSON = `
  JOIN customer ON customer.id = session.customer_id
  JOIN customer AS same ON same.id = customer.id OR same.person_key = customer.person_key
  JOIN session AS place ON place.customer_id = same.id`;
const BESIDE = `
  SELECT DISTINCT other.number FROM ticket JOIN session ON session.id = ticket.session_id ${SAME_PERSON}
  JOIN ticket AS other ON other.session_id = place.id
  WHERE ticket.number = $1 AND other.number <> $1 AND other.status IN ('queued', 'claimed')
  ORDER BY other.number LIMIT 5`;
const PAST = `
  SELECT (SELECT COUNT(DISTINCT other.number) FROM ticket JOIN session ON session.id = ticket.session_id ${SAME_PERSON}
      JOIN ticket AS other ON other.session_id = place.id WHERE ticket.number = $1 AND other.number < $1) AS tickets,
    (SELECT feedback.score FROM ticket JOIN session ON session.id = ticket.session_id ${SAME_PERSON}
      JOIN feedback ON feedback.session_id = place.id AND feedback.subject = 'csat'
      WHERE ticket.number = $1 AND place.id <> ticket.session_id ORDER BY feedback.at DESC LIMIT 1) AS score`;
const ELSEWHERE = `
  SELECT ticket.number, place.channel FROM session
  JOIN customer ON customer.id = session.customer_id JOIN customer AS same ON same.person_key = customer.person_key
  JOIN session AS place ON place.customer_id = same.id JOIN ticket ON ticket.session_id = place.id
  WHERE session.id = $1 AND ticket.status IN ('queued', 'claimed') AND place.id <> session.id
  ORDER BY ticket.number LIMIT $2`;
const CUSTOMER =
  'SELECT customer.* FROM customer JOIN session ON session.customer_id = customer.id WHERE session.id = $1';

export function createDeskStore({ dialect, reader }: Database, writes: WriteLane): DeskStore {
  const { vault } = dialect;
  const openLine = <Row extends DeskLineRow>(row: Row): Row => vault.open(deskLineTable, row);
  const accept = createAccept(dialect);
  const claim = createClaim(dialect);
  return {
    accept: (event) => writes.exclusive((transaction) => accept(transaction, event)),
    claim: (wanted) => writes.exclusive((transaction) => claim(transaction, wanted)),
    release: (eventId, owner, { runAt, giveUp }) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(
          'UPDATE desk_event SET status = $1, run_at = $2, lease_owner = NULL WHERE id = $3 AND lease_owner = $4',
          [giveUp ? 'dead' : 'pending', runAt + transaction.clockLeadMs, eventId, owner],
        );
      }),
    card: async (ticketNumber) => {
      const [row] = await reader.all<DeskCardRow>(CARD, [ticketNumber]);
      return row && toDeskCard(row);
    },
    ticketAt: async (channel, messageId) => {
      const [row] = await reader.all<{ ticket_number: number }>(TICKET_AT, [channel, messageId]);
      return row?.ticket_number;
    },
    formerTicketAt: async (channel, messageId) => {
      const [row] = await reader.all<{ ticket_number: number }>(FORMER_TICKET_AT, [channel, messageId]);
      return row?.ticket_number;
    },
    placeOf: async (ticketNumber) => {
      const [row] = await reader.all<{ channel: string | null }>(PLACE, [ticketNumber]);
      return row?.channel ?? undefined;
    },
    placesFrom: async (ticketNumber) => {
      const rows = await reader.all<Pick<DeskCardRow, 'ticket_number' | 'channel'>>(PLACES, [ticketNumber]);
      return new Map(rows.map(({ ticket_number, channel }) => [ticket_number, channel]));
    },
    rememberCard: ({ ticketNumber, channel, messageId, shownVersion }) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(KEEP_CARD, [ticketNumber, channel, messageId, shownVersion]);
      }),
    forgetCard: (ticketNumber, which) =>
      writes.exclusive(async (transaction) => {
        const forget = which?.onlyFirst === true ? FORGET_FIRST_CARD : FORGET_CARD;
        const [row] = await transaction.all<DeskCardRow>(forget, [ticketNumber]);
        if (row === undefined) return undefined;
        await transaction.all(KEEP_FORMER, [row.channel, row.message_id, ticketNumber]);
        return toDeskCard(row);
      }),
    line: async (lineId) => {
      const [row] = await reader.all<DeskLineRow>(LINE, [lineId]);
      return row && toDeskLine(openLine(row));
    },
    postedAs: async (deliveryId) => {
      const [row] = await reader.all<{ external_id: string | null }>(POSTED_AS, [deliveryId]);
      return row?.external_id ?? undefined;
    },
    expiredLines: async (now, limit) =>
      (await reader.all<DeskLineRow>(EXPIRED, [now, limit])).map((row) => toDeskLine(openLine(row))),
    unreceipted: async (limit, since) =>
      (await reader.all<UnreceiptedRow>(UNRECEIPTED, [since, limit])).map((row) =>
        toSettledLine(openLine(row)),
      ),
    failedRevisions: async (limit) =>
      (await reader.all<DeskLineRow>(FAILED_REVISIONS, [limit])).map((row) => toDeskLine(openLine(row))),
    staleCards: async (changedSince, limit) =>
      (await reader.all<TicketRow>(STALE, [changedSince, limit])).map((row) =>
        toTicket(vault.open(ticketTable, row)),
      ),
    offDutySince: async (personId) => {
      const [row] = await reader.all<{ since: number }>(OFF_DUTY, [toStored(personId)]);
      return row && Number(row.since);
    },
    setOffDuty: (personId, since) =>
      writes.exclusive(async (transaction) => {
        const who = toStored(personId);
        if (since === undefined) await transaction.all(COME_BACK, [who]);
        else await transaction.all(GO_OFF_DUTY, [who, since]);
      }),
    customerOf: async (sessionId) => {
      const [row] = await reader.all<CustomerRow>(CUSTOMER, [sessionId]);
      return row && toCustomer(vault.open(customerTable, row));
    },
    ticketsBeside: async (ticketNumber) =>
      (await reader.all<{ number: number }>(BESIDE, [ticketNumber])).map(({ number }) => Number(number)),
    pastOf: async (ticketNumber) => {
      const [past] = await reader.all<{ tickets: number; score: number | null }>(PAST, [ticketNumber]);
      const { tickets = 0, score = null } = past ?? {};
      return { tickets: Number(tickets), ...(score !== null && { score }) };
    },
    openElsewhere: async (sessionId, limit) => await reader.all<OpenElsewhere>(ELSEWHERE, [sessionId, limit]),
    firstReplyTimes: async (limit) =>
      (await reader.all<{ took: number }>(FIRST_REPLIES, [limit])).map(({ took }) => Number(took)),
  };
}

interface UnreceiptedRow extends DeskLineRow {
  readonly session_id: string;
  readonly channel: ChannelName;
  readonly sent: DeliveryStatus;
}

function toSettledLine(row: UnreceiptedRow): SettledLine {
  return {
    line: toDeskLine(row),
    sessionId: row.session_id,
    channel: row.channel,
    status: statusOf(row.sent),
  };
}

function statusOf(sent: DeliveryStatus): SettledLine['status'] {
  if (sent === 'sent') return sent;
  return sent === 'pending' || sent === 'sending' ? 'waiting' : 'failed';
}

function createAccept(dialect: Dialect) {
  const insert = insertInto(dialect, deskEventTable, 'ON CONFLICT DO NOTHING');
  const known = 'SELECT id FROM desk_event WHERE event_key = $1';
  const raise = "UPDATE counter SET value = value + 1 WHERE name = 'desk' RETURNING value";
  const last = 'SELECT batch, is_line FROM desk_event WHERE ticket_number = $1 ORDER BY seq DESC LIMIT 1';

  return async (transaction: Transaction, event: StaffEvent): Promise<boolean> => {
    const eventKey = toStored(event.eventId);
    // The counter's row is locked first: of two nodes with the same event, the second sees the first one's.
    const [counter] = await transaction.all<{ value: number }>(raise);
    const seq = Number(counter?.value ?? 0);
    if ((await transaction.all(known, [eventKey])).length > 0) return false;
    const isLine = event.deed.kind === 'line';
    const [before] = await transaction.all<Pick<DeskEventRow, 'batch' | 'is_line'>>(last, [
      event.ticketNumber,
    ]);
    await insert(transaction, [
      {
        id: crypto.randomUUID(),
        event_key: eventKey,
        ticket_number: event.ticketNumber,
        seq,
        batch: isLine && before?.is_line === 1 ? Number(before.batch) : seq,
        sent_at: event.sentAtUs,
        is_line: isLine ? 1 : 0,
        payload: toStoredJson(event),
        status: 'pending',
        attempts: 0,
        run_at: transaction.now + (isLine ? LINES_SETTLE_MS : 0),
        lease_owner: null,
      },
    ]);
    return true;
  };
}

function createClaim(dialect: Dialect) {
  const claimDue = `
    WITH due AS MATERIALIZED (
      SELECT id FROM desk_event
      WHERE status = 'pending' AND run_at <= $1 AND NOT EXISTS (
        SELECT 1 FROM desk_event AS earlier
        WHERE earlier.ticket_number = desk_event.ticket_number AND earlier.status = 'pending'
          AND (earlier.batch, earlier.sent_at, earlier.seq) < (desk_event.batch, desk_event.sent_at, desk_event.seq))
      ORDER BY seq LIMIT $2 ${dialect.skipLocked})
    UPDATE desk_event SET attempts = attempts + 1, lease_owner = $3, run_at = $4
    WHERE id IN (SELECT id FROM due)
    RETURNING *`;

  return async (
    transaction: Transaction,
    { owner, limit, leaseMs }: Parameters<DeskStore['claim']>[0],
  ): Promise<readonly ClaimedStaffEvent[]> => {
    const { now } = transaction;
    const rows = await transaction.all<DeskEventRow>(claimDue, [now, limit, owner, now + leaseMs]);
    return rows.map((row) => ({
      id: row.id,
      attempt: row.attempts,
      event: fromStoredJson<StaffEvent>(dialect.vault.open(deskEventTable, row).payload),
    }));
  };
}

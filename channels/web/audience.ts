/** Who is connected to which session, and passing on to them what happens in it. */
import type { SessionSignal } from '../../src/contract/conversation.ts';
import { presentMessage, presentOutlook, presentTime } from '../../src/contract/public-shapes.ts';
import type { Session, StoredMessage } from '../../src/contract/records.ts';
import type { IsBusy } from './back-pressure.ts';
import type { ClientSocket } from './socket-events.ts';
import type { FindTicket } from './ticket-lookup.ts';
import { createTold, type Told } from './told.ts';

export interface Visitor {
  readonly socket: ClientSocket;
  readonly isBusy: IsBusy;
  readonly room: Room;
  /** When its token was last found good. */
  admittedAt: number;
  /** Client events that are not acknowledged yet. */
  unacknowledged: number;
}

/** The connections of one session. */
export interface Room {
  /** As last heard or read of. */
  session: Session;
  readonly told: Told;
  /** Who has the conversation, as its visitors were last told. */
  toldState: State;
  readonly visitors: Set<Visitor>;
  /** Settles when the status changes heard so far were passed on; keeps them in order. */
  announced: Promise<void>;
  /** Messages that were found in the database, whose signal may still come. */
  readonly caughtUp: Set<string>;
}

/** Then a signal that comes is of a change. */
const MAX_CAUGHT_UP = 200;

type State = Pick<Session, 'status' | 'handler' | 'ticketNumber'>;
type StatusSignal = Extract<SessionSignal, { kind: 'status' }>;

export interface Audience {
  join(socket: ClientSocket, session: Session, isBusy: IsBusy): Visitor;
  leave(visitor: Visitor): void;
  hear(sessionId: string, signal: SessionSignal): void;
  /** Whether anybody is connected to the session. */
  isPresent(sessionId: string): boolean;
  rooms(): readonly Room[];
  /** Tells a room of messages that its database row shows, unless they were heard of meanwhile. */
  catchUp(room: Room, messages: readonly StoredMessage[]): void;
}

export function createAudience(findTicket: FindTicket): Audience {
  const rooms = new Map<string, Room>();

  return {
    join(socket, session, isBusy) {
      const room = rooms.get(session.id) ?? {
        session,
        told: createTold(session.lastSeq),
        toldState: session,
        visitors: new Set(),
        announced: Promise.resolve(),
        caughtUp: new Set<string>(),
      };
      rooms.set(session.id, room);
      room.session = session;
      const visitor: Visitor = { socket, isBusy, room, admittedAt: performance.now(), unacknowledged: 0 };
      room.visitors.add(visitor);
      return visitor;
    },
    leave(visitor) {
      const { session, visitors } = visitor.room;
      visitors.delete(visitor);
      if (visitors.size === 0) rooms.delete(session.id);
    },
    isPresent: (sessionId) => rooms.has(sessionId),
    hear(sessionId, signal) {
      const room = rooms.get(sessionId);
      if (room === undefined) return;
      switch (signal.kind) {
        case 'delta':
          return tellDelta(room, signal);
        case 'message':
          room.told.add(signal.message.seq);
          if (room.caughtUp.delete(signal.message.id) && !isChanged(signal.message)) return;
          return tellMessage(room, signal.message);
        case 'status':
          room.session = { ...room.session, ...changedBy(signal) };
          room.toldState = room.session;
          room.announced = room.announced.then(() => tellStatus(room, signal, findTicket));
          return;
        case 'typing':
          return tellTyping(room, signal);
        case 'revoked':
          for (const { socket } of room.visitors) socket.disconnect(true);
          return;
      }
    },
    rooms: () => [...rooms.values()],
    catchUp(room, messages) {
      for (const message of messages) {
        if (room.told.has(message.seq)) continue;
        if (room.caughtUp.size === MAX_CAUGHT_UP) room.caughtUp.clear();
        room.caughtUp.add(message.id);
        tellMessage(room, message);
      }
      room.told.settle(messages.at(-1)?.seq ?? 0);
    },
  };
}

function isChanged({ editedAt, deletedAt }: StoredMessage): boolean {
  return editedAt !== undefined || deletedAt !== undefined;
}

function tellDelta(room: Room, { messageId, index, text }: Extract<SessionSignal, { kind: 'delta' }>): void {
  for (const { socket, isBusy } of room.visitors) {
    if (!isBusy()) socket.emit('delta', { messageId, index, text });
  }
}

function tellMessage(room: Room, stored: StoredMessage): void {
  const lastSeq = Math.max(room.session.lastSeq, stored.seq);
  if (lastSeq !== room.session.lastSeq) room.session = { ...room.session, lastSeq };
  const message = presentMessage(stored);
  for (const { socket } of room.visitors) socket.emit('message', message);
}

async function tellStatus(room: Room, signal: StatusSignal, findTicket: FindTicket): Promise<void> {
  const { status, handler, ticketNumber, expectedReplyAt } = signal;
  const outlook = await findTicket(ticketNumber);
  const event = {
    status,
    handler,
    // What was found in the database says when an answer is expected; a signal says it sooner.
    ...(outlook !== undefined && presentOutlook(outlook)),
    ...(expectedReplyAt !== undefined && { expectedReplyAt: presentTime(expectedReplyAt) }),
  };
  for (const { socket } of room.visitors) socket.emit('status', event);
}

/** The customer's own typing is for staff; it is not sent back. */
function tellTyping(room: Room, { role, name }: Extract<SessionSignal, { kind: 'typing' }>): void {
  if (role === 'user') return;
  const event = { role, ...(name !== undefined && { name }) };
  for (const { socket } of room.visitors) socket.emit('typing', event);
}

function changedBy({ status, handler, ticketNumber }: StatusSignal): Partial<Session> {
  return { status, handler, ...(ticketNumber !== undefined && { ticketNumber }) };
}

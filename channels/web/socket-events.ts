/** What the server sends over a socket. Each event carries exactly one object. */
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { PublicMessage, PublicSession, PublicTicket } from '../../src/contract/public-shapes.ts';
import type { Handler, Session, SessionStatus } from '../../src/contract/records.ts';

/** `index` counts from 0 within the message; 0 means that its text starts anew, a gap that words were left out. */
export interface DeltaEvent {
  readonly messageId: string;
  readonly index: number;
  readonly text: string;
}

export interface StatusEvent {
  readonly status: SessionStatus;
  readonly handler: Handler;
  readonly ticket?: PublicTicket;
}

/** `code` is stable, `title` is for the customer. */
export interface Notice {
  readonly code: string;
  readonly title: string;
}

export interface ServerEvents {
  ready(event: { readonly session: PublicSession; readonly lastSeq: number }): void;
  delta(event: DeltaEvent): void;
  message(event: PublicMessage): void;
  status(event: StatusEvent): void;
  typing(event: { readonly role: 'assistant' | 'staff'; readonly name?: string }): void;
  notice(event: Notice): void;
}

/** What admission learned about the client. */
interface SocketData {
  token: string;
  session: Session;
}

export type ClientSocket = Socket<DefaultEventsMap, ServerEvents, DefaultEventsMap, SocketData>;
export type SocketServer = Server<DefaultEventsMap, ServerEvents, DefaultEventsMap, SocketData>;

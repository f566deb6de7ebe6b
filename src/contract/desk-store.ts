/** What is kept of the staff desk: events until they are handled, cards, lines, who is on duty, and what is asked of tickets for it. */
import type { CustomerPast, DeskCard, DeskLine, StaffEvent } from './desk.ts';
import type { ChannelName } from './event.ts';
import type { Customer, Ticket } from './records.ts';

export interface ClaimedStaffEvent {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  readonly event: StaffEvent;
}

export interface DeskStore {
  /** Durable before it resolves. False when the event had been accepted before. */
  accept(event: StaffEvent): Promise<boolean>;
  /** Of one ticket only the earliest unsettled event; lines that arrived together are in the order in which they were written. */
  claim(claim: {
    readonly owner: string;
    readonly limit: number;
    readonly leaseMs: number;
  }): Promise<readonly ClaimedStaffEvent[]>;
  /** Gives an event back for later; `giveUp` ends it unhandled. */
  release(
    eventId: string,
    owner: string,
    release: { readonly runAt: number; readonly giveUp: boolean },
  ): Promise<void>;
  card(ticketNumber: number): Promise<DeskCard | undefined>;
  ticketAt(channel: string, messageId: string): Promise<number | undefined>;
  /** Whose card stood there before it was deleted. */
  formerTicketAt(channel: string, messageId: string): Promise<number | undefined>;
  /** Channel of the ticket's card, or of the one that was deleted; undefined = there was none. */
  placeOf(ticketNumber: number): Promise<string | undefined>;
  /** Channels of the cards of all tickets from this number on, by ticket. */
  placesFrom(ticketNumber: number): Promise<ReadonlyMap<number, string>>;
  rememberCard(card: DeskCard): Promise<void>;
  /** The message is gone; where it stood is kept. Answers what it was, once. `onlyFirst`: nothing is done when the ticket had another before. */
  forgetCard(ticketNumber: number, which?: { readonly onlyFirst: boolean }): Promise<DeskCard | undefined>;
  line(lineId: string): Promise<DeskLine | undefined>;
  /** The platform's name of what a delivery posted; undefined = nothing yet. */
  postedAs(deliveryId: string): Promise<string | undefined>;
  /** Held lines whose time is over. */
  expiredLines(now: number, limit: number): Promise<readonly DeskLine[]>;
  /** Relayed lines without a last receipt whose delivery is settled, and those without any that were sent by `since` and are not. */
  unreceipted(limit: number, since: number): Promise<readonly SettledLine[]>;
  /** Lines whose last change or removal the customer's channel refused, and whose author was not told. */
  failedRevisions(limit: number): Promise<readonly DeskLine[]>;
  /** Open tickets, and others changed since whose card nobody has deleted, where no card shows their newest version and none is on its way. */
  staleCards(changedSince: number, limit: number): Promise<readonly Ticket[]>;
  /** Since when a member of staff takes no tickets, by the platform's id; undefined = they do. */
  offDutySince(personId: string): Promise<number | undefined>;
  /** Undefined `since` = they are back. Doing it twice changes nothing. */
  setOffDuty(personId: string, since: number | undefined): Promise<void>;
  customerOf(sessionId: string): Promise<Customer | undefined>;
  /** Numbers of other open tickets of this ticket's customer, in other conversations and on other channels. */
  ticketsBeside(ticketNumber: number): Promise<readonly number[]>;
  /** What there was with this ticket's customer before it, in other conversations too. */
  pastOf(ticketNumber: number): Promise<CustomerPast>;
  /** Open tickets of this session's customer in other conversations, as far as a proven e-mail address tells. */
  openElsewhere(sessionId: string, limit: number): Promise<readonly OpenElsewhere[]>;
  /** How long the newest first replies took, in milliseconds, newest first. */
  firstReplyTimes(limit: number): Promise<readonly number[]>;
}

export interface OpenElsewhere {
  /** Of the ticket. */
  readonly number: number;
  readonly channel: ChannelName;
}

export interface SettledLine {
  readonly line: DeskLine;
  readonly sessionId: string;
  readonly channel: ChannelName;
  /** What became of the message on the customer's channel so far. */
  readonly status: 'sent' | 'waiting' | 'failed';
}

/** The staff desk: what staff do there, and what is shown there, whichever chat platform it is on. What is kept of it is in `desk-store.ts`. */
import type { NewFile } from './attachments.ts';
import type { TicketAction, TicketView } from './conversation.ts';
import type { AttachmentReference, ChannelName } from './event.ts';
import type {
  Customer,
  EscalationReason,
  StaffMember,
  Ticket,
  TicketEvent,
  TicketPriority,
} from './records.ts';

/**
 * What became of a line that staff wrote in a ticket's thread. `held`: it waits for a word from its author. `relayed`: the customer has
 * it. `note`: it never reaches the customer unless its author sends it.
 */
export type DeskLineState = 'held' | 'note' | 'relayed' | 'removed';

/**
 * `stored`: the customer sees it when they come back. `waiting`: it is on its way for longer than usual. `held`: its author is asked what is to
 * become of it.
 */
export type LineReceipt = 'delivered' | 'stored' | 'failed' | 'waiting' | 'held' | 'note';

export interface DeskLine {
  /** The platform's own name of the line; of a reply by button, a name of ours. */
  readonly id: string;
  readonly ticketNumber: number;
  readonly author: StaffMember;
  /** Markdown. */
  readonly text: string;
  /** Files that go with it, taken into the conversation already. */
  readonly attachments?: readonly AttachmentReference[];
  readonly state: DeskLineState;
  /** Of the message that the customer got. */
  readonly messageId?: string;
  /** A held line becomes a note then. */
  readonly heldUntil?: number;
  /** What its author was last shown; undefined while nothing is settled. */
  readonly receipt?: LineReceipt;
  readonly at: number;
}

/** `plain`: the rules decide. `note`: it is marked as one. `send`: it is addressed to the bot. */
export type LineIntent = 'plain' | 'note' | 'send';

/** What a button beside a line asks for. */
export type LineDecision = 'send-as-reply' | 'claim-and-send' | 'send-once' | 'send-again' | 'note';

export type StaffDeed =
  | {
      readonly kind: 'line';
      readonly lineId: string;
      readonly text: string;
      readonly intent: LineIntent;
      readonly attachments?: readonly AttachmentReference[];
      /** Files that could not be taken, each with why, in words. */
      readonly refused?: readonly string[];
    }
  | {
      readonly kind: 'line-edited';
      readonly lineId: string;
      readonly text: string;
      readonly intent: LineIntent;
    }
  | { readonly kind: 'line-removed'; readonly lineId: string }
  | { readonly kind: 'line-decided'; readonly lineId: string; readonly decision: LineDecision }
  | {
      readonly kind: 'action';
      readonly action: TicketAction;
      /** Version of the ticket that its button showed; undefined = it does not say. */
      readonly seenVersion?: number;
    }
  /** Whoever did it, to themselves, works at the desk no more: left the channel, or was deactivated. */
  | { readonly kind: 'left' };

/** Something that a person did at the desk, accepted and waiting its turn. */
export interface StaffEvent {
  /** De-dupe key. */
  readonly eventId: string;
  readonly ticketNumber: number;
  /** The platform's id of the person. */
  readonly actorId: string;
  /** Why this person can be no member of staff, as far as the event itself tells: of another organisation, a program. */
  readonly stranger?: 'external' | 'bot';
  readonly deed: StaffDeed;
  /** Microseconds since the epoch by the platform's clock; orders lines that arrive at the same time. */
  readonly sentAtUs: number;
}

/** Where a ticket's card stands; its thread hangs on it. */
export interface DeskCard {
  readonly ticketNumber: number;
  /** The platform's name of the place and of the message in it. */
  readonly channel: string;
  readonly messageId: string;
  /** Version of the ticket that it shows. */
  readonly shownVersion: number;
}

export interface CustomerPast {
  /** How many they had earlier. */
  readonly tickets: number;
  /** From 1 to 5: how they rated another conversation last. */
  readonly score?: number;
}

/** Where the cards of some tickets are posted: of those for which everything holds that is named. */
export interface DeskRoute {
  readonly priority?: TicketPriority;
  readonly reason?: EscalationReason;
  /** One of those that are left to people. */
  readonly topic?: string;
  /** ISO 639-1, of the conversation. */
  readonly language?: string;
  /** The platform's name of the place. */
  readonly channel: string;
}

/** What a card tells about the customer; whatever else it shows is about the ticket. */
export const CARD_FIELDS = [
  'name',
  'email',
  'plan',
  'language',
  'local-time',
  'page',
  'past-tickets',
  'csat',
] as const;

export type CardField = (typeof CARD_FIELDS)[number];

/** What is shown at the desk beside the text of a delivery. */
export type DeskPost =
  | {
      readonly kind: 'card';
      /** Also when it shows this state already, as far as we know. */
      readonly again?: boolean;
    }
  /** The beginning of a thread: what was said so far. */
  | {
      readonly kind: 'transcript';
      /** Of the newest message in it, milliseconds since the epoch. */
      readonly until: number;
    }
  | {
      readonly kind: 'customer';
      readonly name?: string;
      readonly change?: 'edited' | 'removed';
      /** Who is to look now; only after a while of silence. */
      readonly mention?: string;
    }
  /** Files of the customer, for the thread. */
  | {
      readonly kind: 'files';
      /** Those of the transcript that goes so far; undefined = those of the delivery. */
      readonly until?: number;
    }
  /** A short message outside of the thread that leads there. */
  | { readonly kind: 'pointer'; readonly event: TicketEvent }
  | { readonly kind: 'event'; readonly event: TicketEvent }
  | {
      readonly kind: 'receipt';
      readonly lineId: string;
      readonly add?: LineReceipt;
      readonly remove?: LineReceipt;
    }
  | {
      readonly kind: 'private';
      readonly to: string;
      readonly notice: PrivateNotice;
      readonly lineId?: string;
      /** With `unsent`: how the ticket is resolved all the same. */
      readonly resolution?: Resolution;
    };

/** How a ticket is to be resolved, as it was chosen and written. */
export type Resolution = Omit<Extract<TicketAction, { kind: 'resolve' }>, 'kind' | 'anyway'>;

/** What one person alone is told. The text of the delivery says it in words; this says which buttons it needs. */
export type PrivateNotice =
  | 'your-ticket'
  | 'claimed-by-other'
  | 'held'
  | 'held-secret'
  | 'not-yours'
  /** It can be sent again. */
  | 'failed'
  /** Lines wait; the ticket can be resolved all the same. */
  | 'unsent'
  | 'told';

/** What a text says to staff who do not read its language. */
export interface Translation {
  /** Its name in English. */
  readonly language: string;
  /** Undefined = nobody could translate it. */
  readonly text?: string;
}

/** A text of a conversation; the same `id` is the same text. */
export interface TranslatableText {
  readonly id: string;
  readonly sessionId: string;
  readonly text: string;
}

export interface DeskView extends TicketView {
  readonly channel: ChannelName;
  /** BCP 47, of the conversation; undefined until known. */
  readonly locale: string | undefined;
  /** Name in English of the language that the customer writes, when staff write another one. */
  readonly customerLanguage: string | undefined;
  readonly customer: Customer | undefined;
  /** When the first reply is due; undefined when no service level is promised, or it was given. */
  readonly firstReplyDueAt: number | undefined;
  /** When it is to be resolved; undefined when nothing is promised, or it is over. */
  readonly resolutionDueAt: number | undefined;
  /** Numbers of this customer's other open tickets. */
  readonly otherTickets: readonly number[];
}

export interface StaffPerson extends StaffMember {
  readonly id: string;
  readonly isStaff: boolean;
}

/** What the desk's platform offers to the core. */
export interface StaffRoster {
  /**
   * Who it is, and whether they are staff: where the ticket is, by the platform's name of the `place`; undefined = anywhere at the desk.
   * Rejects when that cannot be found out now.
   */
  identify(actorId: string, place?: string): Promise<StaffPerson>;
}

/** What the core offers to the desk's platform. */
export interface StaffDesk {
  /** Resolves once stored. @throws AppError `draining`, `storage-unavailable` */
  accept(event: StaffEvent): Promise<void>;
  ticketAt(channel: string, messageId: string): Promise<number | undefined>;
  card(ticketNumber: number): Promise<DeskCard | undefined>;
  /** Whose card stood there before it was deleted. */
  formerTicketAt(channel: string, messageId: string): Promise<number | undefined>;
  /** Channel of the ticket's card, or of the one that was deleted; undefined = there was none. */
  placeOf(ticketNumber: number): Promise<string | undefined>;
  /** Channels of the cards of all tickets from this number on, by ticket. */
  placesFrom(ticketNumber: number): Promise<ReadonlyMap<number, string>>;
  rememberCard(card: DeskCard): Promise<void>;
  /**
   * The card was deleted, or cannot be changed: an open ticket gets another one. `onlyFirst`: unless this is another one already. False when
   * the card stays.
   */
  replaceCard(ticketNumber: number, which?: { readonly onlyFirst: boolean }): Promise<boolean>;
  /** @throws AppError `ticket-not-found` */
  view(ticketNumber: number): Promise<DeskView>;
  pastOf(ticketNumber: number): Promise<CustomerPast>;
  /** Since when this person takes no tickets; undefined = they do. */
  offDutySince(personId: string): Promise<number | undefined>;
  /** Undefined `since` = they are back. What they have is released by events of its own. */
  setOffDuty(personId: string, since: number | undefined): Promise<void>;
  tickets(): Promise<readonly Ticket[]>;
  line(lineId: string): Promise<DeskLine | undefined>;
  /** The platform's name of the message that shows the line: its author's own, or the desk's post about a reply. Undefined = none. */
  placeOfLine(lineId: string): Promise<string | undefined>;
  /** Whether a text has a payment card or a key in it: staff are warned before it is sent. */
  hasSecret(text: string): boolean;
  /** Takes a file of staff into a ticket's conversation; errors as in `Attachments.store`. @throws AppError `ticket-not-found` */
  takeFile(ticketNumber: number, file: NewFile): Promise<AttachmentReference>;
  /** Undefined when staff read its language. Kept, so that each text is translated once. Never rejects. */
  translation(text: TranslatableText, signal: AbortSignal): Promise<Translation | undefined>;
  /** Name in English of the language that a draft can be translated into; undefined = no need, or no model server. */
  draftLanguage(ticketNumber: number): Promise<string | undefined>;
  /** Never sent by itself. Undefined when there is no translation to be had. */
  translateDraft(ticketNumber: number, text: string, signal: AbortSignal): Promise<string | undefined>;
  /** A draft from the knowledge base with its sources, never sent by itself. Undefined when nothing fits. */
  suggest(ticketNumber: number, signal: AbortSignal): Promise<string | undefined>;
}

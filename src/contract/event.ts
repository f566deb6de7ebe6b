/** What happened on a channel, in the form that every channel is parsed into. Raw platform payloads go no further. */

export type ChannelName = 'web' | 'slack' | 'discord' | 'teams';

export type EventKind = 'message' | 'edit' | 'delete' | 'reaction' | 'action' | 'command' | 'join' | 'leave';

/** How sure we are that the actor is who they say: nothing said, said, or proven with a signature. */
export type Assurance = 'anonymous' | 'claimed' | 'verified';

export interface Actor {
  /** The platform's own id of this person; for the web, our customer id. */
  readonly platformId: string;
  readonly role: 'customer' | 'staff' | 'bot' | 'system';
  readonly assurance: Assurance;
  readonly name?: string;
  readonly email?: string;
  /** Whoever vouches for a verified actor vouches for the address, too; undefined = nothing is said. */
  readonly isEmailProven?: boolean;
  /** BCP 47, as in `en-GB`. */
  readonly locale?: string;
  /** IANA name, as in `Europe/Berlin`. */
  readonly timeZone?: string;
}

/** Where an answer goes. Serialisable and complete, so that it works after a restart on another node. */
export type ReplyTarget = Readonly<Record<string, string>>;

export interface AttachmentReference {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
}

export interface InboundEvent {
  /** De-dupe key, unique per channel and account. Web: `<sessionId>:<clientMessageId>`. */
  readonly eventId: string;
  readonly channel: ChannelName;
  /** Workspace, guild or tenant; `web` on the website. */
  readonly accountId: string;
  readonly kind: EventKind;
  /** Thread, direct message or web session. */
  readonly conversationKey: string;
  readonly replyTo: ReplyTarget;
  /** The platform's id of the message that this event is about. */
  readonly messageId: string;
  /** 0 for a new message; rises with each edit. */
  readonly revision: number;
  readonly actor: Actor;
  readonly visibility: 'public' | 'internal';
  readonly addressed: 'dm' | 'mention' | 'owned-thread' | 'ambient';
  /** Markdown; the bot's own mention removed, entities readable. Kept byte for byte. */
  readonly text: string;
  readonly attachments: readonly AttachmentReference[];
  readonly action?: { readonly id: string; readonly value?: string };
  /** A guest or a person of another organisation (Slack Connect). */
  readonly external: boolean;
  /** Of the HTTP request that brought it, when one did: by it, log lines of the call and of the turn are found together. */
  readonly requestId?: string;
  /** Milliseconds since the epoch, the platform's clock. */
  readonly sentAt: number;
  /** Milliseconds since the epoch, our clock. */
  readonly receivedAt: number;
}

/** What arrives, kept before anybody is told that it has arrived (I2). */
import type { InboundEvent } from './event.ts';
import type { StoredMessage } from './records.ts';
import type { NewSession } from './session-store.ts';

export interface Arrival {
  readonly inboxId: string;
  readonly sessionId: string;
  /** Given to the stored message when the event is one. */
  readonly messageId: string;
  readonly event: InboundEvent;
  /** When the lane may be claimed: now, or later when the text reads unfinished. */
  readonly readyAt: number;
  /** The lane is ready at this time whatever else arrives. */
  readonly readyAtLatest: number;
  /** Creates the session first if it does not exist; undefined = a missing session is refused. */
  readonly newSession?: NewSession;
}

export interface Accepted {
  readonly kind: 'stored' | 'duplicate';
  readonly inboxId: string;
  readonly sessionId: string;
  /** The stored message; of the first arrival when this is a duplicate; the changed one for an edit or a deletion. */
  readonly message?: StoredMessage;
}

export interface EventOutcome {
  readonly status: 'pending' | 'done' | 'quarantined';
  /** What the bot said to this event; undefined while pending, or when it stayed silent. */
  readonly reply?: StoredMessage;
}

export interface InboxStore {
  /** Many calls share one commit. @throws AppError `session-not-found` */
  accept(arrival: Arrival): Promise<Accepted>;
  /** Undefined when there is no such event. */
  outcome(inboxId: string): Promise<EventOutcome | undefined>;
}

/** What was said in a session, how customers rated it, and the turns behind it. */
import type { TurnRecord, TurnStep } from './delivery.ts';
import type { MessageRole, StoredMessage, TicketPlace } from './records.ts';

export interface NewMessage {
  readonly id: string;
  readonly role: MessageRole;
  readonly author?: string;
  readonly content: string;
  readonly citations: StoredMessage['citations'];
  readonly attachments?: StoredMessage['attachments'];
  readonly choices?: readonly string[];
  readonly turnId?: string;
}

export interface Rating {
  readonly sessionId: string;
  readonly messageId?: string;
  readonly kind: 'up' | 'down' | 'csat';
  /** 1 to 5 for `csat`. */
  readonly score?: number;
  readonly comment?: string;
  readonly at: number;
}

export interface MessageStore {
  /** Later than `afterSeq`, oldest first. */
  after(sessionId: string, afterSeq: number, limit: number): Promise<readonly StoredMessage[]>;
  /** The newest `limit` of a place, oldest first. */
  latest(place: TicketPlace, limit: number): Promise<readonly StoredMessage[]>;
  find(messageId: string): Promise<StoredMessage | undefined>;
  /** Replaces an earlier rating of the same message, or of the same session for `csat`. */
  rate(rating: Rating): Promise<void>;
  /** Turns with their steps, newest first. */
  trace(
    sessionId: string,
    limit: number,
  ): Promise<readonly { turn: TurnRecord; steps: readonly TurnStep[] }[]>;
}

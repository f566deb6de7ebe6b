/** Sessions of customers: opened, found by what proves that they are yours, and given to who turns out to be their customer. */
import type { ChannelName, ReplyTarget } from './event.ts';
import type { Customer, Session } from './records.ts';

export interface NewSession {
  readonly id: string;
  readonly channel: ChannelName;
  readonly accountId: string;
  readonly conversationKey: string;
  readonly replyTo: ReplyTarget;
  readonly customer: Customer;
  /** The customer's own id on the platform, kept as their identity there; undefined on the website. */
  readonly platformId?: string;
  /** SHA-256 of the token, hexadecimal; undefined on channels that authenticate by themselves. */
  readonly tokenHash?: string;
  /** Undefined where there is no token. */
  readonly tokenExpiresAt?: number;
  readonly createdAt: number;
}

/** A session as it is found by its id, with what proves that it is yours. */
export interface FoundSession {
  readonly session: Session;
  /** SHA-256, hexadecimal; undefined = no token opens it. */
  readonly tokenHash?: string;
  /** Undefined = opened before tokens had an end; set at its next use. */
  readonly tokenExpiresAt?: number;
}

/** An anonymous conversation turns out to be a known customer's. */
export interface Identification {
  readonly sessionId: string;
  readonly customer: Customer;
  readonly accountId: string;
  /** The website's own id of the customer. */
  readonly platformId: string;
  /** Replaces the session's token: who knew the old one is not the verified customer. */
  readonly tokenHash: string;
  readonly tokenExpiresAt: number;
}

export interface SessionStore {
  /** Creates the session, and its customer unless one with that id exists, who only gets what is proven anew. */
  create(session: NewSession): Promise<Session>;
  find(id: string): Promise<FoundSession | undefined>;
  /** Puts the end of the session's token off. Does nothing when it has none. */
  prolong(id: string, tokenExpiresAt: number): Promise<void>;
  /** What is proven about the e-mail address of a customer who is there already. */
  prove(customer: Customer): Promise<void>;
  /** Takes the session's token away. False when there is no such session. */
  revoke(id: string): Promise<boolean>;
  /**
   * Gives the session, and what is known about its unverified customer, to the verified one, and forgets the former. Undefined when
   * its customer is verified already: this happens once. Raises the session's version, so that a turn that runs begins anew.
   */
  identify(identification: Identification): Promise<Session | undefined>;
}

/** What becomes known of customers after their first message was stored. */
import type { Actor, ChannelName } from './event.ts';

/** What a platform says of somebody who writes there. */
export type Profile = Pick<Actor, 'name' | 'email' | 'isEmailProven' | 'timeZone'>;

export interface KnownCustomer {
  readonly channel: ChannelName;
  readonly accountId: string;
  /** The platform's own id of the customer. */
  readonly platformId: string;
  readonly profile: Profile;
}

/**
 * Names a customer who has no name yet, and keeps what is proven of the address, and their time zone. Does nothing for customers who are not known, or no
 * more.
 */
export type CompleteCustomer = (known: KnownCustomer) => Promise<void>;

export interface CustomerStore {
  readonly complete: CompleteCustomer;
}

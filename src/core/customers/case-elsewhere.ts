/**
 * Whether a customer who writes here has a case on another channel with which they go on here. Only a proven e-mail address on both sides
 * says so, only among the two of them, and only while there is one such case: of several nobody could tell which is meant.
 */
import type { Channel } from '../../contract/channel.ts';
import type { DeskStore } from '../../contract/desk-store.ts';
import type { ChannelName, InboundEvent } from '../../contract/event.ts';
import type { ClaimedLane } from '../../contract/lane-store.ts';
import type { Customer } from '../../contract/records.ts';
import type { SessionStore } from '../../contract/session-store.ts';

interface CaseElsewhereOptions {
  readonly sessions: Pick<SessionStore, 'prove'>;
  readonly desk: Pick<DeskStore, 'openElsewhere'>;
  readonly channels: ReadonlyMap<ChannelName, Pick<Channel, 'whoWrote'>>;
}

/** Number of the ticket; undefined = the customer has no such case. */
export type FindCaseElsewhere = (claimed: ClaimedLane) => Promise<number | undefined>;

/** One would do; a second one tells that there are several. */
const LOOKED_AT = 2;

export function createFindCaseElsewhere({
  sessions,
  desk,
  channels,
}: CaseElsewhereOptions): FindCaseElsewhere {
  /** Whether something proves the customer's address; what the platform says anew is kept. */
  const isProven = async (customer: Customer, proven: string | undefined): Promise<boolean> => {
    if (proven === undefined) return customer.isEmailProven === true;
    if (!isKnown(customer, proven)) await sessions.prove({ ...customer, email: proven, isEmailProven: true });
    return true;
  };

  /** An event may have been stored before its platform had said who wrote it. */
  const askWhoWrote = async (
    customer: Customer,
    event: InboundEvent | undefined,
  ): Promise<string | undefined> => {
    if (customer.isEmailProven === true || event === undefined) return undefined;
    const profile = await channels.get(event.channel)?.whoWrote?.(event);
    return profile?.isEmailProven === true ? profile.email : undefined;
  };

  return async ({ session, customer, events: queued }) => {
    const events = queued.map(({ event }) => event);
    if (customer.assurance !== 'verified' || !events.every(isAlone)) return undefined;
    const proven = provenBy(events) ?? (await askWhoWrote(customer, events.at(-1)));
    if (!(await isProven(customer, proven))) return undefined;
    const [open, another] = await desk.openElsewhere(session.id, LOOKED_AT);
    if (open === undefined || another !== undefined) return undefined;
    return open.channel === session.channel ? undefined : open.number;
  };
}

/** Nobody reads along, and the person belongs to the workspace that vouches for them. */
function isAlone({ addressed, external }: InboundEvent): boolean {
  return addressed === 'dm' && !external;
}

/** What the platform says about whoever wrote; the website says it when the session is opened. */
function provenBy(events: readonly InboundEvent[]): string | undefined {
  return events.findLast(({ actor }) => actor.assurance === 'verified' && actor.isEmailProven === true)?.actor
    .email;
}

function isKnown({ email, isEmailProven }: Customer, proven: string): boolean {
  return isEmailProven === true && email?.toLowerCase() === proven.toLowerCase();
}

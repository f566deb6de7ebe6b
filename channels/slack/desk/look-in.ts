/** Looks whether a delivery stands in one of the channels where it may have been posted. */
import type { ClaimedDelivery, Receipt } from '../../../src/contract/delivery.ts';
import { findPosted, type Place } from '../find-posted.ts';
import { receiptOf } from '../receipt.ts';
import type { SlackApi } from '../slack-api.ts';
import { type DeskHealth, isOfPlace } from './desk-health.ts';

interface LookInOptions {
  readonly api: SlackApi;
  readonly health: DeskHealth;
}

/** `retry` = it is in none of them. */
export type LookIn = (
  places: readonly Place[],
  claimed: ClaimedDelivery,
  signal: AbortSignal,
) => Promise<Receipt>;

const NOT_THERE: Receipt = { kind: 'retry', code: 'not-there' };

export function createLookIn({ api, health }: LookInOptions): LookIn {
  const look = async (
    place: Place,
    { delivery, firstTriedAt }: ClaimedDelivery,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const found = await findPosted(api, place, { deliveryId: delivery.id, since: firstTriedAt }, signal);
    if (found.kind === 'failed') {
      const seen = health.observe(
        receiptOf(found.reply, () => undefined),
        place.channel,
      );
      return isOfPlace(seen) ? seen : { kind: 'ambiguous', code: `look-up-${found.reply.kind}` };
    }
    const ts = found.parts.get(0);
    return ts === undefined ? NOT_THERE : { kind: 'sent', externalId: `${place.channel}:${ts}` };
  };

  return async (places, claimed, signal) => {
    const looked: Receipt[] = [];
    for (const place of places) looked.push(await look(place, claimed, signal));
    const unread = looked.find(({ kind }) => kind === 'ambiguous');
    // One of several channels that cannot be read does not hold up what is not there.
    const lost = places.length === 1 && looked.some(isOfPlace);
    return (
      looked.find(({ kind }) => kind === 'sent') ??
      unread ??
      (lost ? { kind: 'ambiguous', code: 'look-up-refused' } : NOT_THERE)
    );
  };
}

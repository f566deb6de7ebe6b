/** The customer that somebody on a platform is, known before they are stored. */
import type { InboundEvent } from '../contract/event.ts';
import { derivedId } from './ids.ts';

export function customerIdOf({
  channel,
  accountId,
  actor,
}: Pick<InboundEvent, 'channel' | 'accountId' | 'actor'>): string {
  return derivedId('customer', channel, accountId, actor.platformId);
}

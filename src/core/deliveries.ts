/** Which deliveries the messages of a session make: one for everything that the customer has not written themselves. */
import type { DeliveryOffer } from '../contract/delivery.ts';
import type { ChannelName } from '../contract/event.ts';
import type { NewMessage } from '../contract/message-store.ts';
import type { NewDelivery } from '../contract/outbox-store.ts';
import type { Session } from '../contract/records.ts';
import { orderedId } from './ids.ts';

/** Whether the stored row is itself the delivery on this channel. */
export type IsStored = (channel: ChannelName) => boolean;

export function deliveriesOf(
  session: Session,
  messages: readonly NewMessage[],
  isStored: IsStored,
  offers: readonly DeliveryOffer[] = [],
): readonly NewDelivery[] {
  return messages.map((message) => ({
    stored: isStored(session.channel),
    delivery: {
      id: orderedId('delivery', message.id, 0),
      sessionId: session.id,
      messageId: message.id,
      channel: session.channel,
      target: session.replyTo,
      operation: 'post',
      part: 0,
      content: {
        text: message.content,
        citations: message.citations,
        ...(message.author === undefined ? {} : { author: message.author }),
        ...(offers.length === 0 ? {} : { offers }),
        ...(message.attachments === undefined ? {} : { attachments: message.attachments }),
        ...(message.choices === undefined ? {} : { choices: message.choices }),
      },
    },
  }));
}

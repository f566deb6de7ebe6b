/** The customers' half: what they write becomes events, what is said to them becomes messages. */
import type { Receive } from '../../../src/contract/channel.ts';
import type { Delivery } from '../../../src/contract/delivery.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { Place } from '../find-posted.ts';
import type { KnownIdentity } from '../identity.ts';
import type { SlackPart } from '../part.ts';
import type { EventPayload } from '../payload.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';
import { parseMessage } from './parse-message.ts';
import { createPosting } from './posting.ts';

interface CustomersOptions {
  readonly api: SlackApi;
  readonly identity: Pick<KnownIdentity, 'current'>;
  readonly receive: Receive;
  readonly clock: Clock;
}

export function createCustomersPart({ api, identity, receive, clock }: CustomersOptions): SlackPart {
  const posting = createPosting(api);

  const takeEvent = async (payload: EventPayload) => {
    const event = parseMessage(payload, { identity: identity.current(), now: clock() });
    if (event === undefined) return undefined;
    await receive(event);
    return {};
  };

  return {
    name: 'customers',
    async take(payload) {
      switch (payload.kind) {
        case 'event':
          return await takeEvent(payload);
        case 'action':
        case 'view':
        case 'shortcut':
        case 'command':
          return undefined;
      }
    },
    owns: () => true,
    async deliver(delivery, signal) {
      const messages = renderAnswer(delivery.content, delivery.messageId);
      return await posting.post(delivery, placeOf(delivery), messages, signal);
    },
    async lookUp(claimed, signal) {
      const { delivery } = claimed;
      const { length } = renderAnswer(delivery.content, delivery.messageId);
      return await posting.lookUp(claimed, placeOf(delivery), length, signal);
    },
  };
}

function placeOf({ target }: Delivery): Place {
  return { channel: target.channel ?? '', thread: target.thread };
}

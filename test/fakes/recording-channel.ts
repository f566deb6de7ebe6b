/** A channel that keeps what it was asked to deliver and answers with receipts that the test scripts. */
import type { Channel, ChannelCapabilities } from '../../src/contract/channel.ts';
import type { ClaimedDelivery, Delivery, Receipt } from '../../src/contract/delivery.ts';
import type { ChannelName } from '../../src/contract/event.ts';

export interface RecordingChannelOptions {
  /** Default: `discord`. */
  readonly name?: ChannelName;
  readonly capabilities?: ChannelCapabilities;
  /** What the platform answers; a rejection is a send that threw. Default: `sent`. */
  readonly deliver?: (delivery: Delivery) => Receipt | Promise<Receipt>;
  /** Absent = the channel cannot look deliveries up. */
  readonly lookUp?: (claimed: ClaimedDelivery) => Receipt | Promise<Receipt>;
}

export interface RecordingChannel extends Channel {
  /** Requests in the order in which they left. */
  readonly delivered: readonly Delivery[];
  readonly lookedUp: readonly ClaimedDelivery[];
}

export function createRecordingChannel(options: RecordingChannelOptions = {}): RecordingChannel {
  const { name = 'discord', capabilities = { uncertainSend: 'never' }, deliver = accept, lookUp } = options;
  const delivered: Delivery[] = [];
  const lookedUp: ClaimedDelivery[] = [];
  return {
    name,
    capabilities,
    delivered,
    lookedUp,
    async start() {},
    async deliver(delivery) {
      delivered.push(delivery);
      return await deliver(delivery);
    },
    ...(lookUp !== undefined && {
      async lookUp(claimed: ClaimedDelivery) {
        lookedUp.push(claimed);
        return await lookUp(claimed);
      },
    }),
    async stop() {},
  };
}

function accept(delivery: Delivery): Receipt {
  return { kind: 'sent', externalId: `post-of-${delivery.id}` };
}

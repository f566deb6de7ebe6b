/** What the core relies on in every channel. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/contract/channel.ts';
import type { Delivery } from '../../src/contract/delivery.ts';

export interface ChannelUnderTest {
  readonly channel: Channel;
  /** An answer to somebody who can be reached. */
  readonly delivery: Delivery;
  /** Ends what the platform or its fake holds. */
  release(): Promise<void>;
}

const NEVER = new AbortController().signal;

export function channelContract(name: string, create: () => Promise<ChannelUnderTest>): void {
  describe(`${name} as a channel`, () => {
    let current: ChannelUnderTest | undefined;
    const use = async (): Promise<ChannelUnderTest> => {
      current = await create();
      return current;
    };
    afterEach(async () => {
      await current?.release();
      current = undefined;
    });

    it('confirms a delivery under an id of the platform', async () => {
      const { channel, delivery } = await use();
      const receipt = await channel.deliver(delivery, NEVER);
      expect(receipt).toMatchObject({ kind: 'sent' });
      expect(receipt.kind === 'sent' && receipt.externalId).toBeTruthy();
    });

    it('can look deliveries up if that is how it settles doubt, and says for how long it knows a key', async () => {
      const { channel } = await use();
      const { uncertainSend, sameKeyWindowMs } = channel.capabilities;
      expect(channel.lookUp !== undefined).toBe(uncertainSend === 'look-up');
      expect(sameKeyWindowMs !== undefined).toBe(uncertainSend === 'same-key');
    });

    it('makes one effect of a repeated delivery when the row or the key is the delivery', async () => {
      const { channel, delivery } = await use();
      const { uncertainSend } = channel.capabilities;
      if (uncertainSend !== 'stored' && uncertainSend !== 'same-key') return;
      const first = await channel.deliver(delivery, NEVER);
      expect(await channel.deliver(delivery, NEVER)).toEqual(first);
    });

    it('can be stopped twice', async () => {
      const { channel } = await use();
      await channel.stop();
      await expect(channel.stop()).resolves.toBeUndefined();
    });
  });
}

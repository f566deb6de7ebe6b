/** What every outbox store does. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/contract/delivery.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aDelivery,
  aMessage,
  anAnswer,
  anArrival,
  claimedLane,
  idsOf,
  only,
  openedSession,
} from '../fixtures/storage.ts';

const EXPIRED_MS = -1000;

export function outboxContract({ name, create }: TestedDatabase): void {
  describe(`outbox on ${name}`, () => {
    let fixture: TestStorage | undefined;
    let storage: Storage;
    let other: Storage;

    beforeEach(async () => {
      await fixture?.dispose();
      fixture = await create();
      storage = await fixture.open({ owner: true });
      other = await fixture.open();
    });
    afterAll(() => fixture?.dispose());

    /** Two messages, the first one in two parts. */
    async function waitingDeliveries(): Promise<readonly Delivery[]> {
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      const messages = [aMessage(), aMessage()];
      const [first, second] = messages.map(({ id }) => id);
      const deliveries = [
        aDelivery(session, { messageId: first ?? '', part: 0 }),
        aDelivery(session, {
          messageId: first ?? '',
          part: 1,
          content: { text: '\u0000', citations: [], author: 'G' },
        }),
        aDelivery(session, { messageId: second ?? '', part: 0, target: { channel: 'C\ud800' } }),
      ];
      const lane = await claimedLane(storage, session);
      const shuffled = deliveries.toReversed().map((delivery) => ({ delivery, stored: false }));
      await storage.turns.commit(anAnswer(lane, { messages, deliveries: shuffled }));
      return deliveries;
    }

    const claim = (options: { owner?: string; limit?: number; leaseMs?: number } = {}, from = storage) =>
      from.outbox.claim({ owner: 'sender', limit: 100, leaseMs: 60_000, ...options });
    const sent = { kind: 'sent', externalId: 'ts.1' } as const;

    it('claims a session’s deliveries one after another, in order', async () => {
      const deliveries = await waitingDeliveries();
      for (const delivery of deliveries) {
        const claimed = only(await claim());
        expect(claimed).toMatchObject({ delivery, attempt: 1, uncertain: false });
        expect(await claim()).toEqual([]);
        expect(await storage.outbox.settle(delivery.id, 'sender', sent)).toBe(true);
      }
      expect(await claim()).toEqual([]);
    });

    it('claims at once what is stored by a commit that was asked for before', async () => {
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      const message = aMessage();
      const delivery = aDelivery(session, { messageId: message.id, part: 0 });
      const lane = await claimedLane(storage, session);
      const deliveries = [{ delivery, stored: false }];
      const [, claimed] = await Promise.all([
        storage.turns.commit(anAnswer(lane, { messages: [message], deliveries })),
        claim(),
      ]);
      expect(idsOf(claimed)).toEqual([delivery.id]);
    });

    it('lets a card and a private word overtake the messages of a thread, and nothing overtake a card', async () => {
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      const message = aMessage();
      const operations = ['card', 'post', 'card', 'private', 'post'] as const;
      const [card, post, again, word, last] = operations.map((operation, part) =>
        aDelivery(session, { messageId: message.id, part, operation, target: { desk: '1042' } }),
      );
      const deliveries = [card, post, again, word, last].flatMap((one) => one ?? []);
      await storage.turns.commit(
        anAnswer(await claimedLane(storage, session), {
          messages: [message],
          deliveries: deliveries.map((delivery) => ({ delivery, stored: false })),
        }),
      );
      expect(idsOf(await claim())).toEqual([card?.id]);
      expect(idsOf(await claim())).toEqual([]);
      await storage.outbox.settle(card?.id ?? '', 'sender', sent);
      expect(new Set(idsOf(await claim()))).toEqual(new Set([post?.id, again?.id]));
      await storage.outbox.settle(again?.id ?? '', 'sender', sent);
      expect(idsOf(await claim())).toEqual([word?.id]);
      await storage.outbox.settle(word?.id ?? '', 'sender', sent);
      expect(idsOf(await claim())).toEqual([]);
      await storage.outbox.settle(post?.id ?? '', 'sender', sent);
      expect(idsOf(await claim())).toEqual([last?.id]);
    });

    it('goes on with the next delivery when one is given up', async () => {
      const [first, second, third] = await waitingDeliveries();
      await claim();
      await storage.outbox.settle(first?.id ?? '', 'sender', { kind: 'dead', code: 'channel_not_found' });
      expect(idsOf(await claim())).toEqual([second?.id]);
      await storage.outbox.settle(second?.id ?? '', 'sender', { kind: 'ambiguous', code: 'timeout' });
      expect(idsOf(await claim())).toEqual([third?.id]);
    });

    it('gives each delivery to one of two claimants', async () => {
      for (let count = 0; count < 12; count += 1) await waitingDeliveries();
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, index) => claim({ limit: 3 }, index % 2 === 0 ? storage : other)),
      );
      const ids = claims.flatMap(idsOf);
      expect(ids.length).toBe(12);
      expect(new Set(ids).size).toBe(12);
    });

    it('tries again at the time that was set, and counts', async () => {
      const [first] = await waitingDeliveries();
      await claim();
      const retry = { kind: 'pending', code: '429', uncertain: false } as const;
      await storage.outbox.settle(first?.id ?? '', 'sender', { ...retry, runAt: Date.now() + 60_000 });
      expect(await claim()).toEqual([]);
      await waitingDeliveries();
      const [second] = await claim();
      await storage.outbox.settle(second?.delivery.id ?? '', 'sender', { ...retry, runAt: 0 });
      const again = only(await claim());
      expect(again).toMatchObject({ delivery: { id: second?.delivery.id }, attempt: 2, uncertain: false });
      // Told by our clock, which may be a little off the database's.
      expect(Math.abs(again.firstTriedAt - (second?.firstTriedAt ?? 0))).toBeLessThan(1000);
    });

    it('says that a delivery is uncertain whose sender did not settle it', async () => {
      const [first] = await waitingDeliveries();
      await claim({ leaseMs: EXPIRED_MS });
      const again = only(await claim({ owner: 'thief' }, other));
      expect(again).toMatchObject({ delivery: { id: first?.id }, attempt: 2, uncertain: true });
      expect(await storage.outbox.settle(first?.id ?? '', 'sender', sent)).toBe(false);
      expect(await other.outbox.settle(first?.id ?? '', 'thief', sent)).toBe(true);
      expect(await other.outbox.settle(first?.id ?? '', 'thief', sent)).toBe(false);
    });

    it('remembers that an attempt ended in doubt until told otherwise', async () => {
      const [first] = await waitingDeliveries();
      const settle = (uncertain: boolean) =>
        storage.outbox.settle(first?.id ?? '', 'sender', {
          kind: 'pending',
          runAt: 0,
          code: 'reset',
          uncertain,
        });
      await claim();
      await settle(true);
      expect(only(await claim()).uncertain).toBe(true);
      await settle(false);
      expect(only(await claim()).uncertain).toBe(false);
    });

    it('sends nothing where the stored message is itself the delivery', async () => {
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      const lane = await claimedLane(storage, session);
      await storage.turns.commit(
        anAnswer(lane, { deliveries: [{ delivery: aDelivery(session), stored: true }] }),
      );
      expect(await claim()).toEqual([]);
    });
  });
}

/** What every lane store does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aCustomer,
  anAnswer,
  anArrival,
  claimedLane,
  claimLane,
  only,
  openedSession,
} from '../fixtures/storage.ts';

const EXPIRED_MS = -1000;

export function lanesContract({ name, create }: TestedDatabase): void {
  describe(`lanes on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;
    let other: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
      other = await fixture.open();
    });
    afterAll(() => fixture.dispose());

    async function waitingSession(messages = 1): Promise<string> {
      const session = await openedSession(storage);
      for (let count = 0; count < messages; count += 1) await storage.inbox.accept(anArrival(session));
      return session;
    }

    it('gives each lane to one of two workers that claim at once', async () => {
      const sessions = await Promise.all(Array.from({ length: 40 }, () => waitingSession()));
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 === 0 ? storage : other).lanes.claim({
            owner: `worker ${index}`,
            limit: 7,
            leaseMs: 60_000,
          }),
        ),
      );
      const claimed = claims.flat().map(({ session }) => session.id);
      expect(claimed.toSorted()).toEqual(sessions.toSorted());
    });

    it('claims the lane first that waits longest, and no more than asked for', async () => {
      const [late, early] = [await openedSession(storage), await openedSession(storage)];
      await storage.inbox.accept(anArrival(late, { readyAt: 20_000 }));
      await storage.inbox.accept(anArrival(early, { readyAt: 10_000 }));
      const claim = { owner: 'worker', limit: 1, leaseMs: 60_000 };
      expect(only(await storage.lanes.claim(claim)).session.id).toBe(early);
      expect(only(await storage.lanes.claim(claim)).session.id).toBe(late);
    });

    it('claims at once what is stored by a write that was asked for before', async () => {
      const session = await openedSession(storage);
      const [accepted, claimed] = await Promise.all([
        storage.inbox.accept(anArrival(session)),
        storage.lanes.claim({ owner: 'worker', limit: 100, leaseMs: 60_000 }),
      ]);
      const lane = only(claimed.filter((each) => each.session.id === session));
      expect(lane.events.map(({ id }) => id)).toEqual([accepted.inboxId]);
    });

    it('reads with the claim what the turn needs', async () => {
      const customer = aCustomer({ name: 'Ada', email: 'ada@example.org', locale: 'en-GB' });
      const session = await openedSession(storage, { customer });
      const memory = { customerId: customer.id, createdAt: 1, updatedAt: 1 };
      const kept = { ...memory, id: randomUUID(), text: 'Uses Linux', importance: 0.5 };
      const important = {
        ...memory,
        id: randomUUID(),
        text: 'Is deaf',
        importance: 0.9,
        expiresAt: Date.now() + 60_000,
      };
      await storage.memories.remember(kept, 9);
      await storage.memories.remember(important, 9);
      await storage.memories.remember(
        { ...memory, id: randomUUID(), text: 'Old', importance: 1, expiresAt: 5 },
        9,
      );
      await storage.inbox.accept(anArrival(session));
      await storage.turns.commit(anAnswer(await claimedLane(storage, session)));
      const asked = await storage.inbox.accept(anArrival(session));

      const lane = await claimedLane(storage, session);
      expect(lane.customer).toEqual(customer);
      expect(lane.session).toMatchObject({ id: session, lastSeq: 3, locale: 'en-GB' });
      expect(only(lane.events)).toMatchObject({
        id: asked.inboxId,
        seq: 2,
        crashes: 0,
        messageId: asked.message?.id,
      });
      expect(lane.history.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(lane.memories).toEqual([important, kept]);
    });

    it('reads no more than the newest 12 messages before the events', async () => {
      const session = await openedSession(storage);
      for (let turn = 0; turn < 11; turn += 1) {
        await storage.inbox.accept(anArrival(session));
        await storage.turns.commit(anAnswer(await claimedLane(storage, session)));
      }
      await storage.inbox.accept(anArrival(session));
      const { history } = await claimedLane(storage, session);
      expect(history.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 11));
    });

    it('hands a lane over when its lease has run out, and raises the epoch', async () => {
      const session = await waitingSession();
      const first = await claimedLane(storage, session, { leaseMs: EXPIRED_MS });
      const second = await claimedLane(other, session, { owner: 'thief' });
      expect(second.lease.epoch).toBe(first.lease.epoch + 1);
      expect(await storage.turns.commit(anAnswer(first))).toEqual({ kind: 'fenced' });
      expect(await storage.turns.journal(first.lease, anAnswer(first).turn, step())).toBe(false);
      expect([...(await storage.lanes.renew([first.lease, second.lease], 60_000))]).toEqual([session]);
      await storage.lanes.release(first.lease, { eventIds: [], readyAt: 0, crashed: false });
      expect(await claimLane(storage, session)).toBeUndefined();
      expect(await other.turns.commit(anAnswer(second))).toMatchObject({ kind: 'committed' });
    });

    it('keeps a lane whose lease is renewed', async () => {
      const session = await waitingSession();
      const lane = await claimedLane(storage, session, { leaseMs: EXPIRED_MS });
      expect((await storage.lanes.renew([lane.lease], 60_000)).size).toBe(1);
      expect(await claimLane(other, session)).toBeUndefined();
    });

    it('handles an event alone whose handling did not end, and counts each time', async () => {
      const session = await waitingSession(3);
      const first = await claimedLane(storage, session, { leaseMs: EXPIRED_MS });
      expect(first.events.map(({ crashes }) => crashes)).toEqual([0, 0, 0]);
      const second = await claimedLane(storage, session, { leaseMs: EXPIRED_MS });
      expect(second.events.map(({ seq, crashes }) => [seq, crashes])).toEqual([[1, 1]]);
      const third = await claimedLane(storage, session);
      expect(third.events.map(({ seq, crashes }) => [seq, crashes])).toEqual([[1, 2]]);
      await storage.turns.commit(
        anAnswer(third, { eventIds: [], quarantinedIds: third.events.map(({ id }) => id) }),
      );
      expect(await storage.inbox.outcome(third.events[0]?.id ?? '')).toMatchObject({ status: 'quarantined' });
      const fourth = await claimedLane(storage, session);
      expect(fourth.events.map(({ seq, crashes }) => [seq, crashes])).toEqual([[2, 1]]);
    });

    it('takes the crash count back when a lane is given back in good order', async () => {
      const session = await waitingSession(2);
      const lane = await claimedLane(storage, session);
      const eventIds = lane.events.map(({ id }) => id);
      await storage.lanes.release(lane.lease, { eventIds, readyAt: 0, crashed: false });
      const again = await claimedLane(storage, session);
      expect(again.events.map(({ crashes }) => crashes)).toEqual([0, 0]);
      await storage.lanes.release(again.lease, { eventIds, readyAt: 0, crashed: true });
      expect((await claimedLane(storage, session)).events.map(({ crashes }) => crashes)).toEqual([1]);
    });

    it('leaves a lane alone until the time for which it was given back', async () => {
      const session = await waitingSession();
      const lane = await claimedLane(storage, session);
      await storage.lanes.release(lane.lease, { eventIds: [], readyAt: Date.now() + 60_000, crashed: true });
      expect(await claimLane(storage, session)).toBeUndefined();
    });

    it('makes a lane ready again for what arrived during the turn', async () => {
      const session = await waitingSession();
      const lane = await claimedLane(storage, session);
      const late = await storage.inbox.accept(anArrival(session));
      expect(await claimLane(other, session)).toBeUndefined();
      await storage.turns.commit(anAnswer(lane));
      const next = await claimedLane(storage, session);
      expect(only(next.events).id).toBe(late.inboxId);
      expect(next.history.map(({ role }) => role)).toEqual(['user', 'assistant']);
    });
  });
}

const step = () =>
  ({ number: 0, kind: 'tool', name: 'escalate', inputHash: 'h', result: '{}', tookMs: 1 }) as const;

/** What every store of sessions, messages, ratings and memories does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Memory } from '../../src/contract/records.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import { aCustomer, anArrival, aSession, openedSession } from '../fixtures/storage.ts';

export function conversationsContract({ name, create }: TestedDatabase): void {
  describe(`conversations on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
    });
    afterAll(() => fixture.dispose());

    it('finds a session as it was created, with the hash of its token', async () => {
      const session = aSession({
        tokenHash: 'abc',
        replyTo: { thread: 'T\u0000' },
        customer: aCustomer({ locale: 'de' }),
      });
      const created = await storage.sessions.create(session);
      expect(await storage.sessions.find(session.id)).toEqual({ session: created, tokenHash: 'abc' });
      expect(created).toEqual({
        id: session.id,
        channel: 'web',
        customerId: session.customer.id,
        status: 'open',
        handler: 'bot',
        version: 1,
        lastSeq: 0,
        misses: 0,
        locale: 'de',
        replyTo: { thread: 'T\u0000' },
        createdAt: 1,
      });
      expect(await storage.sessions.find(randomUUID())).toBeUndefined();
    });

    it('leaves a session and a customer that exist as they are', async () => {
      const session = aSession({ tokenHash: 'first' });
      await storage.sessions.create(session);
      await storage.inbox.accept(anArrival(session.id));
      const again = await storage.sessions.create({ ...session, tokenHash: 'second' });
      expect(again.lastSeq).toBe(1);
      expect((await storage.sessions.find(session.id))?.tokenHash).toBe('first');
      const sibling = await storage.sessions.create(aSession({ customer: session.customer }));
      expect(sibling.customerId).toBe(session.customer.id);
    });

    it('refuses a second session for one conversation', async () => {
      const session = aSession({ conversationKey: 'C1:1700000000.000100', channel: 'slack' });
      await storage.sessions.create(session);
      const settled = await Promise.allSettled([
        storage.sessions.create(aSession()),
        storage.sessions.create({ ...session, id: randomUUID() }),
      ]);
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    });

    it('reads messages after a sequence number, oldest first, at most so many', async () => {
      const session = await openedSession(storage);
      for (let count = 0; count < 5; count += 1) await storage.inbox.accept(anArrival(session));
      const seqs = async (after: number, limit: number) =>
        (await storage.messages.after(session, after, limit)).map(({ seq }) => seq);
      expect(await seqs(0, 2)).toEqual([1, 2]);
      expect(await seqs(2, 10)).toEqual([3, 4, 5]);
      expect(await seqs(5, 10)).toEqual([]);
    });

    it('finds a message by its id', async () => {
      const session = await openedSession(storage);
      const { message } = await storage.inbox.accept(anArrival(session));
      expect(await storage.messages.find(message?.id ?? '')).toEqual(message);
      expect(await storage.messages.find(randomUUID())).toBeUndefined();
    });

    it('takes ratings, and a later one in place of an earlier one', async () => {
      const sessionId = await openedSession(storage);
      const messageId = randomUUID();
      await storage.messages.rate({ sessionId, messageId, kind: 'down', comment: 'no \u0000', at: 1 });
      await storage.messages.rate({ sessionId, messageId, kind: 'up', at: 2 });
      await storage.messages.rate({ sessionId, kind: 'csat', score: 5, at: 3 });
      await expect(storage.messages.rate({ sessionId: randomUUID(), kind: 'csat', at: 4 })).rejects.toThrow();
    });

    it('remembers facts by importance, replaces by id, and forgets the least important', async () => {
      const customer = aCustomer();
      await openedSession(storage, { customer });
      const fact = (importance: number, more: Partial<Memory> = {}): Memory => ({
        id: randomUUID(),
        customerId: customer.id,
        text: `fact ${importance}`,
        importance,
        createdAt: 1,
        updatedAt: 1,
        ...more,
      });
      const [low, middle, high] = [fact(0.1), fact(0.5), fact(0.9, { expiresAt: 1000 })];
      for (const memory of [middle, low, high]) await storage.memories.remember(memory, 3);
      expect(await storage.memories.recall(customer.id, 999)).toEqual([high, middle, low]);
      expect(await storage.memories.recall(customer.id, 1000)).toEqual([middle, low]);
      const raised = { ...low, importance: 1, text: 'odd \ud800', updatedAt: 2 };
      await storage.memories.remember(raised, 2);
      expect(await storage.memories.recall(customer.id, 5)).toEqual([raised, high]);
    });

    it('is healthy while it takes writes', async () => {
      expect(await storage.health()).toEqual({ status: 'ok' });
    });
  });
}

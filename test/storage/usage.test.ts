/** What is used and what waits, on both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { databasesFor } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import { anAnswer, anArrival, claimedLane, openedSession } from '../fixtures/storage.ts';

for (const { name, create } of databasesFor('The usage suite on PostgreSQL')) {
  describe(`usage on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open();
    });
    afterAll(() => fixture.dispose());

    it('sums up what waits and the tokens of turns', async () => {
      expect(await storage.usage.backlog()).toMatchObject({ lanes: 0, events: 0, deliveries: 0 });
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      expect(await storage.usage.backlog()).toMatchObject({ lanes: 1, events: 1, ticketsQueued: 0 });
      const answer = anAnswer(await claimedLane(storage, session));
      const turn = { ...answer.turn, inputTokens: 30, outputTokens: 12, startedAt: 5_000, waitedMs: 7 };
      await storage.turns.commit({ ...answer, turn });
      expect(await storage.usage.backlog()).toMatchObject({ lanes: 0, events: 0 });
      expect(await storage.usage.tokensOfSession(session)).toBe(42);
      expect(await storage.usage.tokensOfSession('another')).toBe(0);
      expect(await storage.usage.tokensSince(5_000)).toBe(42);
      expect(await storage.usage.tokensSince(5_001)).toBe(0);
      const [traced] = await storage.messages.trace(session, 1);
      expect(traced?.turn).toMatchObject({ waitedMs: 7, inputTokens: 30 });
    });
  });
}

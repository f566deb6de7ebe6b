/** Declined questions and disliked answers are read back from what conversations left, on both databases. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aTicket } from '../core/builders.ts';
import { databasesFor } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aMessage,
  anAnswer,
  anArrival,
  anEvent,
  aTurn,
  claimedLane,
  openedSession,
} from '../fixtures/storage.ts';

/** Later than everything that is said here. */
const FAR = 9_000_000_000_000;

for (const { name, create } of databasesFor('The gaps suite on PostgreSQL')) {
  describe(`gaps on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeEach(async () => {
      fixture = await create();
      storage = await fixture.open({
        encryptionKeys: [{ id: 'k1', key: new Uint8Array(32).fill(7) }],
      });
    });
    afterEach(() => fixture.dispose());

    async function ask(session: string, text: string, decision: string, startedAt = 100) {
      await storage.inbox.accept(anArrival(session, { event: anEvent({ text }) }));
      const lane = await claimedLane(storage, session);
      const message = aMessage({
        id: randomUUID(),
        content: `To: ${text}`,
        citations: [cited('d1'), cited('d1')],
      });
      await storage.turns.commit(
        anAnswer(lane, { turn: aTurn(session, { decision, startedAt }), messages: [message] }),
      );
      return message.id;
    }

    it('holds what was declined, newest first, and nothing else', async () => {
      const session = await openedSession(storage);
      await ask(session, 'How do I fly?', 'declined', 100);
      await ask(session, 'How do I pay?', 'answered', 200);
      await ask(session, 'How do I swim?', 'repeated-miss', 300);
      await ask(session, 'How did I walk?', 'declined', 50);
      const missed = await storage.gaps.missed(60, 10);
      expect(missed.map(({ text, sessionId }) => [text, sessionId])).toEqual([
        ['How do I swim?', session],
        ['How do I fly?', session],
      ]);
      expect(await storage.gaps.missed(60, 1)).toHaveLength(1);
    });

    it('holds what staff proposed, with the question before it', async () => {
      const session = await openedSession(storage);
      await ask(session, 'How do I fly?', 'declined');
      const { ticket } = await storage.tickets.changeOfSession(
        session,
        ({ nextNumber, session: { id } }) => ({
          ticket: aTicket({ number: nextNumber, sessionId: id }),
          events: [
            { at: FAR, kind: 'noted', actor: 'Grace', text: 'Odd.' },
            { at: FAR, kind: 'proposed', actor: 'Grace', text: 'With wings.' },
          ],
          handler: 'queue',
          status: 'escalated',
          messages: [],
          deliveries: [],
        }),
      );
      expect(await storage.gaps.proposed(FAR, 10)).toEqual([
        { ticketNumber: ticket.number, question: 'How do I fly?', text: 'With wings.', proposedAt: FAR },
      ]);
      expect(await storage.gaps.proposed(FAR + 1, 10)).toEqual([]);
    });

    it('holds disliked answers with their question, comment and articles', async () => {
      const session = await openedSession(storage);
      const bad = await ask(session, 'How do I fly?', 'answered');
      const good = await ask(session, 'How do I pay?', 'answered');
      const rate = (messageId: string, kind: 'up' | 'down', at: number) =>
        storage.messages.rate({ sessionId: session, messageId, kind, at, comment: 'nonsense' });
      await rate(bad, 'down', 500);
      await rate(good, 'up', 600);
      expect(await storage.gaps.disliked(100, 10)).toEqual([
        {
          question: 'How do I fly?',
          answer: 'To: How do I fly?',
          comment: 'nonsense',
          documentIds: ['d1'],
          ratedAt: 500,
        },
      ]);
      expect(await storage.gaps.disliked(501, 10)).toEqual([]);
    });
  });
}

function cited(documentId: string) {
  return { index: 1, title: 'T', documentId, quote: 'q' };
}

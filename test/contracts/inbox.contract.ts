/** What every inbox store does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  anAnswer,
  anArrival,
  anEvent,
  aSession,
  claimedLane,
  claimLane,
  openedSession,
} from '../fixtures/storage.ts';

const ODD_TEXTS = {
  emoji: '👩‍👩‍👧 🏳️‍🌈',
  'right-to-left': 'שלום ‏مرحبا',
  combining: 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  long: 'ab\n'.repeat(4000),
  'like JSON': '{"a": [null, "\\u0000", {}]} \' " ` $1 ?1 %s',
  'zero and lone surrogate': 'a\u0000b \ud800 \udfff c',
  'mark of odd text': '\u001a"x"',
  blanks: ' \t\r\n\u00a0\u200b\ufeff ',
};

export function inboxContract({ name, create }: TestedDatabase): void {
  describe(`inbox on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;
    let other: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
      other = await fixture.open();
    });
    afterAll(() => fixture.dispose());

    const accept = (sessionId: string, arrival?: Parameters<typeof anArrival>[1]) =>
      storage.inbox.accept(anArrival(sessionId, arrival));

    it('stores a message with its place in the conversation', async () => {
      const session = await openedSession(storage);
      const accepted = await accept(session, { event: anEvent({ text: 'Hello' }) });
      expect(accepted).toMatchObject({
        kind: 'stored',
        sessionId: session,
        message: { seq: 1, role: 'user' },
      });
      expect(await storage.messages.after(session, 0, 10)).toEqual([accepted.message]);
      expect(await storage.inbox.outcome(accepted.inboxId)).toEqual({ status: 'pending' });
    });

    it.each(Object.entries(ODD_TEXTS))('keeps odd but legal text as it is: %s', async (_, text) => {
      const session = await openedSession(storage);
      const event = anEvent({ text, eventId: `${session}:${text}`, conversationKey: text });
      const accepted = await accept(session, { event });
      const again = await accept(session, { event });
      expect(accepted.message?.content).toBe(text);
      expect(again).toEqual({ ...accepted, kind: 'duplicate' });
      expect((await storage.messages.after(session, 0, 1))[0]?.content).toBe(text);
      expect((await claimedLane(storage, session)).events[0]?.event).toEqual(event);
    });

    it('answers a repeated event with what came of the first', async () => {
      const session = await openedSession(storage);
      const event = anEvent();
      const first = await accept(session, { event });
      const again = await accept(session, { event });
      expect(again).toEqual({ ...first, kind: 'duplicate' });
      expect(await storage.messages.after(session, 0, 10)).toHaveLength(1);
    });

    it('stores an event once that comes several times at once', async () => {
      const session = await openedSession(storage);
      const event = anEvent();
      const answers = await Promise.all(Array.from({ length: 8 }, () => accept(session, { event })));
      expect(answers.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
      expect(new Set(answers.map(({ inboxId }) => inboxId)).size).toBe(1);
      expect(new Set(answers.map(({ message }) => message?.id)).size).toBe(1);
    });

    it('keeps the order of 500 messages that arrive together, without a gap', async () => {
      const session = await openedSession(storage);
      const texts = Array.from({ length: 500 }, (_, index) => `message ${index}`);
      const accepted = await Promise.all(texts.map((text) => accept(session, { event: anEvent({ text }) })));
      expect(accepted.map(({ message }) => message?.seq)).toEqual(texts.map((_, index) => index + 1));
      const stored = await storage.messages.after(session, 0, 1000);
      expect(stored.map(({ content }) => content)).toEqual(texts);
    });

    it('refuses one bad event among good ones, and only that one', async () => {
      const session = await openedSession(storage);
      const taken = (await accept(session)).message?.id ?? '';
      const settled = await Promise.allSettled([
        accept(session),
        accept(randomUUID()),
        accept(session, { messageId: taken }),
        accept(session),
      ]);
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
      expect(settled[1]).toMatchObject({ reason: { code: 'session-not-found' } });
      const stored = await storage.messages.after(session, 0, 10);
      expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    it('refuses messages of a closed session, but still knows the earlier ones', async () => {
      const session = await openedSession(storage);
      const event = anEvent();
      await accept(session, { event });
      await storage.tickets.changeOfSession(session, ({ nextNumber }) => ({
        ticket: {
          number: nextNumber,
          sessionId: session,
          status: 'resolved',
          reason: 'customer-request',
          version: 1,
          createdAt: 1,
          priority: 'normal',
          remindedAt: 0,
        },
        events: [],
        handler: 'bot',
        status: 'closed',
        messages: [],
        deliveries: [],
      }));
      await expect(accept(session)).rejects.toMatchObject({ code: 'session-closed' });
      expect((await accept(session, { event })).kind).toBe('duplicate');
    });

    it('creates the session with its first message, once', async () => {
      const newSession = aSession({ channel: 'slack', accountId: 'T1', conversationKey: randomUUID() });
      const arrivals = [1, 2, 3].map(() => accept(newSession.id, { newSession }));
      const accepted = await Promise.all(arrivals);
      expect(accepted.map(({ message }) => message?.seq)).toEqual([1, 2, 3]);
      const found = await storage.sessions.find(newSession.id);
      expect(found?.session).toMatchObject({ channel: 'slack', lastSeq: 3, handler: 'bot', status: 'open' });
    });

    it('stores each event once that comes to two processes at the same time, new sessions too', async () => {
      const sessions = Array.from({ length: 30 }, () =>
        aSession({ channel: 'teams', accountId: 'tenant', conversationKey: randomUUID() }),
      );
      const events = sessions.flatMap((newSession) =>
        [1, 2, 3].map(() => ({ newSession, event: anEvent() })),
      );
      const answers = await Promise.all(
        events.flatMap(({ newSession, event }) =>
          [storage, other].map((each) => each.inbox.accept(anArrival(newSession.id, { newSession, event }))),
        ),
      );
      expect(answers.filter(({ kind }) => kind === 'stored')).toHaveLength(events.length);
      expect(new Set(answers.map(({ inboxId }) => inboxId)).size).toBe(events.length);
      for (const { id } of sessions) {
        expect((await storage.messages.after(id, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
      }
    });

    it('stores events that are no message without giving them a place in the conversation', async () => {
      const session = await openedSession(storage);
      const accepted = await accept(session, { event: anEvent({ kind: 'reaction' }) });
      expect(accepted.message).toBeUndefined();
      expect(await storage.messages.after(session, 0, 10)).toEqual([]);
      expect((await claimedLane(storage, session)).events).toHaveLength(1);
    });

    it('changes a message that was edited, its waiting event too, and nothing of other conversations', async () => {
      const session = await openedSession(storage);
      const accountId = randomUUID();
      const first = await accept(session, { event: anEvent({ accountId, eventId: 'm1', text: 'Wehn?' }) });
      const edit = (sentAt: number, text: string) =>
        anEvent({ accountId, kind: 'edit', eventId: randomUUID(), messageId: 'm1', text, sentAt });
      const edited = await accept(session, { event: edit(2_000, 'When?') });
      expect(edited.message).toMatchObject({ id: first.message?.id, content: 'When?', editedAt: 2_000 });
      const overtaken = await accept(session, { event: edit(1_000, 'Whn?') });
      expect(overtaken.message).toBeUndefined();
      const elsewhere = await openedSession(storage);
      expect((await accept(elsewhere, { event: edit(3_000, 'Mine now') })).message).toBeUndefined();
      expect(await storage.messages.after(session, 0, 10)).toMatchObject([{ content: 'When?' }]);
      const lane = await claimedLane(storage, session);
      expect(lane.events.map(({ event }) => event.text)).toEqual(['When?', 'When?', 'Whn?']);
    });

    it('marks a message that was deleted and leaves nothing of it to be answered', async () => {
      const session = await openedSession(storage);
      const accountId = randomUUID();
      await accept(session, { event: anEvent({ accountId, eventId: 'm1', text: 'My password is x.' }) });
      const removal = anEvent({ accountId, kind: 'delete', eventId: 'm1:delete', messageId: 'm1', text: '' });
      const removed = await accept(session, { event: removal });
      expect(removed.message).toMatchObject({ seq: 1, deletedAt: removal.receivedAt });
      const late = anEvent({ accountId, kind: 'edit', eventId: 'm1:edit', messageId: 'm1', text: 'x' });
      expect((await accept(session, { event: late })).message).toBeUndefined();
      const lane = await claimedLane(storage, session);
      expect(lane.events[0]?.event.text).toBe('');
      expect(lane.history).toEqual([]);
    });

    it('keeps attachments with their message', async () => {
      const session = await openedSession(storage);
      const attachments = [{ id: 'file', name: 'a\u0000.png', mimeType: 'image/png', size: 3 }];
      await accept(session, { event: anEvent({ attachments }) });
      expect((await storage.messages.after(session, 0, 1))[0]?.attachments).toEqual(attachments);
    });

    it('lets an unfinished burst wait, but never longer than its first message allows', async () => {
      const session = await openedSession(storage);
      const later = Date.now() + 60_000;
      await accept(session, { readyAt: later, readyAtLatest: later });
      expect(await claimLane(storage, session)).toBeUndefined();
      await accept(session, { readyAt: 0, readyAtLatest: later });
      expect((await claimedLane(storage, session)).events).toHaveLength(2);

      const bounded = await openedSession(storage);
      await accept(bounded, { readyAt: later, readyAtLatest: 10_000 });
      await accept(bounded, { readyAt: later, readyAtLatest: later });
      expect((await claimedLane(storage, bounded)).events).toHaveLength(2);
    });

    it('says what the bot answered to an event', async () => {
      const session = await openedSession(storage);
      const { inboxId } = await accept(session);
      const lane = await claimedLane(storage, session);
      await storage.turns.commit(anAnswer(lane));
      expect(await storage.inbox.outcome(inboxId)).toMatchObject({
        status: 'done',
        reply: { seq: 2, role: 'assistant' },
      });
      expect(await storage.inbox.outcome(randomUUID())).toBeUndefined();
    });
  });
}

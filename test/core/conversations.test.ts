import { describe, expect, it } from 'vitest';
import type { RunningSupport } from './running-support.ts';
import { startSupport } from './running-support.ts';

const VISITOR = { assurance: 'anonymous', name: 'Grace' } as const;
const PATIENCE_MS = 5_000;

async function open({ conversations }: RunningSupport) {
  return await conversations.open(VISITOR);
}

describe('conversations on the website', () => {
  it('open with the bot, under a token that is shown once', async () => {
    const support = await startSupport();
    const { session, token } = await open(support);
    expect(session).toMatchObject({ channel: 'web', handler: 'bot', status: 'open', lastSeq: 0 });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await support.conversations.authenticate(session.id, token)).toEqual(session);
    const stored = JSON.stringify(await support.storage.sessions.find(session.id));
    expect(stored).not.toContain(token);
  });

  it("answer another session's token as if there were no such session", async () => {
    const support = await startSupport();
    const [mine, foreign] = [await open(support), await open(support)];
    const refusals = [
      support.conversations.authenticate(foreign.session.id, mine.token),
      support.conversations.authenticate(crypto.randomUUID(), mine.token),
    ];
    for (const refusal of refusals)
      await expect(refusal).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it.each(['', 'undefined', 'x'.repeat(42), `${'x'.repeat(43)}\n`])(
    'refuse the broken token %j',
    async (token) => {
      const support = await startSupport();
      const { session } = await open(support);
      await expect(support.conversations.authenticate(session.id, token)).rejects.toMatchObject({
        code: 'unauthorized',
      });
    },
  );

  it('never open with a token a session that came from another channel', async () => {
    const support = await startSupport();
    const { token } = await open(support);
    const { sessionId } = await support.say('place-1', 'Where is my order?');
    await expect(support.conversations.authenticate(sessionId, token)).rejects.toMatchObject({
      code: 'session-not-found',
    });
  });

  it('store a message byte for byte and answer it', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const content = '  Wo ist 👩‍👩‍👧 "mein" Paket?\n\tشكرا \u0301 ';
    const sent = await support.conversations.send(session, { content, clientMessageId: 'one' });
    expect(sent).toMatchObject({ duplicate: false, message: { seq: 1, role: 'user', content } });
    const reply = await support.conversations.reply(sent, AbortSignal.timeout(PATIENCE_MS));
    expect(reply).toMatchObject({ seq: 2, role: 'assistant' });
    expect(await support.conversations.history(session.id, 0, 10)).toEqual([sent.message, reply]);
    expect(await support.conversations.history(session.id, 1, 10)).toEqual([reply]);
    expect(await support.conversations.history(session.id, 0, 1)).toEqual([sent.message]);
  });

  it('take the same client id as the same message, before and after its answer', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const message = { content: 'Where is my order?', clientMessageId: 'one' };
    const both = await Promise.all([1, 2].map(() => support.conversations.send(session, message)));
    const replies = await Promise.all(
      both.map((sent) => support.conversations.reply(sent, AbortSignal.timeout(PATIENCE_MS))),
    );
    expect(replies[0]).toEqual(replies[1]);
    const late = await support.conversations.send(session, message);
    expect(late).toMatchObject({ duplicate: true, message: { seq: 1 } });
    expect(await support.conversations.reply(late, AbortSignal.timeout(PATIENCE_MS))).toEqual(replies[0]);
    expect(support.asked).toHaveLength(1);
  });

  it('let two sessions use the same client id', async () => {
    const support = await startSupport();
    const message = { content: 'Where is my order?', clientMessageId: 'one' };
    for (const { session } of [await open(support), await open(support)]) {
      expect(await support.conversations.send(session, message)).toMatchObject({ duplicate: false });
    }
  });

  it('answer undefined while a person has the conversation', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    await support.escalations.escalate(session.id, 'customer-request');
    const sent = await support.conversations.send(session, { content: 'Anybody?', clientMessageId: 'one' });
    expect(await support.conversations.reply(sent, AbortSignal.timeout(PATIENCE_MS))).toBeUndefined();
  });

  it('take no message once they are closed', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const closed = { ...session, status: 'closed' } as const;
    const refused = support.conversations.send(closed, { content: 'Hello?', clientMessageId: 'one' });
    await expect(refused).rejects.toMatchObject({ code: 'session-closed' });
  });

  it('make no delivery that the stored row does not settle', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const sent = await support.conversations.send(session, {
      content: 'Where is it?',
      clientMessageId: 'one',
    });
    await support.conversations.reply(sent, AbortSignal.timeout(PATIENCE_MS));
    expect(support.channel.delivered).toEqual([]);
  });
});

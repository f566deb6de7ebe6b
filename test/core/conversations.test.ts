import { describe, expect, it } from 'vitest';
import type { RunningSupport } from './running-support.ts';
import { startSupport, TOKEN_LIFETIME_MS } from './running-support.ts';

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

describe('the key to a conversation', () => {
  it('goes on as long as it is used, and then says that it has ended', async () => {
    const support = await startSupport();
    const { session, token } = await open(support);
    const authenticate = () => support.conversations.authenticate(session.id, token);
    for (let use = 0; use < 3; use += 1) {
      support.clock.forward(TOKEN_LIFETIME_MS / 2);
      await authenticate();
      const endsAt = support.clock.now() + TOKEN_LIFETIME_MS;
      const found = async () => (await support.storage.sessions.find(session.id))?.tokenExpiresAt ?? 0;
      await expect.poll(found).toBeGreaterThan(endsAt - PATIENCE_MS);
    }
    support.clock.forward(TOKEN_LIFETIME_MS);
    await expect(authenticate()).rejects.toMatchObject({ code: 'session-expired' });
    await expect(support.conversations.authenticate(session.id, 'x'.repeat(43))).rejects.toMatchObject({
      code: 'session-not-found',
    });
  });

  it('ends when it is revoked, for those who are connected too', async () => {
    const support = await startSupport();
    const { session, token } = await open(support);
    const heard: string[] = [];
    support.feed.subscribe(session.id, ({ kind }) => heard.push(kind));
    await support.conversations.revoke(session.id);
    expect(heard).toEqual(['revoked']);
    await expect(support.conversations.authenticate(session.id, token)).rejects.toMatchObject({
      code: 'session-not-found',
    });
    await expect(support.conversations.revoke(crypto.randomUUID())).rejects.toMatchObject({
      code: 'session-not-found',
    });
  });
});

describe('an anonymous conversation whose customer signs in', () => {
  const ADA = { signedId: 'ada', name: 'Ada', email: 'ada@example.com' };

  it('becomes theirs, once, with what is known about them, under a new key', async () => {
    const support = await startSupport();
    const { session, token } = await open(support);
    const memory = {
      id: crypto.randomUUID(),
      text: 'Uses plan B.',
      importance: 1,
      createdAt: 1,
      updatedAt: 1,
    };
    await support.storage.memories.remember({ ...memory, customerId: session.customerId }, 10);
    const merged = await support.conversations.identify(session, ADA);
    if (merged.kind !== 'merged') throw new Error(`It was ${merged.kind}.`);
    expect(merged.session.customerId).not.toBe(session.customerId);
    expect(merged.session.version).toBe(session.version + 1);
    const { customerId } = merged.session;
    expect(await support.storage.memories.recall(customerId, 2)).toMatchObject([{ text: 'Uses plan B.' }]);
    expect(await support.storage.memories.recall(session.customerId, 2)).toEqual([]);
    await expect(support.conversations.authenticate(session.id, token)).rejects.toMatchObject({
      code: 'session-not-found',
    });
    const again = await support.conversations.authenticate(session.id, merged.token);
    expect(await support.conversations.identify(again, ADA)).toEqual({ kind: 'same', session: again });
    expect((await support.conversations.open({ ...ADA, assurance: 'verified' })).session.customerId).toBe(
      customerId,
    );
  });

  it('stays theirs when somebody else signs in: they get one of their own', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const merged = await support.conversations.identify(session, ADA);
    const other = await support.conversations.identify(merged.session, { signedId: 'bob' });
    expect(other.kind).toBe('opened');
    expect(other.session.id).not.toBe(session.id);
    const found = await support.storage.sessions.find(session.id);
    expect(found?.session.customerId).toBe(merged.session.customerId);
  });

  it('is answered as the verified customer’s from then on', async () => {
    const support = await startSupport();
    const { session } = await open(support);
    const { session: merged } = await support.conversations.identify(session, ADA);
    const sent = await support.conversations.send(merged, { content: 'Hello?', clientMessageId: 'one' });
    await support.conversations.reply(sent, AbortSignal.timeout(PATIENCE_MS));
    expect(support.asked.at(-1)?.customer).toMatchObject({ assurance: 'verified', name: 'Ada' });
  });
});

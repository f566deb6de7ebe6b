import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SealingKey } from '../../src/contract/sealing.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { createSealing } from '../../src/storage/sealing/create-sealing.ts';
import {
  aCustomer,
  aDelivery,
  aMessage,
  anAnswer,
  anArrival,
  anEvent,
  aSession,
  aStep,
  claimedLane,
  only,
  sqliteStorage,
} from '../fixtures/storage.ts';

const SECRET = 'xylophone-marmalade';

const aKey = (id: string): SealingKey => ({ id, key: randomBytes(32) });

async function opened() {
  const fixture = await sqliteStorage();
  onTestFinished(fixture.dispose);
  return fixture;
}

/** Everything of a customer that is stored, each with a secret word in it. */
async function fill(storage: Storage): Promise<string> {
  const { id } = await storage.sessions.create(
    aSession({ customer: aCustomer({ name: `n ${SECRET}`, email: `${SECRET}@example.com` }) }),
  );
  const event = anEvent({ text: `question ${SECRET}` });
  const accepted = await storage.inbox.accept(anArrival(id, { event }));
  const lane = await claimedLane(storage, id);
  const content = `answer ${SECRET}`;
  const deliveries = [
    { delivery: aDelivery(id, { content: { text: content, citations: [] } }), stored: false },
  ];
  const steps = [aStep({ result: `step ${SECRET}` })];
  await storage.turns.commit(anAnswer(lane, { messages: [aMessage({ content })], deliveries, steps }));
  const text = `memory ${SECRET}`;
  const times = { createdAt: 1, updatedAt: 1 };
  const memory = { id: randomUUID(), customerId: lane.customer.id, text, importance: 1, ...times };
  await storage.memories.remember(memory, 10);
  const messageId = accepted.message?.id;
  await storage.messages.rate({
    sessionId: id,
    kind: 'down',
    comment: `comment ${SECRET}`,
    at: 1,
    ...(messageId !== undefined && { messageId }),
  });
  return id;
}

async function bytesOf(databaseUrl: string): Promise<string> {
  const folder = dirname(databaseUrl.slice('sqlite:'.length));
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return Buffer.concat(files).toString('latin1');
}

describe('sealed storage', () => {
  it('leaves no word of a customer in any file, and reads everything back', async () => {
    const fixture = await opened();
    const storage = await fixture.open({ encryptionKeys: [aKey('k1')] });
    const id = await fill(storage);

    expect(await bytesOf(fixture.databaseUrl)).not.toContain(SECRET);
    const messages = await storage.messages.after(id, 0, 10);
    expect(messages.map(({ content }) => content)).toEqual([`question ${SECRET}`, `answer ${SECRET}`]);
    const claimed = await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 1000 });
    expect(only(claimed).delivery.content.text).toBe(`answer ${SECRET}`);
    const { steps } = only(await storage.messages.trace(id, 10));
    expect(only(steps).result).toBe(`step ${SECRET}`);
    await storage.inbox.accept(anArrival(id));
    const { customer, memories } = await claimedLane(storage, id);
    expect(customer.email).toBe(`${SECRET}@example.com`);
    expect(only(memories).text).toBe(`memory ${SECRET}`);
  });

  it('stores plain without keys', async () => {
    const fixture = await opened();
    await fill(await fixture.open());
    expect(await bytesOf(fixture.databaseUrl)).toContain(SECRET);
  });

  it('reads what was stored plain before there was a key', async () => {
    const fixture = await opened();
    const plain = await fixture.open();
    const id = await fill(plain);
    await plain.close();
    const sealed = await fixture.open({ encryptionKeys: [aKey('k1')] });
    expect((await sealed.messages.after(id, 0, 1)).map(({ content }) => content)).toEqual([
      `question ${SECRET}`,
    ]);
  });

  it('reads what an older key sealed', async () => {
    const fixture = await opened();
    const older = aKey('older');
    const before = await fixture.open({ encryptionKeys: [older] });
    const id = await fill(before);
    await before.close();
    const after = await fixture.open({ encryptionKeys: [aKey('newer'), older] });
    expect((await after.messages.after(id, 0, 1)).map(({ content }) => content)).toEqual([
      `question ${SECRET}`,
    ]);
  });

  it('keeps text that looks like an envelope as the customer wrote it', async () => {
    const fixture = await opened();
    const storage = await fixture.open({ encryptionKeys: [aKey('k1')] });
    const { id } = await storage.sessions.create(aSession());
    const text = '\u001a$k1$AAAA';
    await storage.inbox.accept(anArrival(id, { event: anEvent({ text }) }));
    expect(only(await storage.messages.after(id, 0, 1)).content).toBe(text);
  });

  it.each([
    ['none', (): SealingKey[] => []],
    ['another', () => [aKey('k2')]],
  ])('does not open with %s instead, and names the key that is missing', async (_which, keys) => {
    const fixture = await opened();
    await (await fixture.open({ encryptionKeys: [aKey('k1')] })).close();
    await expect(fixture.open({ encryptionKeys: keys() })).rejects.toMatchObject({
      code: 'storage-mismatch',
      message: expect.stringContaining('lacks the key "k1"'),
    });
  });

  it('does not open with a wrong key of the same name', async () => {
    const fixture = await opened();
    await (await fixture.open({ encryptionKeys: [aKey('k1')] })).close();
    await expect(fixture.open({ encryptionKeys: [aKey('k1')] })).rejects.toMatchObject({
      code: 'storage-mismatch',
      message: expect.stringContaining('"k1" in ENCRYPTION_KEYS is not the one'),
    });
  });
});

describe('an envelope', () => {
  const sealing = createSealing([aKey('k1')]);

  it('opens only where it was sealed', () => {
    const sealed = sealing.sealText('message:content:1', 'hello');
    expect(sealing.openText('message:content:1', sealed)).toBe('hello');
    expect(() => sealing.openText('message:content:2', sealed)).toThrow('"k1"');
  });

  it('does not open when a byte was changed', () => {
    const sealed = sealing.sealBytes('files:1', Buffer.from('hello'));
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    expect(Buffer.from(sealing.openBytes('files:1', sealed)).toString()).toBe('hello');
    expect(() => sealing.openBytes('files:1', changed)).toThrow('"k1"');
  });
});

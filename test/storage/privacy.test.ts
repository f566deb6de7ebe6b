import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SealingKey } from '../../src/contract/sealing.ts';
import { keep } from '../../src/core/escalation/transitions.ts';
import { databasesFor } from '../fixtures/databases.ts';
import { aDelivery, anArrival, type TestStorage } from '../fixtures/storage.ts';
import { converse, countRows, everythingStored } from '../fixtures/whole-conversation.ts';

/** Ours, or of the knowledge base; a lane says only when its session has its turn. */
const NOT_ABOUT_CUSTOMERS = new Set([
  'admin_token',
  'audit_log',
  'chunk',
  'counter',
  'document',
  'encryption_key',
  'kept_vector',
  'knowledge_site',
  'lane',
  'migrations',
  'off_duty',
  'removal',
  'secret',
]);

const aKey = (id: string): SealingKey => ({ id, key: randomBytes(32) });

for (const { name, create } of databasesFor('The privacy suite on PostgreSQL')) {
  describe(`privacy on ${name}`, () => {
    async function opened(): Promise<TestStorage> {
      const fixture = await create();
      onTestFinished(fixture.dispose);
      return fixture;
    }

    it('erases everything of one customer, beside another process, and nothing of others', async () => {
      const fixture = await opened();
      const server = await fixture.open();
      const { id, customerId } = await converse(server, 'xylophone');
      const other = await converse(server, 'marmalade');

      const { subjects } = await fixture.open();
      expect(await subjects.find(id)).toEqual([customerId]);
      const { rows } = await subjects.erase([customerId]);
      await subjects.purge();

      expect(rows).toBeGreaterThan(8);
      const left = await everythingStored(fixture.databaseUrl);
      expect(left).not.toContain('xylophone');
      expect(left).not.toContain(id);
      expect(left).toContain('marmalade');
      expect(await server.messages.after(other.id, 0, 10)).toHaveLength(2);
      expect(await subjects.find(customerId)).toEqual([]);
    });

    it('names the messages that are left on a platform', async () => {
      const storage = await (await opened()).open();
      const { customerId, deliveryId, lineId } = await converse(storage, 'xylophone');
      await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 60_000 });
      await storage.outbox.settle(deliveryId, 'o', { kind: 'sent', externalId: '1700.42' });
      const { removals, copies } = await storage.subjects.erase([customerId]);
      expect(removals).toEqual([{ channel: 'slack', externalId: '1700.42' }]);
      expect(copies).toEqual([{ channel: 'desk', externalId: lineId, why: 'not-ours' }]);
      expect(await storage.removals.left(10)).toEqual([
        { channel: 'slack', externalId: '1700.42', why: 'pending' },
      ]);
    });

    it('takes a message back once, however many deliveries name it', async () => {
      const storage = await (await opened()).open();
      const { id, customerId, ticketNumber } = await converse(storage, 'xylophone', 'queued');
      const shown = (['card', 'post'] as const).map((operation) =>
        aDelivery(id, { operation, content: { text: '', citations: [] } }),
      );
      await storage.tickets.change(ticketNumber, (situation) => ({
        ...keep(situation),
        deliveries: shown.map((delivery) => ({ delivery, stored: false })),
      }));
      for (let round = 0; round < 3; round += 1) {
        const claimed = await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 60_000 });
        for (const { delivery } of claimed) {
          const externalId = shown.some((one) => one.id === delivery.id) ? 'C1:1700.1' : '1700.42';
          await storage.outbox.settle(delivery.id, 'o', { kind: 'sent', externalId });
        }
      }
      const { removals } = await storage.subjects.erase([customerId]);
      expect(removals).toEqual([
        { channel: 'slack', externalId: 'C1:1700.1' },
        { channel: 'slack', externalId: '1700.42' },
      ]);
    });

    it('shares the work of taking messages back, and remembers what was refused', async () => {
      const fixture = await opened();
      const storage = await fixture.open();
      const { customerId, deliveryId } = await converse(storage, 'xylophone');
      expect(await storage.removals.claim(60_000)).toBeUndefined();
      await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 60_000 });
      await storage.outbox.settle(deliveryId, 'o', { kind: 'sent', externalId: 'C1:1' });
      await storage.subjects.erase([customerId]);

      const other = await fixture.open();
      const claims = await Promise.all([storage.removals.claim(60_000), other.removals.claim(60_000)]);
      const [claimed, ...others] = claims.filter((each) => each !== undefined);
      expect([claimed?.externalId, claimed?.attempt, others]).toEqual(['C1:1', 1, []]);
      const id = claimed?.id ?? '';
      await storage.removals.settle(id, { kind: 'later', code: 'status-500', runAt: 0 });
      expect(await other.removals.claim(60_000)).toMatchObject({ id, attempt: 2 });
      await other.removals.settle(id, { kind: 'refused', code: 'cant_delete_message' });
      expect(await storage.removals.claim(60_000)).toBeUndefined();
      expect(await storage.removals.left(10)).toEqual([
        { channel: 'slack', externalId: 'C1:1', why: 'refused', code: 'cant_delete_message' },
      ]);
      await storage.removals.settle(id, { kind: 'gone' });
      expect(await storage.removals.left(10)).toEqual([]);
    });

    it('hands out and erases every row of every table that holds something about customers', async () => {
      const fixture = await opened();
      const storage = await fixture.open();
      const { customerId } = await converse(storage, 'xylophone');
      const stored = await countRows(fixture.databaseUrl);
      const data = await storage.subjects.read([customerId]);
      const handedOut = Object.entries(data).map(([table, rows]) => [table, rows.length]);
      const about = Object.entries(stored).filter(([table]) => !NOT_ABOUT_CUSTOMERS.has(table));
      expect(Object.fromEntries(handedOut)).toEqual(Object.fromEntries(about));
      for (const [table, rows] of about.filter(([name]) => name !== 'identity'))
        expect([table, rows]).not.toEqual([table, 0]);

      const { rows } = await storage.subjects.erase([customerId]);
      const left = await countRows(fixture.databaseUrl);
      expect(about.map(([table]) => left[table])).toEqual(about.map(() => 0));
      expect(rows).toBe(about.reduce((sum, [, count]) => sum + count, stored.lane ?? 0));
    });

    it('finds a customer by a sealed e-mail address, and hands out what is stored', async () => {
      const storage = await (await opened()).open({ encryptionKeys: [aKey('k1')] });
      const { customerId } = await converse(storage, 'xylophone');
      await converse(storage, 'marmalade');
      expect(await storage.subjects.find('Xylophone@example.com')).toEqual([customerId]);
      const data = await storage.subjects.read([customerId]);
      const text = JSON.stringify(data);
      for (const words of ['question xylophone', 'answer xylophone', 'step xylophone']) {
        expect(text).toContain(words);
      }
      expect(text).not.toContain('marmalade');
      expect(text).not.toContain('token_hash');
    });

    it('seals plain rows and those of an older key with the first one, while others write', async () => {
      const fixture = await opened();
      const plain = await fixture.open();
      const first = await converse(plain, 'xylophone');
      await plain.close();
      const [older, newer] = [aKey('older'), aKey('newer')];
      const before = await fixture.open({ encryptionKeys: [older] });
      const second = await converse(before, 'marmalade');
      await before.close();

      const server = await fixture.open({ encryptionKeys: [newer, older] });
      const { keyRing, subjects } = await fixture.open({ encryptionKeys: [newer, older] });
      const keysOf = async () => (await keyRing.status()).map(({ keyId }) => keyId);
      expect((await keysOf()).toSorted()).toEqual(['newer', 'older', undefined]);
      const writing = Promise.all(Array.from({ length: 20 }, () => server.inbox.accept(anArrival(first.id))));
      const rotated = await keyRing.rotate();
      await writing;
      await subjects.purge();

      expect(rotated).toBeGreaterThan(8);
      expect(await keysOf()).toEqual(['newer']);
      expect(await keyRing.rotate()).toBe(0);
      await keyRing.forgetUnused();
      await (await fixture.open({ encryptionKeys: [newer] })).close();
      const left = await everythingStored(fixture.databaseUrl);
      expect(left).not.toContain('xylophone');
      const contents = await Promise.all([first, second].map(({ id }) => server.messages.after(id, 0, 1)));
      expect(contents.flat().map(({ content }) => content)).toEqual([
        'question xylophone',
        'question marmalade',
      ]);
    });
  });
}

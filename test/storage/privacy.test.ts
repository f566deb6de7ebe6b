import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SealingKey } from '../../src/contract/sealing.ts';
import { databasesFor } from '../fixtures/databases.ts';
import { anArrival, type TestStorage } from '../fixtures/storage.ts';
import { converse, everythingStored } from '../fixtures/whole-conversation.ts';

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
      const { id, customerId, deliveryId } = await converse(storage, 'xylophone');
      await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 60_000 });
      await storage.outbox.settle(deliveryId, 'o', { kind: 'sent', externalId: '1700.42' });
      const { copies } = await storage.subjects.erase([customerId]);
      expect(copies).toEqual([{ channel: 'slack', sessionId: id, externalId: '1700.42' }]);
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

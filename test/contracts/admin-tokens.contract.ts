/** What every store of admin tokens does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdminToken } from '../../src/contract/access.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';

const aToken = (name: string, more: Partial<AdminToken> = {}): AdminToken => ({
  id: `id of ${name}`,
  name,
  prefix: `swb_${name}`,
  scopes: ['read', 'knowledge'],
  createdAt: 10,
  ...more,
});

export function adminTokensContract({ name, create }: TestedDatabase): void {
  describe(`admin tokens on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open();
    });
    afterAll(() => fixture.dispose());

    it('are found by their hash', async () => {
      await storage.adminTokens.create(aToken('one'), 'hash of one');
      expect(await storage.adminTokens.findByHash('hash of one')).toEqual(aToken('one'));
      expect(await storage.adminTokens.findByHash('another hash')).toBeUndefined();
    });

    it('cannot have the name of a live one', async () => {
      await storage.adminTokens.create(aToken('twice', { expiresAt: 20 }), 'hash of twice');
      const again = { ...aToken('twice'), id: 'again' };
      await expect(storage.adminTokens.create(again, 'h')).rejects.toMatchObject({ code: 'invalid-request' });
      await storage.adminTokens.create({ ...again, createdAt: 20 }, 'after it expired');
      expect(await storage.adminTokens.findByHash('after it expired')).toBeDefined();
    });

    it('remember their use and their end', async () => {
      await storage.adminTokens.create(aToken('three'), 'hash of three');
      await storage.adminTokens.markUsed('id of three', 30);
      expect(await storage.adminTokens.revoke('swb_three', 40)).toBe(true);
      expect(await storage.adminTokens.revoke('swb_three', 50)).toBe(false);
      expect(await storage.adminTokens.findByHash('hash of three')).toEqual(
        aToken('three', { lastUsedAt: 30, revokedAt: 40 }),
      );
      expect((await storage.adminTokens.list()).map((token) => token.name)).toContain('three');
    });
  });
}

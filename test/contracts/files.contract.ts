/** What every store of file rows does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileQuota, StoredFile } from '../../src/contract/attachments.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import { anArrival, anEvent, openedSession, type TestStorage } from '../fixtures/storage.ts';

const NO_LIMIT: FileQuota = { sessionBytes: 1e12, sessionFiles: 1e6, totalBytes: 1e12 };

const aFile = (sessionId: string, file: Partial<StoredFile> = {}): StoredFile => ({
  id: randomUUID(),
  sessionId,
  name: 'Größe 📏.txt',
  mimeType: 'text/plain',
  size: 100,
  createdAt: 10,
  ...file,
});

export function filesContract({ name, create }: TestedDatabase): void {
  describe(`files on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
    });
    afterAll(() => fixture.dispose());

    it('gives files back to their session alone, oldest first', async () => {
      const [mine, theirs] = [randomUUID(), randomUUID()];
      const late = aFile(mine, { createdAt: 20 });
      const early = aFile(mine);
      for (const file of [late, early, aFile(theirs)])
        expect(await storage.files.add(file, NO_LIMIT)).toBe('stored');
      expect(await storage.files.ofSession(mine)).toEqual([early, late]);
      expect(await storage.files.find(mine, late.id)).toEqual(late);
      expect(await storage.files.find(theirs, late.id)).toBeUndefined();
      expect(await storage.files.find(mine, randomUUID())).toBeUndefined();
    });

    it('stores a file once, however often it comes', async () => {
      const file = aFile(randomUUID());
      expect(await storage.files.add(file, NO_LIMIT)).toBe('stored');
      expect(await storage.files.add(file, NO_LIMIT)).toBe('known');
      expect(await storage.files.ofSession(file.sessionId)).toHaveLength(1);
    });

    it('keeps a session within its quota, also when many files come at once', async () => {
      const session = randomUUID();
      const quota = { ...NO_LIMIT, sessionFiles: 3, sessionBytes: 250 };
      const many = Array.from({ length: 8 }, () => storage.files.add(aFile(session), quota));
      expect((await Promise.all(many)).filter((outcome) => outcome === 'stored')).toHaveLength(2);
      expect(await storage.files.add(aFile(session, { size: 1 }), quota)).toBe('stored');
      expect(await storage.files.add(aFile(session, { size: 1 }), quota)).toBe('session-full');
    });

    it('keeps all sessions together within their quota', async () => {
      const quota = { ...NO_LIMIT, totalBytes: 5_000 };
      expect(await storage.files.add(aFile(randomUUID(), { size: 9_000 }), quota)).toBe('total-full');
    });

    it('forgets what was never sent, and keeps what a message brought', async () => {
      const session = await openedSession(storage);
      const [sent, unsent, recent] = [aFile(session), aFile(session), aFile(session, { createdAt: 1_000 })];
      for (const file of [sent, unsent, recent]) await storage.files.add(file, NO_LIMIT);
      const { id, name: fileName, mimeType, size } = sent;
      const event = anEvent({ attachments: [{ id, name: fileName, mimeType, size }] });
      await storage.inbox.accept(anArrival(session, { event }));
      const forgotten = await storage.files.forgetUnsent(500);
      expect(forgotten).toContain(unsent.id);
      expect(forgotten).not.toContain(sent.id);
      expect(await storage.files.ofSession(session)).toEqual([sent, recent]);
    });
  });
}

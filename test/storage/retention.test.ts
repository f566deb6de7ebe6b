/** What is past its period is forgotten, out of the files too; what somebody waits for, and what is newer, stays. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RETAINED, type Retained, type RetentionPeriods } from '../../src/contract/retention.ts';
import { countOld, forgetOld } from '../../src/core/retention/forget-old.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { databasesFor } from '../fixtures/databases.ts';
import { anArrival, type TestStorage } from '../fixtures/storage.ts';
import { converse, everythingStored } from '../fixtures/whole-conversation.ts';

const DAY_MS = 86_400_000;
const NEVER = new AbortController().signal;

const periodsFor = (...kinds: readonly Retained[]): RetentionPeriods => {
  const of = (kind: Retained) => (kinds.includes(kind) ? DAY_MS : undefined);
  return {
    conversations: of('conversations'),
    customers: of('customers'),
    tickets: of('tickets'),
    files: of('files'),
    memories: of('memories'),
    'expired-memories': of('expired-memories'),
    texts: of('texts'),
    traces: of('traces'),
  };
};

/** Forgets what is older than `since`; answers the counts, and which files' bytes were removed. */
async function forget(storage: Storage, since: number, ...kinds: readonly Retained[]) {
  const removed: string[] = [];
  const options = {
    store: storage.retention,
    audit: storage.audit,
    bytes: { remove: async (id: string) => void removed.push(id) },
    periods: periodsFor(...kinds),
    clock: () => since + DAY_MS,
  };
  const counted = await countOld(options, NEVER);
  const forgotten = await forgetOld(options, NEVER, 'cli');
  expect(forgotten).toMatchObject(counted);
  return { forgotten, removed };
}

/** A moment that is later than all before it and earlier than all behind it, by the clock of the database too. */
async function moment(): Promise<number> {
  await sleep(20);
  const now = Date.now();
  await sleep(20);
  return now;
}

async function settle(storage: Storage): Promise<void> {
  for (const { delivery } of await storage.outbox.claim({ owner: 'o', limit: 100, leaseMs: 60_000 })) {
    await storage.outbox.settle(delivery.id, 'o', { kind: 'sent', externalId: `C1:${delivery.id}` });
  }
}

for (const { name, create } of databasesFor('The retention suite on PostgreSQL')) {
  describe(`retention on ${name}`, () => {
    async function opened(): Promise<TestStorage> {
      const fixture = await create();
      onTestFinished(fixture.dispose);
      return fixture;
    }

    it('forgets quiet conversations with everything in them, and nothing of later ones', async () => {
      const fixture = await opened();
      const storage = await fixture.open({ owner: true });
      const old = await converse(storage, 'xylophone');
      await settle(storage);
      const since = await moment();
      const later = await converse(storage, 'marmalade');
      await settle(storage);

      const { forgotten, removed } = await forget(storage, since, ...RETAINED);
      expect(forgotten).toEqual({
        conversations: 1,
        customers: 1,
        files: 1,
        memories: 1,
        texts: 2,
        tickets: 1,
        traces: 1,
      });
      expect(removed).toEqual([old.fileId]);
      const left = await everythingStored(fixture.databaseUrl);
      expect(left).not.toContain('xylophone');
      expect(left).not.toContain(old.id);
      expect(left).not.toContain(old.customerId);
      expect(await storage.messages.after(later.id, 0, 10)).toHaveLength(2);
      expect(await storage.subjects.find(later.id)).toEqual([later.customerId]);
    });

    it('keeps a conversation that somebody waits for', async () => {
      const storage = await (await opened()).open({ owner: true });
      await converse(storage, 'ticket', 'queued');
      await settle(storage);
      await converse(storage, 'delivery');
      const { forgotten } = await forget(storage, await moment(), 'conversations', 'tickets');
      expect(forgotten).toEqual({ tickets: 1 });
    });

    it('forgets a closed ticket with what stands at the desk, and leaves the conversation', async () => {
      const fixture = await opened();
      const storage = await fixture.open({ owner: true });
      const { id, ticketNumber } = await converse(storage, 'xylophone');
      const { forgotten } = await forget(storage, await moment(), 'tickets');
      expect(forgotten).toEqual({ tickets: 1 });
      expect(await storage.desk.card(ticketNumber)).toBeUndefined();
      expect((await storage.sessions.find(id))?.session.ticketNumber).toBeUndefined();
      const left = await everythingStored(fixture.databaseUrl);
      for (const what of ['detail', 'note', 'line', 'waiting'])
        expect(left).not.toContain(`${what} xylophone`);
      expect(await storage.messages.after(id, 0, 10)).toHaveLength(2);
    });

    it('forgets copies of texts, and knows the events and deliveries all the same', async () => {
      const fixture = await opened();
      const storage = await fixture.open({ owner: true });
      const { id, deliveryId, customerId } = await converse(storage, 'xylophone');
      const before = await forget(storage, await moment(), 'texts');
      expect(before.forgotten).toEqual({ texts: 1 });
      await settle(storage);
      const after = await forget(storage, await moment(), 'texts');
      expect(after.forgotten).toEqual({ texts: 1 });
      expect((await forget(storage, await moment(), 'texts')).forgotten).toEqual({});
      const { inbox, outbox, message } = await storage.subjects.read([customerId]);
      expect(JSON.stringify([inbox, outbox])).not.toContain('xylophone');
      expect(JSON.stringify(message)).toContain('question xylophone');
      expect(outbox).toEqual([expect.objectContaining({ external_id: `C1:${deliveryId}` })]);
      expect(await storage.messages.after(id, 0, 10)).toHaveLength(2);
    });

    it('forgets files, memories, and how answers were made', async () => {
      const storage = await (await opened()).open({ owner: true });
      const { id, customerId, fileId } = await converse(storage, 'xylophone');
      const since = await moment();
      const { forgotten, removed } = await forget(storage, since, 'files', 'memories', 'traces');
      expect(forgotten).toEqual({ files: 1, memories: 1, traces: 1 });
      expect(removed).toEqual([fileId]);
      expect(await storage.files.ofSession(id)).toEqual([]);
      expect(await storage.messages.trace(id, 10)).toEqual([]);
      expect(await storage.memories.recall(customerId, 0)).toEqual([]);
    });

    it('forgets memories whose own end has come', async () => {
      const storage = await (await opened()).open({ owner: true });
      const { customerId } = await converse(storage, 'xylophone');
      const [memory] = await storage.memories.recall(customerId, 0);
      if (memory === undefined) throw new Error('There is no memory.');
      await storage.memories.remember({ ...memory, expiresAt: 5 }, 10);
      const { forgotten } = await forget(storage, await moment(), 'expired-memories');
      expect(forgotten).toEqual({ 'expired-memories': 1 });
    });

    it('goes through more than a page, while others write, and says so in the audit log', async () => {
      const storage = await (await opened()).open({ owner: true });
      const { id, customerId } = await converse(storage, 'xylophone');
      const memories = Array.from({ length: 450 }, (_, index) => ({
        id: `m${String(index).padStart(4, '0')}`,
        customerId,
        text: 'x',
        importance: 1,
        createdAt: 1,
        updatedAt: 1,
      }));
      for (const memory of memories) await storage.memories.remember(memory, 1000);
      const since = await moment();
      const writing = Promise.all(Array.from({ length: 20 }, () => storage.inbox.accept(anArrival(id))));
      const { forgotten } = await forget(storage, since, 'memories');
      await writing;
      expect(forgotten).toEqual({ memories: 451 });
      expect(await storage.audit.list(10)).toMatchObject([
        { actor: 'cli', action: 'retention.run', object: 'memories:451', result: 'done' },
      ]);
      expect(await storage.audit.verify()).toEqual({ entries: 1 });
    });

    it('forgets nothing without periods', async () => {
      const storage = await (await opened()).open({ owner: true });
      await converse(storage, 'xylophone');
      expect((await forget(storage, await moment())).forgotten).toEqual({});
    });
  });
}

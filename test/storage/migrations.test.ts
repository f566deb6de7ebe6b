/** The schema comes up the same however often, and by however many processes at once, it is brought up to date. */
import pg from 'pg';
import sqlite3 from 'sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasesFor } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import { anAnswer, anArrival, claimedLane, openedSession } from '../fixtures/storage.ts';

for (const { name, create } of databasesFor('The migrations suite on PostgreSQL')) {
  describe(`migrations on ${name}`, () => {
    let fixture: TestStorage;

    beforeEach(async () => {
      fixture = await create();
    });
    afterEach(() => fixture.dispose());

    it('keeps what is stored when they run again', async () => {
      const first = await fixture.open();
      const session = await openedSession(first);
      await first.inbox.accept(anArrival(session));
      await first.turns.commit(anAnswer(await claimedLane(first, session)));
      const messages = await first.messages.after(session, 0, 10);
      await first.close();
      const second = await fixture.open();
      expect(await second.messages.after(session, 0, 10)).toEqual(messages);
    });

    it('come up when three start at once', async () => {
      const storages = await Promise.all([fixture.open(), fixture.open(), fixture.open()]);
      const sessions = await Promise.all(storages.map((storage) => openedSession(storage)));
      for (const session of sessions) expect(await storages[0]?.sessions.find(session)).toBeDefined();
    });

    it('keep the articles of a database from before websites were knowledge', async () => {
      const article = { id: 'a', source: 'a.md', title: 'A', contentHash: 'h', updatedAt: 1 };
      const before = await fixture.open();
      await before.knowledge.replace(article, []);
      await before.close();
      for (const statement of [
        'DROP TABLE knowledge_site',
        'ALTER TABLE document DROP COLUMN site',
        'ALTER TABLE document DROP COLUMN etag',
        "DELETE FROM migrations WHERE name LIKE 'KnowledgeSites%'",
      ]) {
        await execute(fixture.databaseUrl, statement);
      }
      const after = await fixture.open();
      expect(await after.knowledge.documents()).toEqual([article]);
      expect(await after.sites.sites()).toEqual([]);
    });

    it('stop the start when a table is missing, and name it', async () => {
      await (await fixture.open()).close();
      await execute(fixture.databaseUrl, 'DROP TABLE feedback');
      await expect(fixture.open()).rejects.toMatchObject({
        code: 'storage-mismatch',
        message: 'The database lacks the table "feedback".',
      });
    });
  });
}

async function execute(databaseUrl: string, sql: string): Promise<void> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new sqlite3.Database(databaseUrl.slice('sqlite:'.length));
    await new Promise<void>((resolve, reject) => {
      database.exec(sql, (cause) => (cause === null ? resolve() : reject(cause)));
    });
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { connectSqlite } from '../../src/storage/sqlite/sqlite-connection.ts';
import { requirePostgres } from '../fixtures/postgres.ts';
import { postgresStorage, sqliteStorage, type TestStorage } from '../fixtures/storage.ts';

const entry = { actor: 'cli', action: 'customer.erase', object: 'c1', result: 'done' };

async function filled(fixture: TestStorage) {
  onTestFinished(fixture.dispose);
  const storage = await fixture.open();
  for (const object of ['c1', 'c2', 'c3']) await storage.audit.record({ ...entry, object });
  return storage;
}

describe('the audit log', () => {
  it('lists the newest entries first, a page at a time', async () => {
    const { audit } = await filled(await sqliteStorage());
    const page = await audit.list(2);
    expect(page.map(({ seq, object }) => [seq, object])).toEqual([
      [3, 'c3'],
      [2, 'c2'],
    ]);
    expect((await audit.list(2, 2)).map(({ object }) => object)).toEqual(['c1']);
    expect(await audit.verify()).toEqual({ entries: 3 });
  });

  it.each([
    ['changed', "UPDATE audit_log SET object = 'somebody else' WHERE seq = 2", 2],
    ['taken out', 'DELETE FROM audit_log WHERE seq = 2', 3],
  ])('names the first entry that was %s', async (_how, sql, brokenAt) => {
    const fixture = await sqliteStorage();
    const { audit } = await filled(fixture);
    const intruder = await connectSqlite(fixture.databaseUrl.slice('sqlite:'.length), 1000);
    await intruder.all(sql);
    await intruder.close();
    expect(await audit.verify()).toMatchObject({ brokenAt });
  });

  it.runIf(requirePostgres('The audit log of two nodes'))(
    'stays one chain when two nodes write at once',
    async () => {
      const fixture = await postgresStorage();
      onTestFinished(fixture.dispose);
      const nodes = [await fixture.open(), await fixture.open()];
      await Promise.all(nodes.flatMap(({ audit }) => Array.from({ length: 10 }, () => audit.record(entry))));
      expect(await nodes[0]?.audit.verify()).toEqual({ entries: 20 });
    },
  );
});

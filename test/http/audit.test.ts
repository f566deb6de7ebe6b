import { expect, it } from 'vitest';
import { startServer } from './running-server.ts';

it('shows the audit log to staff a page at a time, and to nobody else', async () => {
  const entry = { actor: 'cli', action: 'customer.erase', object: 'c1', result: 'done', hash: 'ab' };
  const asked: unknown[] = [];
  const server = await startServer({
    audit: {
      list: async (...parameters) => {
        asked.push(parameters);
        return [{ ...entry, seq: 7, at: 0 }];
      },
    },
  });
  const path = '/api/admin/audit?limit=1&before=8';
  expect((await server.call(path)).status).toBe(401);
  const response = await server.call(path, { headers: server.staff() });
  expect(await response.json()).toEqual({
    entries: [{ ...entry, seq: 7, at: '1970-01-01T00:00:00.000Z' }],
    nextBefore: 7,
  });
  expect(asked).toEqual([[1, 8]]);
  const wrong = await server.call('/api/admin/audit?limit=0', { headers: server.staff() });
  expect(wrong.status).toBe(400);
});

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

it('records every deed of staff with who did it and how it ended, without content', async () => {
  const server = await startServer();
  const { id } = await server.openSession();
  await server.escalations.escalate(id, 'customer-request');
  const number = (await server.escalations.list(undefined))[0]?.number;
  const act = (deed: string, body: object, name = 'Grace') =>
    server.post(`/api/admin/tickets/${number}/${deed}`, body, server.staff(name));
  const grace = { actor: 'token:root Grace', object: String(number) };
  await act('claim', {});
  await act('reply', { content: 'secret words' });
  await act('reply', { content: 'secret words' }, 'Bob');
  await act('note', {});
  await act('resolve', {});
  await server.post(`/api/admin/sessions/${id}/revoke`, {}, server.staff());
  await server.post('/api/admin/sources/ingest', {}, server.staff());
  await server.call('/api/admin/tickets', { headers: server.staff() });
  expect(server.deeds).toEqual([
    { ...grace, action: 'ticket.claim', result: 'done' },
    { ...grace, action: 'ticket.reply', result: 'done' },
    { ...grace, actor: 'token:root Bob', action: 'ticket.reply', result: 'ticket-not-yours' },
    { ...grace, action: 'ticket.note', result: 'invalid-request' },
    { ...grace, action: 'ticket.resolve', result: 'done' },
    { actor: 'token:root', action: 'session.revoke', object: id, result: 'done' },
    { actor: 'token:root', action: 'sources.ingest', object: '', result: 'done' },
  ]);
});

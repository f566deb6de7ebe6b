import { describe, expect, it } from 'vitest';
import { createTicketsClient } from '../../src/cli/tickets-client.ts';
import { ADMIN_TOKEN, startServer } from '../http/running-server.ts';

describe('tickets from the terminal', () => {
  it('leads one from the queue to its resolution on a running server', async () => {
    const server = await startServer();
    const session = await server.openSession();
    await server.post(`/api/chat/sessions/${session.id}/escalate`, {}, session.auth);
    const desk = createTicketsClient({ serverUrl: server.url, token: ADMIN_TOKEN, staffName: 'Zoë' });
    const { tickets, nextBefore } = await desk.list({ status: 'queued' });
    const number = tickets[0]?.number ?? '';
    expect(nextBefore).toBeNull();
    expect((await desk.list({ before: number })).tickets).toEqual([]);
    expect(await desk.act(number, 'claim', { takeOver: false })).toMatchObject({
      status: 'claimed',
      assignee: 'Zoë',
    });
    await desk.act(number, 'reply', { content: 'Hello' });
    await desk.act(number, 'note', { content: 'Careful' });
    await desk.act(number, 'resolve', { outcome: 'solved' });
    const { ticket, events, messages } = await desk.show(number);
    expect(ticket.status).toBe('resolved');
    expect(events).toContainEqual(expect.objectContaining({ kind: 'noted', text: 'Careful' }));
    expect(messages).toContainEqual(expect.objectContaining({ author: 'Zoë', content: 'Hello' }));
    await server.stop();
  });

  it('says what the server refused, and that none answered', async () => {
    const server = await startServer();
    const deskWith = (token: string) =>
      createTicketsClient({ serverUrl: server.url, token, staffName: undefined });
    await expect(deskWith('wrong').list({})).rejects.toThrow('This needs a valid admin token.');
    await expect(deskWith(ADMIN_TOKEN).show('T-1')).rejects.toThrow(/ticket/);
    await expect(deskWith(ADMIN_TOKEN).show('../sessions')).rejects.toThrow('T-1042 or 1042');
    await server.stop();
    await expect(deskWith(ADMIN_TOKEN).list({})).rejects.toThrow('No Switchboard answers');
  });
});

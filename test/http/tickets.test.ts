import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

describe('the staff desk over REST', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const escalated = async () => {
    const session = await server.openSession();
    const response = await server.post(
      `/api/chat/sessions/${session.id}/escalate`,
      { reason: 'I want a person' },
      session.auth,
    );
    expect(response.status).toBe(200);
    const { ticket } = await response.json();
    const path = `/api/admin/tickets/${ticket.number}`;
    return {
      session,
      ticket,
      path,
      act: (action: string, body: unknown = {}, staffName?: string) =>
        server.post(`${path}/${action}`, body, server.staff(staffName)),
    };
  };

  it('opens one ticket however often the customer asks', async () => {
    const { session, ticket } = await escalated();
    expect(ticket).toEqual({
      number: expect.stringMatching(/^T-\d+$/),
      status: 'queued',
      createdAt: expect.stringMatching(/Z$/),
    });
    const again = await server.call(`/api/chat/sessions/${session.id}/escalate`, {
      method: 'POST',
      headers: session.auth,
    });
    expect((await again.json()).ticket.number).toBe(ticket.number);
  });

  it('leads a ticket from the queue to its resolution', async () => {
    const { act, session, path, ticket } = await escalated();
    const claimed = await act('claim', {}, 'Grace');
    expect(claimed.status).toBe(200);
    expect(await claimed.json()).toEqual({
      ticket: expect.objectContaining({
        number: ticket.number,
        sessionId: session.id,
        status: 'claimed',
        assignee: 'Grace',
        reason: 'customer-request',
        detail: 'I want a person',
        claimedAt: expect.stringMatching(/Z$/),
      }),
    });
    expect((await act('reply', { content: '  Hello\nAda  ' }, 'Grace')).status).toBe(200);
    expect((await act('note', { content: 'secret note' }, 'Grace')).status).toBe(200);
    expect((await (await act('resolve', { outcome: 'spam' }, 'Grace')).json()).ticket).toMatchObject({
      status: 'resolved',
      outcome: 'spam',
    });

    const view = await (await server.call(path, { headers: server.staff() })).json();
    expect(view.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'opened',
      'claimed',
      'replied',
      'noted',
      'resolved',
    ]);
    expect(view.events[3]).toMatchObject({ actor: 'Grace', text: 'secret note' });
    expect(view.messages.at(-1)).toMatchObject({ role: 'staff', author: 'Grace', content: '  Hello\nAda  ' });

    const history = await server.call(`/api/chat/sessions/${session.id}/messages`, { headers: session.auth });
    const text = await history.text();
    expect(text).toContain('Hello');
    expect(text).not.toContain('secret note');
  });

  it('resolves as solved when nothing else is said', async () => {
    const { act } = await escalated();
    expect((await (await act('resolve')).json()).ticket.outcome).toBe('solved');
  });

  it('gives the conversation back to the bot', async () => {
    const { act, session } = await escalated();
    await act('claim');
    expect((await (await act('handback')).json()).ticket.status).toBe('handed-back');
    expect(server.session(session.id)).toMatchObject({ handler: 'bot', status: 'open' });
  });

  it('takes a ticket from somebody else only when told to', async () => {
    const { act } = await escalated();
    await act('claim', {}, 'Grace');
    const refused = await act('claim', {}, 'Alan');
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: 'ticket-already-claimed',
      title: 'Grace has claimed this ticket.',
    });
    const foreign = await act('reply', { content: 'Hi' }, 'Alan');
    expect(foreign.status).toBe(409);
    expect(await foreign.json()).toMatchObject({ code: 'ticket-not-yours' });
    expect((await (await act('claim', { takeOver: true }, 'Alan')).json()).ticket.assignee).toBe('Alan');
  });

  it('refuses to work on a closed ticket', async () => {
    const { act } = await escalated();
    await act('resolve');
    const response = await act('claim');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'ticket-closed' });
  });

  it('snoozes, ranks and assigns a ticket, and says that it was none', async () => {
    const { act, path } = await escalated();
    const until = '2999-01-01T00:00:00.000Z';
    const of = async (response: Promise<Response>) => {
      expect((await response).status).toBe(200);
      return (await (await response).json()).ticket;
    };
    const snoozed = await of(act('snooze', { until: '2999-01-01T01:00:00+01:00' }, 'Grace'));
    expect(snoozed.snoozedUntil).toBe(until);
    const ranked = await of(act('priority', { priority: 'urgent', version: snoozed.version }, 'Grace'));
    expect(ranked).toMatchObject({ priority: 'urgent', version: snoozed.version + 1 });
    const assigned = await of(act('assign', { to: '  Alan ' }, 'Grace'));
    expect(assigned).toMatchObject({ status: 'claimed', assignee: 'Alan' });
    expect(await of(act('resolve', { outcome: 'not-a-ticket' }, 'Alan'))).toMatchObject({
      status: 'resolved',
      outcome: 'not-a-ticket',
    });
    const { events } = await (await server.call(path, { headers: server.staff() })).json();
    expect(events.slice(1, 4)).toMatchObject([
      { kind: 'snoozed', actor: 'Grace', text: until },
      { kind: 'prioritized', actor: 'Grace', text: 'urgent' },
      { kind: 'assigned', actor: 'Grace', text: 'Alan' },
    ]);
  });

  it.each([
    ['snooze', { until: '2999-01-01T00:00:00Z' }],
    ['priority', { priority: 'low' }],
    ['assign', { to: 'Alan' }],
    ['resolve', { outcome: 'not-a-ticket' }],
    ['handback', {}],
  ] as const)('refuses to %s a ticket that is not as it was seen', async (verb, body) => {
    const { act } = await escalated();
    const { ticket } = await (await act('note', { content: 'One' })).json();
    await act('note', { content: 'Two' });
    const refused = await act(verb, { ...body, version: ticket.version });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'ticket-changed' });
    expect((await act(verb, { ...body, version: ticket.version + 1 })).status).toBe(200);
  });

  it.each([
    ['snooze', {}, 'until'],
    ['snooze', { until: 'tomorrow' }, 'until'],
    ['priority', { priority: 'highest' }, 'priority'],
    ['assign', { to: ' ' }, 'to'],
    ['assign', { to: 'A\u0000' }, 'to'],
    ['assign', { to: 'A'.repeat(81) }, 'to'],
    ['priority', { priority: 'low', version: 0 }, 'version'],
  ] as const)('refuses to %s with %j', async (verb, body, path) => {
    const { act } = await escalated();
    const refused = await act(verb, body);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: 'invalid-request', errors: [{ path }] });
  });

  it('signs as Support when nobody is named', async () => {
    const { act } = await escalated();
    expect((await (await act('claim')).json()).ticket.assignee).toBe('Support');
  });

  it('reads names that are sent as UTF-8', async () => {
    const { act } = await escalated();
    const asSentByCurl = Buffer.from('Łukasz 🐙', 'utf8').toString('latin1');
    expect((await (await act('claim', {}, asSentByCurl)).json()).ticket.assignee).toBe('Łukasz 🐙');
  });

  it('reads names that are sent as Latin-1', async () => {
    const { act } = await escalated();
    expect((await (await act('claim', {}, 'José')).json()).ticket.assignee).toBe('José');
  });

  it('finds a ticket by its bare number too', async () => {
    const { ticket } = await escalated();
    const bare = ticket.number.replace('T-', '');
    const response = await server.call(`/api/admin/tickets/${bare}`, { headers: server.staff() });
    expect((await response.json()).ticket.number).toBe(ticket.number);
  });

  it('lists tickets, newest first, of one status when asked', async () => {
    const { ticket, act } = await escalated();
    const list = async (query = '') =>
      (await (await server.call(`/api/admin/tickets${query}`, { headers: server.staff() })).json()).tickets;
    expect((await list())[0].number).toBe(ticket.number);
    await act('claim');
    const claimed: { number: string; status: string }[] = await list('?status=claimed');
    expect(claimed.map(({ number }) => number)).toContain(ticket.number);
    expect(claimed.every(({ status }) => status === 'claimed')).toBe(true);
    expect(JSON.stringify(await list('?status=queued'))).not.toContain(ticket.number);
  });

  it('lists tickets by pages, each older than the one before, to the end', async () => {
    const opened = [await escalated(), await escalated(), await escalated()].map(
      ({ ticket }) => ticket.number,
    );
    const pageOf = async (query: string) =>
      await (await server.call(`/api/admin/tickets?${query}`, { headers: server.staff() })).json();
    const numbers: string[] = [];
    let before = '';
    do {
      const page = await pageOf(`status=queued&limit=2${before}`);
      expect(page.tickets.length).toBeLessThanOrEqual(2);
      numbers.push(...page.tickets.map(({ number }: { number: string }) => number));
      before = page.nextBefore === null ? '' : `&before=${page.nextBefore}`;
    } while (before !== '');
    expect(numbers.slice(0, 3)).toEqual(opened.toReversed());
    expect(new Set(numbers).size).toBe(numbers.length);
    const all = await pageOf('status=queued');
    expect(all.nextBefore).toBeNull();
    expect(numbers).toEqual(all.tickets.map(({ number }: { number: string }) => number));
    const last = Number(numbers.at(-1)?.slice(2));
    expect(await pageOf(`status=queued&limit=${numbers.length}`)).toMatchObject({ nextBefore: null });
    expect(await pageOf(`before=${last}`)).toEqual({ tickets: [], nextBefore: null });
  });

  it.each(['before=yesterday', 'before=T-', 'before=0', 'limit=0', 'limit=201', 'limit=x'])(
    'refuses the page %s',
    async (query) => {
      const response = await server.call(`/api/admin/tickets?${query}`, { headers: server.staff() });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'invalid-request',
        errors: [{ path: query.split('=')[0], message: expect.stringMatching(/./) }],
      });
    },
  );

  it('tells whose ticket it is, whether somebody vouches for them, and what they asked', async () => {
    const { session } = await server.conversations.open({
      assurance: 'claimed',
      name: 'Ada',
      email: 'a@x.example',
    });
    server.store(session.id, { role: 'user', content: 'Where is my parcel?' });
    await server.escalations.escalate(session.id, 'customer-request');
    const known = {
      channel: 'web',
      customer: { name: 'Ada', email: 'a@x.example', isVerified: false },
      question: 'Where is my parcel?',
    };
    const read = async (path: string) => (await server.call(path, { headers: server.staff() })).json();
    const [newest] = (await read('/api/admin/tickets')).tickets;
    expect(newest).toMatchObject(known);
    expect((await read(`/api/admin/tickets/${newest.number}`)).ticket).toMatchObject(known);
  });

  it.each(['/api/admin/tickets', '/api/admin/tickets/1001', '/metrics'])(
    'keeps %s behind the admin token',
    async (path) => {
      expect((await server.call(path)).status).toBe(401);
      const wrong = await server.call(path, { headers: { authorization: 'Bearer staff-token-0123456780' } });
      expect(wrong.status).toBe(401);
      const session = await server.openSession();
      expect((await server.call(path, { headers: session.auth })).status).toBe(401);
    },
  );

  it.each([
    '/api/admin/tickets',
    '/api/admin/tickets/nonsense',
    '/api/admin/sessions/nonsense/trace',
    '/metrics',
  ])('does not show that %s exists when no admin token is set', async (path) => {
    const without = await startServer({ adminToken: undefined });
    const response = await without.call(path, { headers: without.staff() });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
    await without.stop();
  });
});

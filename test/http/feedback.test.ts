import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

describe('feedback', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('keeps a rating of an answer', async () => {
    const session = await server.openSession();
    const { id } = server.store(session.id, { role: 'assistant', content: 'Within 14 days.' });
    const body = { rating: 'down', comment: 'It took 15. 😠' };
    const response = await server.post(`/api/chat/messages/${id}/feedback`, body, session.auth);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(server.ratings()).toContainEqual({ sessionId: session.id, messageId: id, ...body });
  });

  it('rates only what the bot said', async () => {
    const session = await server.openSession();
    const { id } = server.store(session.id, { role: 'user', content: 'Hi' });
    const response = await server.post(`/api/chat/messages/${id}/feedback`, { rating: 'up' }, session.auth);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'message-not-found' });
  });

  it('keeps how satisfied the customer is', async () => {
    const session = await server.openSession();
    const response = await server.post(`/api/chat/sessions/${session.id}/csat`, { score: 4 }, session.auth);
    expect(response.status).toBe(204);
    expect(server.ratings()).toContainEqual({ sessionId: session.id, score: 4 });
  });
});

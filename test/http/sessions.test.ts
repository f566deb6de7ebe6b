import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from './running-server.ts';
import { IDENTITY_SECRET, PUBLIC_URL, startServer } from './running-server.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('sessions', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const signed = (claims: Record<string, unknown>, { secret = IDENTITY_SECRET, expires = '1h' } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(secret));
  const newest = () => server.customers().at(-1);

  it('opens for anyone who sends nothing', async () => {
    const response = await server.call('/api/sessions', { method: 'POST' });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.json();
    expect(body).toEqual({
      id: expect.stringMatching(UUID),
      token: expect.any(String),
      status: 'open',
      handler: 'bot',
      channel: 'web',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(newest()).toMatchObject({ assurance: 'anonymous' });
  });

  it('keeps what the customer says about themselves as a claim', async () => {
    const customer = { name: 'Ada Łovelace 👩‍🚀', email: 'ada@example.com', locale: 'en-GB' };
    const response = await server.post('/api/sessions', { customer });
    expect(response.status).toBe(201);
    expect(newest()).toMatchObject({ ...customer, assurance: 'claimed' });
  });

  it('believes a signed identity, and nothing that was said beside it', async () => {
    const identityToken = await signed({ sub: 'customer-7', email: 'ada@example.com', name: 'Ada' });
    const response = await server.post('/api/sessions', {
      identityToken,
      customer: { name: 'Somebody', email: 'else@example.com', locale: 'de' },
    });
    expect(response.status).toBe(201);
    expect(newest()).toMatchObject({
      assurance: 'verified',
      signedId: 'customer-7',
      name: 'Ada',
      email: 'ada@example.com',
      locale: 'de',
    });
  });

  it('keeps the page without what follows its path, and a time zone that there is', async () => {
    const page = 'https://ada:secret@www.example.com/orders/7?token=secret#secret';
    expect((await server.post('/api/sessions', { page, timeZone: 'Europe/Berlin' })).status).toBe(201);
    expect(newest()).toMatchObject({ page: 'https://www.example.com/orders/7', timeZone: 'Europe/Berlin' });
    expect((await server.post('/api/sessions', { timeZone: 'Mars/Olympus' })).status).toBe(201);
    expect(newest()).not.toHaveProperty('timeZone');
    expect((await server.post('/api/sessions', { page: 'javascript:alert(1)' })).status).toBe(400);
  });

  it('takes a plan from the website only, never from the customer', async () => {
    const identityToken = await signed({ sub: 'customer-7', plan: 'Pro' });
    expect((await server.post('/api/sessions', { identityToken })).status).toBe(201);
    expect(newest()).toMatchObject({ assurance: 'verified', plan: 'Pro' });
    expect((await server.post('/api/sessions', { customer: { plan: 'Pro' } })).status).toBe(400);
  });

  it('takes an address for proven only when the website says that it has checked it', async () => {
    for (const [claim, isEmailProven] of [
      [{ email_verified: true }, true],
      [{ email_verified: false }, false],
      [{}, false],
    ] as const) {
      const identityToken = await signed({ sub: 'customer-7', email: 'ada@example.com', ...claim });
      expect((await server.post('/api/sessions', { identityToken })).status).toBe(201);
      expect(newest()).toMatchObject({ assurance: 'verified', isEmailProven });
    }
    const identityToken = await signed({ sub: 'customer-7', email_verified: 'yes' });
    expect((await server.post('/api/sessions', { identityToken })).status).toBe(401);
  });

  it('believes a signed identity that names this place as its audience', async () => {
    for (const aud of [PUBLIC_URL, `${PUBLIC_URL}/`, ['https://other.example.com', PUBLIC_URL]]) {
      const identityToken = await signed({ sub: 'customer-7', aud });
      expect((await server.post('/api/sessions', { identityToken })).status).toBe(201);
    }
  });

  it('makes an anonymous session the customer’s, under a new key', async () => {
    const { id, auth } = await server.openSession();
    const identityToken = await signed({ sub: 'customer-7' });
    const response = await server.post(`/api/sessions/${id}/identity`, { identityToken }, auth);
    expect(response.status).toBe(200);
    const { token } = await response.json();
    expect((await server.call(`/api/sessions/${id}`, { headers: auth })).status).toBe(404);
    const fresh = { authorization: `Bearer ${token}` };
    expect((await server.call(`/api/sessions/${id}`, { headers: fresh })).status).toBe(200);
    const again = await server.post(`/api/sessions/${id}/identity`, { identityToken }, fresh);
    expect([again.status, (await again.json()).token]).toEqual([200, undefined]);
  });

  it('keeps an anonymous session as it is when the identity is forged', async () => {
    const { id, auth } = await server.openSession();
    const identityToken = await signed({ sub: 'a' }, { secret: 'another secret, also long enough' });
    const response = await server.post(`/api/sessions/${id}/identity`, { identityToken }, auth);
    expect([response.status, (await response.json()).code]).toEqual([401, 'invalid-identity-token']);
    expect((await server.call(`/api/sessions/${id}`, { headers: auth })).status).toBe(200);
  });

  it('ends with its key when the customer signs out', async () => {
    const { id, auth } = await server.openSession();
    expect((await server.post(`/api/sessions/${id}/revoke`, {}, auth)).status).toBe(204);
    expect((await server.call(`/api/sessions/${id}`, { headers: auth })).status).toBe(404);
  });

  it.each([
    ['forged', () => signed({ sub: 'a' }, { secret: 'another secret, also long enough' })],
    ['expired', () => signed({ sub: 'a' }, { expires: '-1s' })],
    ['longer-lived than a day', () => signed({ sub: 'a' }, { expires: '25h' })],
    ['without a subject', () => signed({ email: 'ada@example.com' })],
    ['with a subject that cannot be stored', () => signed({ sub: 'a\u0000b' })],
    ['with a subject that is no text', () => signed({ sub: 7 })],
    ['for somebody else', () => signed({ sub: 'a', aud: 'https://other.example.com' })],
    ['no token at all', async () => 'nonsense'],
    ['unsigned', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"a","exp":9999999999}')}.`],
  ])('refuses an identity token that is %s', async (_what, token) => {
    const before = server.snapshot();
    const response = await server.post('/api/sessions', { identityToken: await token() });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'invalid-identity-token' });
    expect(server.snapshot()).toBe(before);
  });

  it('refuses every identity token when no secret is set', async () => {
    const without = await startServer({ identitySecret: undefined });
    const response = await without.post('/api/sessions', { identityToken: await signed({ sub: 'a' }) });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'invalid-identity-token' });
    await without.stop();
  });

  it('shows its state, and its ticket once there is one', async () => {
    const session = await server.openSession();
    const path = `/api/sessions/${session.id}`;
    const fresh = await (await server.call(path, { headers: session.auth })).json();
    expect(fresh).toMatchObject({ id: session.id, status: 'open', handler: 'bot' });
    expect(fresh).not.toHaveProperty('ticket');
    expect(fresh).not.toHaveProperty('token');

    await server.escalations.escalate(session.id, 'customer-request');
    const escalated = await (await server.call(path, { headers: session.auth })).json();
    expect(escalated).toMatchObject({
      status: 'escalated',
      handler: 'queue',
      ticket: { number: expect.stringMatching(/^T-\d+$/), status: 'queued', createdAt: expect.any(String) },
    });
  });

  it('accepts the id in upper case', async () => {
    const session = await server.openSession();
    const path = `/api/sessions/${session.id.toUpperCase()}`;
    expect((await server.call(path, { headers: session.auth })).status).toBe(200);
  });
});

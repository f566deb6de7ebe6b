import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/contract/errors.ts';
import type { RunningServer } from './running-server.ts';
import { startServer } from './running-server.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('every response', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each(['/livez', '/openapi.json', '/docs', '/nothing', '/api/sessions/undefined'])(
    'of %s carries a request id, its time and safe headers',
    async (path) => {
      const { headers } = await server.call(path);
      expect(headers.get('x-request-id')).toMatch(UUID);
      expect(headers.get('server-timing')).toMatch(/^total;dur=\d+\.\d$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it.each(['a', 'trace-7', '0199.A_b', 'x'.repeat(128)])('keeps the caller’s id %s', async (id) => {
    const response = await server.call('/livez', { headers: { 'x-request-id': id } });
    expect(response.headers.get('x-request-id')).toBe(id);
  });

  it.each(['', ' ', 'a b', 'x'.repeat(129), 'a,b', '<script>', 'ü', 'a/b'])(
    'replaces the unusable id %j',
    async (id) => {
      const response = await server.call('/livez', { headers: { 'x-request-id': id } });
      expect(response.headers.get('x-request-id')).toMatch(UUID);
    },
  );

  it('is logged and counted by its route, without what is in the path', async () => {
    const session = await server.openSession();
    const response = await server.call(`/api/sessions/${session.id}`, { headers: session.auth });
    const requestId = response.headers.get('x-request-id');
    const line = server.log.find((entry) => entry.includes(`"requestId":"${requestId}"`)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      event: 'http-request',
      method: 'GET',
      route: '/api/sessions/{id}',
      status: '200',
    });
    await server.call('/wp-login.php?secret=1');
    const metrics = await (await server.call('/metrics', { headers: server.staff() })).text();
    expect(metrics).toContain(
      'switchboard_http_requests_total{method="GET",route="/api/sessions/{id}",status="200"} 1',
    );
    expect(metrics).toContain('route="none",status="404"');
    expect(metrics).not.toContain('wp-login');
    expect(server.log.join('')).not.toContain(session.token);
  });
});

describe('trouble', () => {
  const failing = async (error: unknown) => {
    const server = await startServer({
      feedback: { rate: async () => undefined, csat: () => Promise.reject(error) },
    });
    const session = await server.openSession();
    const response = await server.post(`/api/chat/sessions/${session.id}/csat`, { score: 5 }, session.auth);
    await server.stop();
    return { response, log: server.log.join(''), sessionId: session.id };
  };

  it('that is a bug tells the client nothing and the log everything', async () => {
    const cause = new TypeError('duplicate key in /srv/secret/table.js: SELECT 1');
    const { response, log, sessionId } = await failing(cause);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      type: 'https://help.example.com/docs#internal',
      title: 'Something went wrong on our side.',
      status: 500,
      code: 'internal',
      requestId: response.headers.get('x-request-id'),
    });
    expect(log).toContain('duplicate key');
    expect(log).toContain('lifecycle.test.ts');
    const line = log.split('\n').find((entry) => entry.includes('request-failed')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      sessionId,
      requestId: response.headers.get('x-request-id'),
    });
  });

  it.each([
    ['storage-mismatch', 500],
    ['invalid-configuration', 500],
  ] as const)('of the operator (%s) is not explained to the customer', async (code, status) => {
    const { response } = await failing(new AppError(code, 'Column x of table y is missing.'));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('Column');
  });

  it.each([
    ['storage-unavailable', 503],
    ['overloaded', 503],
    ['draining', 503],
    ['rate-limited', 429],
  ] as const)('that passes (%s) says when to come back', async (code, status) => {
    const { response } = await failing(new AppError(code, 'Please wait.', { retryAfterMs: 2_001 }));
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('3');
    expect(await response.json()).toMatchObject({ code, title: 'Please wait.' });
  });

  it.each(['a thrown text', undefined, null, { status: 404, secret: 'x' }])(
    'is answered even when what was thrown is %j',
    async (thrown) => {
      const { response } = await failing(thrown);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toMatch(/thrown|secret/);
    },
  );
});

describe('a server that stops', () => {
  it('refuses new work, still shows what there is, and closes its connections', async () => {
    let isDraining = false;
    const server = await startServer({ isDraining: () => isDraining });
    const session = await server.openSession();
    isDraining = true;
    const refused = await server.post('/api/sessions', {});
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'draining' });
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('connection')).toBe('close');
    expect((await server.call(`/api/sessions/${session.id}`, { headers: session.auth })).status).toBe(200);
    await server.stop();
    await expect(server.call('/livez')).rejects.toThrow();
  });

  it('lets a running answer finish', async () => {
    let release = () => undefined as undefined;
    const held = new Promise<void>((resolve) => {
      release = () => void resolve();
    });
    const server = await startServer({}, { answer: () => held.then(() => ({ words: ['Done.'] })) });
    const session = await server.openSession();
    const asking = server.post(`/api/chat/sessions/${session.id}/messages`, { content: 'hi' }, session.auth);
    while (server.session(session.id)?.lastSeq === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopping = server.stop();
    release();
    expect((await (await asking).json()).reply.content).toBe('Done.');
    await stopping;
  });

  it('cuts what does not finish in time', async () => {
    const server = await startServer({}, { answer: () => new Promise(() => undefined) });
    const session = await server.openSession();
    const asking = server.post(`/api/chat/sessions/${session.id}/messages`, { content: 'hi' }, session.auth);
    const cut = expect(asking).rejects.toThrow();
    while (server.session(session.id)?.lastSeq === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.stop();
    await cut;
  });
});

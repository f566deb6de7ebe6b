import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOriginPolicy } from '../../src/http/origins.ts';
import type { RunningServer } from './running-server.ts';
import { PUBLIC_URL, startServer } from './running-server.ts';

const ALLOWED = ['https://shop.example.com', PUBLIC_URL];
const FOREIGN = [
  'https://evil.example',
  'http://shop.example.com',
  'https://shop.example.com:8443',
  'https://shop.example.com.evil.example',
  'https://evil-shop.example.com',
  'https://sub.shop.example.com',
  'https://shop.example.com/',
  'https://SHOP.example.com',
  'null',
  'file://',
  '*',
  'https://shop.example.com https://evil.example',
];

describe('origins', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each(ALLOWED)('lets a page of %s in, by name', async (origin) => {
    const response = await server.post('/api/sessions', {}, { origin });
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it.each(FOREIGN)('refuses a page of %s on every API call, and never repeats its origin', async (origin) => {
    const before = server.snapshot();
    for (const path of [
      '/api/sessions',
      '/api/sessions/undefined',
      '/api/chat/sessions/x/messages',
      '/api/nothing',
    ]) {
      const response = await server.post(path, {}, { origin });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'origin-not-allowed' });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toContain('Origin');
    }
    expect(server.snapshot()).toBe(before);
  });

  it('lets clients in that are no browser', async () => {
    const response = await server.post('/api/sessions', {});
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers the preflight of an allowed page', async () => {
    const response = await server.call('/api/sessions', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example.com');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(
      /authorization.*content-type/,
    );
  });

  it('gives a foreign page nothing in its preflight', async () => {
    const response = await server.call('/api/sessions', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('shows health to every page, without sharing it', async () => {
    const response = await server.call('/livez', { headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('knows no foreign page when any is allowed', () => {
    const allowsOrigin = createOriginPolicy('any', PUBLIC_URL);
    expect([...FOREIGN, undefined].every(allowsOrigin)).toBe(true);
  });
});

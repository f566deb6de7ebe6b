import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './running-server.ts';

describe('sources of knowledge', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ingest = async (body: unknown) => {
    const response = await server.post('/api/admin/sources/ingest', body, server.staff());
    return { status: response.status, body: await response.json() };
  };

  it('are listed with the sites they come from and what those left out', async () => {
    const response = await server.call('/api/admin/sources', { headers: server.staff() });
    expect(await response.json()).toEqual({
      sources: [{ id: 'd', source: 'refunds.md', title: 'Refunds', updatedAt: '1970-01-01T00:00:01.500Z' }],
      sites: [
        {
          address: 'https://help.example/sitemap.xml',
          depth: 0,
          readAt: '1970-01-01T00:00:02.500Z',
          documents: 1,
          skipped: [{ source: 'https://help.example/secret', reason: 'robots' }],
        },
      ],
    });
  });

  it('are read again from the folder, or from an address', async () => {
    expect(await ingest({})).toMatchObject({ status: 200, body: { documents: 1, skipped: [] } });
    const url = 'https://help.example/a';
    expect(await ingest({ url, depth: 2 })).toMatchObject({
      status: 200,
      body: { skipped: [{ source: url, reason: 'gone' }] },
    });
  });

  it.each([
    { url: 'file:///etc/passwd' },
    { url: 'javascript:alert(1)' },
    { url: 'nowhere' },
    { url: `https://help.example/${'a'.repeat(5_000)}` },
    { url: 'https://help.example/', depth: 99 },
    { url: 'https://help.example/', deep: 1 },
  ])('refuses %j', async (body) => {
    expect(await ingest(body)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });
});

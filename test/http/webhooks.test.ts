import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './running-server.ts';

const PATH = '/platform/events';

describe('an address at which a platform delivers', () => {
  let isDraining = false;
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({
      isDraining: () => isDraining,
      webhooks: [
        {
          path: PATH,
          serve: (request, response) => {
            request.resume().once('end', () => response.writeHead(200).end('taken'));
          },
        },
      ],
    });
  });
  afterAll(() => server.stop());

  it('takes deliveries, with or without a query, and sends nothing that is for browsers', async () => {
    for (const path of [PATH, `${PATH}?retry=1`]) {
      const response = await server.post(path, '{}', { origin: 'https://evil.example' });
      expect(response.status, path).toBe(200);
      expect(await response.text()).toBe('taken');
      expect(response.headers.get('content-security-policy')).toBeNull();
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('tells id and time of each delivery, logs it and counts it', async () => {
    const { headers } = await server.post(PATH, '{}', { 'x-request-id': 'delivery-1' });
    expect(headers.get('x-request-id')).toBe('delivery-1');
    expect(headers.get('server-timing')).toMatch(/^total;dur=\d+\.\d$/);
    const line = server.log.find((entry) => entry.includes('"requestId":"delivery-1"')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ event: 'http-request', route: PATH, status: '200' });
    const metrics = await (await server.call('/metrics', { headers: server.staff() })).text();
    expect(metrics).toContain(`method="POST",route="${PATH}",status="200"`);
  });

  it('tells other methods what it takes, and is known by its exact path alone', async () => {
    const read = await server.call(PATH);
    expect(read.status).toBe(405);
    expect(read.headers.get('allow')).toBe('POST');
    for (const path of [`${PATH}/`, PATH.toUpperCase(), `/${PATH}`]) {
      expect((await server.post(path, '{}')).status, path).toBe(404);
    }
  });

  it('refuses deliveries while the process is stopping, so that they are sent again', async () => {
    isDraining = true;
    const refused = await server.post(PATH, '{}');
    isDraining = false;
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'draining' });
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('connection')).toBe('close');
  });
});

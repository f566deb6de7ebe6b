import { describe, expect, it } from 'vitest';
import type { Readiness } from '../../src/contract/conversation.ts';
import { startServer } from './running-server.ts';

const OK = { status: 'ok' } as const;
const OFF = { status: 'off' } as const;

function readinessWith(status: Readiness['status']): Readiness {
  return {
    status,
    dependencies: {
      database: OK,
      cache: { status: 'degraded', detail: 'In memory.' },
      embeddings: OK,
      vectors: OK,
      model: OFF,
      slack: OFF,
      discord: OFF,
      teams: OFF,
    },
  };
}

describe('health', () => {
  it.each([
    ['starting', 503],
    ['ok', 200],
    ['degraded', 200],
    ['down', 503],
    ['draining', 503],
  ] as const)('is ready or not when the product is %s', async (status, expected) => {
    const readiness = readinessWith(status);
    const server = await startServer({ readReadiness: async () => readiness });
    const response = await server.call('/readyz');
    expect(response.status).toBe(expected);
    expect(await response.json()).toEqual(readiness);
    expect((await server.call('/livez')).status).toBe(200);
    expect((await server.call('/health')).status).toBe(200);
    await server.stop();
  });

  it('fits on one page', async () => {
    const server = await startServer({ readReadiness: async () => readinessWith('degraded') });
    expect(await (await server.call('/health')).json()).toEqual({
      status: 'degraded',
      version: '1.2.3',
      uptimeSeconds: expect.any(Number),
      database: OK,
      cache: { status: 'degraded', detail: 'In memory.' },
      model: OFF,
      channels: { web: OK, slack: OFF, discord: OFF, teams: OFF },
    });
    await server.stop();
  });

  it('is down when the check does not answer', async () => {
    const server = await startServer({ readReadiness: () => new Promise(() => undefined) });
    const response = await server.call('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'down' });
    await server.stop();
  });

  it('counts for Prometheus', async () => {
    const server = await startServer();
    const response = await server.call('/metrics', { headers: server.staff() });
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(await response.text()).toContain('switchboard_process_cpu_seconds_total');
    await server.stop();
  });
});

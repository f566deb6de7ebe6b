import { describe, expect, it } from 'vitest';
import type { TurnRecord, TurnStep } from '../../src/contract/delivery.ts';
import { startServer } from './running-server.ts';

const TURN: TurnRecord = {
  id: 'turn-1',
  sessionId: 'session-1',
  status: 'answered',
  decision: 'answered',
  model: 'extractive',
  waitedMs: 40,
  startedAt: 0,
  endedAt: 1_500,
};
const STEP: TurnStep = {
  number: 0,
  kind: 'retrieval',
  name: 'local',
  inputHash: 'abc',
  result: '{"passages":2}',
  tookMs: 3.5,
};

describe('the trace of a session', () => {
  it('shows turns with their steps to staff', async () => {
    const asked: unknown[] = [];
    const server = await startServer({
      messages: {
        find: async () => undefined,
        trace: async (...parameters) => {
          asked.push(parameters);
          return [
            {
              turn: TURN,
              steps: [
                { ...STEP, startedAt: 20 },
                { ...STEP, number: 1, result: 'not JSON' },
              ],
            },
          ];
        },
      },
    });
    const session = await server.openSession();
    const path = `/api/admin/sessions/${session.id}/trace?limit=5`;
    expect((await server.call(path, { headers: session.auth })).status).toBe(401);
    const response = await server.call(path, { headers: server.staff() });
    expect(await response.json()).toEqual({
      turns: [
        {
          id: 'turn-1',
          status: 'answered',
          decision: 'answered',
          model: 'extractive',
          startedAt: '1970-01-01T00:00:00.000Z',
          endedAt: '1970-01-01T00:00:01.500Z',
          waitedMs: 40,
          tookMs: 1_500,
          steps: [
            {
              number: 0,
              kind: 'retrieval',
              name: 'local',
              startedAt: '1970-01-01T00:00:00.020Z',
              tookMs: 3.5,
              result: { passages: 2 },
            },
            { number: 1, kind: 'retrieval', name: 'local', tookMs: 3.5, result: 'not JSON' },
          ],
        },
      ],
    });
    expect(asked).toEqual([[session.id, 5]]);
    await server.stop();
  });
});

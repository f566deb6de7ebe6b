import { describe, expect, it } from 'vitest';
import type { AdminToken } from '../../../src/contract/access.ts';
import type { AuditEntry } from '../../../src/contract/audit.ts';
import { createFailedAttempts } from '../../../src/core/access/failed-attempts.ts';
import { createGate } from '../../../src/core/access/gate.ts';
import { hashOf } from '../../../src/core/access/token-text.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';

const ROOT = 'the root token of the operator';
const KNOWN = 'swb_known';
const ADDRESS = '192.0.2.1';
const LIMIT = 3;

function aGate({ rootToken = ROOT, token = {} }: { rootToken?: string; token?: Partial<AdminToken> } = {}) {
  const clock = { now: 1_000_000 };
  const used: number[] = [];
  const deeds: AuditEntry[] = [];
  const metrics = createRecordingMetrics();
  let stored: AdminToken = {
    id: 'id',
    name: 'bot',
    prefix: 'swb_',
    scopes: ['read'],
    createdAt: 0,
    ...token,
  };
  const gate = createGate({
    conversations: { authenticate: () => Promise.reject(new Error('not asked')) },
    tokens: {
      findByHash: async (hash) => (hash === hashOf(KNOWN) ? stored : undefined),
      markUsed: async (_id, at) => {
        used.push(at);
        stored = { ...stored, lastUsedAt: at };
      },
    },
    rootToken,
    attempts: createFailedAttempts(LIMIT, () => clock.now),
    recordDeed: async (entry) => void deeds.push(entry),
    clock: () => clock.now,
    logger: createRecordingLogger(),
    metrics,
  });
  const tryWrong = (address = ADDRESS) =>
    gate.staff('read-tickets', 'wrong', address).catch(({ code }) => code);
  return { gate, clock, used, metrics, deeds, tryWrong };
}

describe('the gate for staff', () => {
  it('lets the root token do everything', async () => {
    const { gate } = aGate();
    expect((await gate.staff('revoke-sessions', ROOT, ADDRESS)).tokenName).toBe('root');
  });

  it('takes an expired or revoked token for none', async () => {
    for (const token of [{ expiresAt: 1_000_000 }, { revokedAt: 5 }]) {
      const { gate } = aGate({ token });
      await expect(gate.staff('read-tickets', KNOWN, ADDRESS)).rejects.toMatchObject({
        code: 'unauthorized',
      });
    }
  });

  it('notes the use of a token once a minute', async () => {
    const { gate, clock, used } = aGate();
    await gate.staff('read-tickets', KNOWN, ADDRESS);
    await gate.staff('read-tickets', KNOWN, ADDRESS);
    clock.now += 60_000;
    await gate.staff('read-tickets', KNOWN, ADDRESS);
    expect(used).toEqual([1_000_000, 1_060_000]);
  });

  it('looks at no further guess of an address after too many wrong tokens', async () => {
    const { gate, clock, tryWrong, metrics } = aGate();
    for (let attempt = 0; attempt < LIMIT; attempt += 1) expect(await tryWrong()).toBe('unauthorized');
    expect(await tryWrong()).toBe('rate-limited');
    await expect(gate.staff('read-tickets', ROOT, ADDRESS)).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 60_000,
    });
    expect(await tryWrong('192.0.2.2')).toBe('unauthorized');
    expect(metrics.counted('access_refused', { reason: 'unauthorized' })).toBe(LIMIT + 1);
    clock.now += 60_000;
    expect((await gate.staff('read-tickets', ROOT, ADDRESS)).tokenName).toBe('root');
  });

  it('lets a token that has worked go on whatever others try from its address', async () => {
    const { gate, tryWrong } = aGate();
    await gate.staff('read-tickets', KNOWN, ADDRESS);
    for (let attempt = 0; attempt <= LIMIT; attempt += 1) await tryWrong();
    expect((await gate.staff('read-tickets', KNOWN, ADDRESS)).tokenName).toBe('bot');
  });

  it('records who was refused what, without a word of the token', async () => {
    const { gate, deeds, tryWrong } = aGate();
    await tryWrong();
    await gate.staff('act-on-tickets', KNOWN, ADDRESS).catch(() => undefined);
    expect(deeds).toEqual([
      { actor: 'unknown', action: 'access.refused', object: 'read-tickets', result: 'unauthorized' },
      {
        actor: 'token:bot',
        action: 'access.refused',
        object: 'act-on-tickets',
        result: 'missing-scope-reply',
      },
    ]);
  });
});

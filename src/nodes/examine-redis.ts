/** Asks a Redis once whether it can be used: for `doctor`, which keeps no connection. */
import { Redis } from 'ioredis';
import { within } from './within.ts';

export type RedisState = 'usable' | 'not-reached' | 'not-allowed' | 'read-only';

const PROBE_KEY = 'switchboard:doctor';
const PROBE_LIVES_MS = 1_000;
const NOT_ALLOWED = /^(NOAUTH|WRONGPASS|NOPERM|ERR AUTH)/;

export async function examineRedis(url: string, withinMs: number): Promise<RedisState> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: withinMs });
  let told = '';
  // Why a connection ended stands in its event only.
  redis.on('error', (cause: Error) => {
    told = cause.message;
  });
  try {
    await within(withinMs, redis.connect());
    await within(withinMs, redis.set(PROBE_KEY, '', 'PX', PROBE_LIVES_MS));
    return 'usable';
  } catch (cause) {
    const message = told === '' && cause instanceof Error ? cause.message : told;
    if (NOT_ALLOWED.test(message)) return 'not-allowed';
    return message.startsWith('READONLY') ? 'read-only' : 'not-reached';
  } finally {
    redis.disconnect();
  }
}

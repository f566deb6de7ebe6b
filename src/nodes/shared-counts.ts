/**
 * Counts that each node holds of its own, known to all. A node says its counts again and again; those of one that has crashed run out.
 */
import type { SharedCounts } from '../contract/cache.ts';
import type { Clock } from '../contract/telemetry.ts';
import type { RedisLink } from './redis-link.ts';

const SAY_AGAIN_MS = 10_000;
/** Longer than two sayings and the difference between two machines' clocks. */
const VALID_MS = 30_000;

export interface SharedCountsOptions {
  readonly link: Pick<RedisLink, 'ask'>;
  readonly nodeId: string;
  readonly prefix: string;
  readonly clock: Clock;
}

export function createSharedCounts(options: SharedCountsOptions): SharedCounts & { close(): void } {
  const { link, nodeId, prefix, clock } = options;
  const held = new Map<string, number>();

  const say = async (key: string, count: number): Promise<void> => {
    const name = prefix + key;
    await link.ask(async (redis) => {
      if (count === 0) await redis.hdel(name, nodeId);
      else {
        const said = `${count}:${clock() + VALID_MS}`;
        await redis.multi().hset(name, nodeId, said).pexpire(name, VALID_MS).exec();
      }
    });
  };
  /** While Redis is away nothing is said, and everything is said again when it is back. */
  const saySoon = (key: string, count: number): void => {
    say(key, count).catch(ignoreOutage);
  };
  const timer = setInterval(() => {
    for (const [key, count] of held) saySoon(key, count);
  }, SAY_AGAIN_MS);

  return {
    hold(key, count) {
      if (count === 0) held.delete(key);
      else held.set(key, count);
      saySoon(key, count);
    },
    async heldElsewhere(key) {
      const counts = await link.ask((redis) => redis.hgetall(prefix + key)).catch(ignoreOutage);
      let sum = 0;
      for (const [node, said] of Object.entries(counts ?? {})) {
        const [count = 0, validUntil = 0] = said.split(':').map(Number);
        if (node !== nodeId && validUntil > clock()) sum += count;
      }
      return sum;
    },
    close() {
      clearInterval(timer);
      for (const key of held.keys()) saySoon(key, 0);
    },
  };
}

/** The link has logged it. */
function ignoreOutage(): undefined {
  return undefined;
}

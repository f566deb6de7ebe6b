/** Counts uses of a key for all nodes together, beside this node's own count: when Redis is away the own one goes on where it stood. */
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiter } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { RedisLink } from './redis-link.ts';

const MS_PER_SECOND = 1_000;

export interface SharedLimiterOptions {
  /** What this node alone has seen; asked first, because what is too much for it is too much for all. */
  readonly own: RateLimiter;
  readonly link: Pick<RedisLink, 'ask'>;
  /** Of its keys in Redis. */
  readonly prefix: string;
  /** Uses of one key in one window. */
  readonly points: number;
  readonly windowMs: number;
}

export function createSharedLimiter(options: SharedLimiterOptions): RateLimiter {
  const { own, link, prefix, points, windowMs } = options;
  let limiter: RateLimiterRedis | undefined;

  /** Undefined while Redis is away. */
  const countTogether = async (key: string): Promise<RateLimiterRes | undefined> => {
    try {
      return await link.ask(async (redis) => {
        limiter ??= new RateLimiterRedis({
          storeClient: redis,
          keyPrefix: prefix,
          points,
          duration: windowMs / MS_PER_SECOND,
        });
        return await limiter.consume(key).catch(asResult);
      });
    } catch (cause) {
      if (cause instanceof AppError && cause.code === 'cache-unavailable') return undefined;
      throw cause;
    }
  };

  return {
    async consume(key) {
      await own.consume(key);
      const result = await countTogether(key);
      if (result === undefined || result.consumedPoints <= points) return;
      throw new AppError('rate-limited', 'That was a lot at once. Please wait a moment.', {
        retryAfterMs: result.msBeforeNext,
      });
    },
  };
}

/** The library rejects with its result when there were too many uses, and with an error when something broke. */
function asResult(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}

/**
 * One connection to Redis, and whether to count on it. After the first command that fails or takes too long nobody waits for Redis any more,
 * until a probe has written something and what must be made good is made good. Nothing ever queues for it.
 */
import { Redis } from 'ioredis';
import { AppError } from '../contract/errors.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';
import { within } from './within.ts';

/** @throws AppError `cache-unavailable` */
export type AskRedis = <Answer>(command: (redis: Redis) => Promise<Answer>) => Promise<Answer>;

export interface RedisLink {
  /** @throws AppError `cache-unavailable` at once while Redis is not counted on, otherwise within a quarter of a second */
  readonly ask: AskRedis;
  isUp(): boolean;
  /** Runs whenever Redis has come back, before anybody else may `ask`; when it fails Redis stays away. */
  beforeReturn(makeGood: (ask: AskRedis) => Promise<void>): void;
  /** Another connection to the same server, for what blocks or subscribes. The caller closes it. */
  connectAgain(): Redis;
  close(): void;
}

export interface RedisLinkOptions {
  /** `redis://` or `rediss://`. */
  readonly url: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

const COMMAND_MS = 200;
const CONNECT_MS = 1_000;
/** A start waits so long for Redis, then goes on without it. */
const FIRST_CONNECT_MS = 1_000;
const PROBE_EVERY_MS = 500;
const MAKE_GOOD_MS = 2_000;
const RETRY_STEP_MS = 100;
const MAX_RETRY_MS = 1_000;
/** Then a connection that is open and useless is replaced: its other end may be gone, or may have become a replica. */
const PROBES_BEFORE_RECONNECT = 4;
const PROBE_KEY = 'switchboard:probe';

export async function openRedisLink({ url, clock, logger }: RedisLinkOptions): Promise<RedisLink> {
  const redis = connect(url);
  const toMakeGood: ((ask: AskRedis) => Promise<void>)[] = [];
  let isUp = false;
  let isClosed = false;
  /** Undefined until the first outage, which may be at the start. */
  let lostAt: number | undefined;
  let failedProbes = 0;
  let probing: Promise<void> | undefined;

  const lose = (cause: unknown): void => {
    if (isClosed || (!isUp && lostAt !== undefined)) return;
    isUp = false;
    lostAt = clock();
    logger.warn('redis-lost', { reason: reasonOf(cause) });
  };

  const find = (): void => {
    failedProbes = 0;
    if (isUp || isClosed) return;
    isUp = true;
    logger.info('redis-found', lostAt === undefined ? {} : { afterMs: clock() - lostAt });
    lostAt = undefined;
  };

  const probe = async (): Promise<void> => {
    try {
      await within(COMMAND_MS, redis.set(PROBE_KEY, '', 'PX', PROBE_EVERY_MS));
      if (!isUp) await makeGood();
      find();
    } catch (cause) {
      lose(cause);
      failedProbes += 1;
      if (failedProbes % PROBES_BEFORE_RECONNECT === 0 && !isClosed) redis.disconnect(true);
    }
  };
  const askAnyway: AskRedis = (command) => within(COMMAND_MS, command(redis));
  const makeGood = async (): Promise<void> => {
    for (const run of toMakeGood) await within(MAKE_GOOD_MS, run(askAnyway));
  };
  const probeOnce = (): Promise<void> => {
    probing ??= probe().finally(() => {
      probing = undefined;
    });
    return probing;
  };

  redis.on('close', () => lose(new AppError('cache-unavailable', 'The connection is closed.')));
  redis.on('ready', () => void probeOnce());
  await Promise.race([firstProbe(), new Promise((resolve) => setTimeout(resolve, FIRST_CONNECT_MS))]);
  const timer = setInterval(() => void probeOnce(), PROBE_EVERY_MS);

  async function firstProbe(): Promise<void> {
    try {
      await redis.connect();
      await probeOnce();
    } catch (cause) {
      lose(cause);
    }
  }

  return {
    async ask(command) {
      if (!isUp) throw new AppError('cache-unavailable', 'The cache is not there.');
      try {
        return await askAnyway(command);
      } catch (cause) {
        lose(cause);
        throw new AppError('cache-unavailable', 'The cache did not answer.', { cause });
      }
    },
    isUp: () => isUp,
    beforeReturn(makeItGood) {
      toMakeGood.push(makeItGood);
    },
    connectAgain: () => quiet(redis.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true })),
    close() {
      isClosed = true;
      isUp = false;
      clearInterval(timer);
      redis.disconnect();
    },
  };
}

/** It connects again and again, and neither keeps nor repeats a command for that time. */
function connect(url: string): Redis {
  return quiet(
    new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      connectTimeout: CONNECT_MS,
      maxLoadingRetryTime: PROBE_EVERY_MS,
      retryStrategy: (attempt) => Math.min(attempt * RETRY_STEP_MS, MAX_RETRY_MS),
    }),
  );
}

/** What is wrong shows in `close` and in the commands; without a listener the library prints every error. */
function quiet(redis: Redis): Redis {
  return redis.on('error', () => undefined);
}

/** `LOADING`, `READONLY`, `ECONNREFUSED`, … : a word, never the server's sentence. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AppError) return cause.message;
  if (!(cause instanceof Error)) return 'unknown';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return /^[A-Z]{2,20}(?= )/.exec(cause.message)?.[0] ?? cause.name;
}

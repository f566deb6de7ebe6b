/**
 * Paces new messages in each channel as Slack wants them, about one a second with short bursts, so that a busy channel does not live on
 * refusals. Whoever has to wait is given a time of their own: when it comes they go first, and nobody tries in vain meanwhile.
 * https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 */
import type { Clock } from '../../src/contract/telemetry.ts';
import { createRecentMap, type RecentMap } from './recent-map.ts';

export interface PostPace {
  /** Milliseconds until this message may be posted; 0 = now, and it counts as posted. `id` is the same at every attempt. */
  waitMs(channel: string, id: string): number;
  /** Slack refused it for so long. Answers how long it has to wait: others may come before it. */
  limited(channel: string, id: string, afterMs: number): number;
}

interface Bucket {
  /** When as many may be posted at once again as in a quiet channel. */
  fullAt: number;
  /** Slack takes nothing before. */
  closedUntil: number;
  /** When who waits may post, by id. */
  readonly turns: RecentMap<number>;
}

const INTERVAL_MS = 1_000;
/** Slack names no number: a few tickets that open at once, or the parts of a long answer. */
const BURST = 10;
const HEAD_START_MS = (BURST - 1) * INTERVAL_MS;
const CHANNELS = 1_000;
const WAITING = 1_000;
/** Ids of direct messages, and of users in their place. */
const DIRECT = /^[DUW]/;

export function createPostPace(clock: Clock): PostPace {
  const buckets = createRecentMap<Bucket>(CHANNELS);

  const bucketOf = (channel: string, now: number): Bucket => {
    const known = buckets.get(channel);
    if (known !== undefined && known.fullAt > now) return known;
    const full = { fullAt: now, closedUntil: 0, turns: createRecentMap<number>(WAITING) };
    buckets.set(channel, full);
    return full;
  };

  /** The next free time, which is taken. */
  const nextTurn = (bucket: Bucket, now: number): number => {
    const turn = Math.max(now, bucket.fullAt - HEAD_START_MS);
    bucket.fullAt = Math.max(bucket.fullAt, now) + INTERVAL_MS;
    return turn;
  };

  const wait = (bucket: Bucket, id: string, now: number): number => {
    const turn = nextTurn(bucket, now);
    if (turn > now) bucket.turns.set(id, turn);
    return turn - now;
  };

  return {
    waitMs(channel, id) {
      const now = clock();
      // There the one person who writes sets the pace; Slack says when it is too fast.
      if (DIRECT.test(channel) && (buckets.get(channel)?.fullAt ?? 0) <= now) return 0;
      const bucket = bucketOf(channel, now);
      const turn = bucket.turns.get(id);
      if (turn !== undefined && turn > now) return turn - now;
      bucket.turns.delete(id);
      const isDue = turn !== undefined && turn >= bucket.closedUntil;
      return isDue ? 0 : wait(bucket, id, now);
    },
    limited(channel, id, afterMs) {
      const now = clock();
      const bucket = bucketOf(channel, now);
      bucket.closedUntil = Math.max(bucket.closedUntil, now + afterMs);
      bucket.fullAt = Math.max(bucket.fullAt, bucket.closedUntil + HEAD_START_MS);
      return wait(bucket, id, now);
    },
  };
}

/** Which calls have to wait: a limit of one method in one channel holds nothing else up. */
import type { Clock } from '../../src/contract/telemetry.ts';
import { createPostPace } from './post-pace.ts';
import type { SlackArguments } from './web-form.ts';

export interface CallLimits {
  /** Milliseconds until the call may be made; 0 = now, and it counts as made. */
  waitMs(method: string, args: SlackArguments): number;
  /** Slack refused it for so long. Answers how long it has to wait. */
  limited(method: string, args: SlackArguments, afterMs: number): number;
}

const MAX_LIMITS = 1_000;

export function createCallLimits(clock: Clock): CallLimits {
  const pace = createPostPace(clock);
  const until = new Map<string, number>();
  const keyOf = (method: string, { channel }: SlackArguments): string => `${method} ${String(channel ?? '')}`;

  return {
    waitMs(method, args) {
      const post = postIn(method, args);
      if (post !== undefined) return pace.waitMs(post.channel, post.id);
      return Math.max(0, (until.get(keyOf(method, args)) ?? 0) - clock());
    },
    limited(method, args, afterMs) {
      const post = postIn(method, args);
      if (post !== undefined) return pace.limited(post.channel, post.id, afterMs);
      if (until.size >= MAX_LIMITS) until.clear();
      until.set(keyOf(method, args), clock() + afterMs);
      return afterMs;
    },
  };
}

/** A new message; each has an id of its own, which it keeps when it is tried again. */
function postIn(method: string, { channel, client_msg_id: id }: SlackArguments) {
  if (method !== 'chat.postMessage' || typeof channel !== 'string' || typeof id !== 'string')
    return undefined;
  return { channel, id };
}

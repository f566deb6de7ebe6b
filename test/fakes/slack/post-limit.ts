/**
 * Slack takes about one new message a second in a channel and tolerates bursts; how large ones it does not say.
 * https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 */
import { type ApiCall, textArgument } from './api-call.ts';
import type { Fault } from './faults.ts';

const BURST = 20;
const INTERVAL_MS = 1_000;

/** Undefined = it may be posted, and counts. */
export type CheckPost = (call: ApiCall) => Fault | undefined;

export function createPostLimit(): CheckPost {
  /** By channel: when a whole burst is free again. */
  const fullAt = new Map<string, number>();
  return (call) => {
    const channel = textArgument(call, 'channel');
    if (call.method !== 'chat.postMessage' || channel === undefined) return undefined;
    const now = Date.now();
    const full = Math.max(now, fullAt.get(channel) ?? 0);
    if (full - now >= BURST * INTERVAL_MS) return { kind: 'rate-limited', retryAfter: 1 };
    fullAt.set(channel, full + INTERVAL_MS);
    return undefined;
  };
}

/** Whether a request is Slack's, and fresh. https://docs.slack.dev/authentication/verifying-requests-from-slack */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Older is a replay; as far in the future is one that was kept for later. */
const TOLERANCE_MS = 5 * 60 * 1_000;
const SECOND_MS = 1_000;
const TIMESTAMP = /^\d{1,12}$/;

export interface SignedRequest {
  /** `X-Slack-Request-Timestamp`, seconds. */
  readonly timestamp: string | undefined;
  /** `X-Slack-Signature`. */
  readonly signature: string | undefined;
  readonly rawBody: Buffer;
}

export function isFromSlack(
  { timestamp, signature, rawBody }: SignedRequest,
  secret: string,
  now: number,
): boolean {
  if (timestamp === undefined || signature === undefined || !TIMESTAMP.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * SECOND_MS) > TOLERANCE_MS) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(rawBody).digest('hex');
  const given = Buffer.from(signature);
  const wanted = Buffer.from(`v0=${expected}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

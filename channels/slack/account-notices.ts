/** The half that listens to what Slack says about the app itself: removed, token taken away. */
import { z } from 'zod';
import type { SlackHealth } from './health.ts';
import type { SlackPayload } from './payload.ts';

const revoked = z.looseObject({ tokens: z.looseObject({ bot: z.array(z.string()).nullish() }) });

/** True when the payload was such a notice. */
export function hearNotice(payload: SlackPayload, health: SlackHealth): boolean {
  if (payload.kind !== 'event') return false;
  switch (payload.event.type) {
    case 'app_uninstalled':
      health.lost('app_uninstalled');
      return true;
    case 'tokens_revoked': {
      // Tokens of users are none of ours.
      const bots = revoked.safeParse(payload.event).data?.tokens.bot ?? [];
      if (bots.length > 0) health.lost('tokens_revoked');
      return true;
    }
    default:
      return false;
  }
}

/** Slack sends this in place of events when too many come. It is no event itself. */
export function isRateLimitNotice(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'app_rate_limited';
}

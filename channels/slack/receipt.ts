/** What a reply of Slack means for a delivery (I3). */
import type { Receipt } from '../../src/contract/delivery.ts';
import type { SlackReply } from './slack-api.ts';

/** While the account cannot be used, its deliveries wait instead of dying. */
const PARKED_MS = 15_000;
const UNREACHABLE_MS = 1_000;

/** The app lost its leave to write; somebody has to give it back. */
export const ACCOUNT_ERRORS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
]);

/** Slack had a trouble of its own and says that it did nothing. */
const PASSING_ERRORS: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** `externalId`: reads the id of what was made out of the answer. */
export function receiptOf(
  reply: SlackReply,
  externalId: (body: Readonly<Record<string, unknown>>) => string | undefined,
): Receipt {
  switch (reply.kind) {
    case 'ok': {
      const id = externalId(reply.body);
      return id === undefined ? { kind: 'ambiguous', code: 'no-id' } : { kind: 'sent', externalId: id };
    }
    case 'limited':
      return { kind: 'retry', code: 'rate-limited', afterMs: reply.afterMs, waits: true };
    case 'unreachable':
      return { kind: 'retry', code: reply.code, afterMs: UNREACHABLE_MS };
    case 'unclear':
      return { kind: 'ambiguous', code: reply.code };
    case 'refused':
      return refusal(reply.error);
  }
}

function refusal(error: string): Receipt {
  if (ACCOUNT_ERRORS.has(error)) return { kind: 'retry', code: error, afterMs: PARKED_MS, waits: true };
  // `fatal_error` may come after the message was posted: https://docs.slack.dev/reference/methods/chat.postMessage#errors
  if (PASSING_ERRORS.has(error)) return { kind: 'ambiguous', code: error };
  return { kind: 'rejected', code: error };
}

/** `channel:ts`, Slack's own name of a message. */
export function postedId({ channel, ts }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof channel === 'string' && typeof ts === 'string' ? `${channel}:${ts}` : undefined;
}

/**
 * The one way out to Slack's Web API. It repeats nothing by itself: whether a call may be made again is for its caller to decide,
 * by what came of it. A limit counts for its method and channel alone, and new messages are paced in each channel.
 */
import { request } from 'undici';
import type { Clock } from '../../src/contract/telemetry.ts';
import { createCallLimits } from './call-limits.ts';
import { type AnswerHeaders, createFormPoster } from './post-form.ts';
import { type SlackArguments, toForm } from './web-form.ts';

/**
 * `refused`: Slack said no and did nothing. `limited`: too fast, nothing was done. `unreachable`: no byte arrived there.
 * `unclear`: it may have acted (time-out, reset, 5xx).
 */
export type SlackReply =
  | { readonly kind: 'ok'; readonly body: Readonly<Record<string, unknown>>; readonly headers: AnswerHeaders }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'limited'; readonly afterMs: number }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'unclear'; readonly code: string };

export interface SlackApi {
  /** Never rejects. Undefined arguments are left out; objects travel as JSON. */
  call(method: string, args: SlackArguments, signal?: AbortSignal): Promise<SlackReply>;
  /** Puts bytes where Slack said that it takes them. The token does not go along. Never rejects. */
  upload(url: string, bytes: Uint8Array, signal: AbortSignal): Promise<SlackReply>;
  /** Ends what is still under way. */
  close(): Promise<void>;
}

export interface SlackApiOptions {
  /** Ends with or without a slash. */
  readonly url: string;
  readonly token: string;
  /** Sees every reply, for health. */
  readonly observe: (method: string, reply: SlackReply) => void;
  readonly clock: Clock;
}

const CALL_TIMEOUT_MS = 8_000;
/** When Slack names no time. */
const DEFAULT_RETRY_MS = 1_000;
const SECOND_MS = 1_000;
const TOO_MANY_REQUESTS = 429;
const OK = 200;

/** These fail before the first byte has left. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export function createSlackApi({ url: apiUrl, token, observe, clock }: SlackApiOptions): SlackApi {
  const { origin, pathname } = new URL(apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`);
  const poster = createFormPoster({
    origin,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    },
    timeoutMs: CALL_TIMEOUT_MS,
  });
  const limits = createCallLimits(clock);

  const send = async (method: string, args: SlackArguments, signal: AbortSignal): Promise<SlackReply> => {
    try {
      const { status, headers, body } = await poster.post(`${pathname}${method}`, toForm(args), signal);
      if (status === TOO_MANY_REQUESTS)
        return { kind: 'limited', afterMs: retryAfterMs(headers['retry-after']) };
      if (status !== OK) return { kind: 'unclear', code: `status-${status}` };
      return toReply(JSON.parse(body), headers);
    } catch (cause) {
      return fromFailure(cause);
    }
  };

  return {
    async call(method, args, outer) {
      const waitMs = limits.waitMs(method, args);
      if (waitMs > 0) return { kind: 'limited', afterMs: waitMs };
      const reply = await send(method, args, outer ?? AbortSignal.timeout(CALL_TIMEOUT_MS));
      observe(method, reply);
      if (reply.kind !== 'limited') return reply;
      return { kind: 'limited', afterMs: limits.limited(method, args, reply.afterMs) };
    },
    async upload(url, bytes, signal) {
      try {
        const headers = { 'content-type': 'application/octet-stream' };
        const sent = await request(url, { method: 'POST', headers, body: bytes, signal });
        await sent.body.dump();
        return sent.statusCode === OK
          ? { kind: 'ok', body: {}, headers: sent.headers }
          : { kind: 'unclear', code: `status-${sent.statusCode}` };
      } catch (cause) {
        return fromFailure(cause);
      }
    },
    close: poster.close,
  };
}

/** As Slack says it beside a 429, and some methods with a 200. */
const TOO_FAST: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited']);

function toReply(body: unknown, answered: AnswerHeaders): SlackReply {
  if (typeof body !== 'object' || body === null || !('ok' in body))
    return { kind: 'unclear', code: 'no-answer' };
  if (body.ok === true) return { kind: 'ok', body: { ...body }, headers: answered };
  const error = 'error' in body && typeof body.error === 'string' ? body.error : 'unknown_error';
  return TOO_FAST.has(error)
    ? { kind: 'limited', afterMs: retryAfterMs(answered['retry-after']) }
    : { kind: 'refused', error };
}

function fromFailure(cause: unknown): SlackReply {
  const code = codeOf(cause);
  return NOT_SENT.has(code) ? { kind: 'unreachable', code } : { kind: 'unclear', code };
}

/** A refused connection to a name with several addresses hides its code in the errors of each. */
function codeOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return codeOf(cause.errors[0]);
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'unknown';
}

function retryAfterMs(header: string | readonly string[] | undefined): number {
  const seconds = Number(header);
  return seconds > 0 ? seconds * SECOND_MS : DEFAULT_RETRY_MS;
}

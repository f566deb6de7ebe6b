/** Sends to the app over HTTP as Slack does: signed, again after a failure, with the number and the reason of the retry. */
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request and what came of it. */
export interface Attempt {
  readonly status: number;
  readonly body: string;
  readonly tookMs: number;
  /** 0 for the first. */
  readonly retry: number;
}

export interface EventSenderOptions {
  readonly signingSecret: string;
  /** Before the first, second and third retry. */
  readonly retryDelaysMs: readonly number[];
  /** How long the app has for its acknowledgement; default: as long as Slack gives. */
  readonly answerWithinMs?: number | undefined;
}

export interface EventSender {
  /** Where the app takes events; undefined = nowhere. */
  url: string | undefined;
  /** Events API: again until it is acknowledged or the retries are used up. */
  sendEvent(body: unknown): Promise<readonly Attempt[]>;
  /** Interactivity and commands: once, a form. */
  sendForm(form: Readonly<Record<string, string>>): Promise<Attempt>;
  /** Exactly this, signed for `timestamp` in seconds. */
  sendSigned(rawBody: string, contentType: string, timestamp?: number): Promise<Attempt>;
  /** Nothing more is sent. */
  stop(): void;
}

/** https://docs.slack.dev/apis/events-api/#responding */
export const SLACK_RETRY_DELAYS_MS: readonly number[] = [0, 60_000, 300_000];
const ANSWER_WITHIN_MS = 3_000;
const FORM = 'application/x-www-form-urlencoded';

export function createEventSender(options: EventSenderOptions): EventSender {
  const { signingSecret, retryDelaysMs, answerWithinMs = ANSWER_WITHIN_MS } = options;
  const stopping = new AbortController();

  const request = async (
    rawBody: string,
    headers: Record<string, string>,
    retry: number,
  ): Promise<Attempt> => {
    const startedAt = performance.now();
    const took = (): number => performance.now() - startedAt;
    if (sender.url === undefined) return { status: 0, body: '', tookMs: 0, retry };
    try {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(answerWithinMs)]);
      const response = await fetch(sender.url, { method: 'POST', headers, body: rawBody, signal });
      return { status: response.status, body: await response.text(), tookMs: took(), retry };
    } catch {
      return { status: 0, body: '', tookMs: took(), retry };
    }
  };

  const sender: EventSender = {
    url: undefined,
    async sendEvent(body) {
      const rawBody = JSON.stringify(body);
      const attempts: Attempt[] = [];
      for (let retry = 0; retry <= retryDelaysMs.length && !stopping.signal.aborted; retry += 1) {
        const last = attempts.at(-1);
        if (last !== undefined) await sleep(retryDelaysMs[retry - 1]);
        const headers = {
          ...signed(signingSecret, rawBody, 'application/json'),
          ...retryHeaders(last, retry),
        };
        const attempt = await request(rawBody, headers, retry);
        attempts.push(attempt);
        if (attempt.status >= 200 && attempt.status < 300) break;
      }
      return attempts;
    },
    async sendForm(form) {
      return await sender.sendSigned(new URLSearchParams(form).toString(), FORM);
    },
    async sendSigned(rawBody, contentType, timestamp) {
      return await request(rawBody, signed(signingSecret, rawBody, contentType, timestamp), 0);
    },
    stop: () => stopping.abort(),
  };
  return sender;
}

function signed(
  signingSecret: string,
  rawBody: string,
  contentType: string,
  timestamp = Math.floor(Date.now() / 1_000),
): Record<string, string> {
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${rawBody}`).digest('hex');
  return {
    'content-type': contentType,
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${signature}`,
  };
}

function retryHeaders(last: Attempt | undefined, retry: number): Record<string, string> {
  if (last === undefined) return {};
  const reason = last.status === 0 ? 'http_timeout' : 'http_error';
  return { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason };
}

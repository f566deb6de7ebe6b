/** Slack over HTTP: events, interactivity and commands at one address, acknowledged only after they are stored. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../../src/contract/errors.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement } from '../part.ts';
import type { RoutePayload } from '../router.ts';
import { isFromSlack } from './signature.ts';

interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly dispatch: RoutePayload;
  readonly clock: Clock;
  readonly logger: Logger;
}

export type ServeSlack = (request: IncomingMessage, response: ServerResponse) => void;

/** Slack's largest payloads hold a view or a message with its blocks. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;
/** Slack has given up long before. */
const BODY_TIMEOUT_MS = 10_000;
const SECOND_MS = 1_000;
const DEFAULT_RETRY_MS = 2_000;

export function createHttpReceiver({
  signingSecret,
  dispatch,
  clock,
  logger,
}: HttpReceiverOptions): ServeSlack {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readBody(request);
    if (read.kind === 'refused') {
      logger.warn('slack-request-refused', { status: read.status });
      return end(response.setHeader('connection', 'close'), read.status);
    }
    const { rawBody } = read;
    const body = readForm(request, rawBody);
    // Slack asks this way whether the address has a certificate; whatever else is in it is dropped.
    if (body instanceof URLSearchParams && body.get('ssl_check') === '1') return end(response, 200);
    const timestamp = header(request, 'x-slack-request-timestamp');
    const signature = header(request, 'x-slack-signature');
    if (!isFromSlack({ timestamp, signature, rawBody }, signingSecret, clock())) {
      logger.warn('slack-signature-refused');
      return end(response, 401);
    }
    const payload = readJson(body);
    if (payload === undefined) {
      logger.warn('slack-payload-malformed');
      return end(response, 400);
    }
    const challenge = challengeOf(payload);
    if (challenge !== undefined) return end(response, 200, { challenge });
    await acknowledge(response, payload);
  };

  const acknowledge = async (response: ServerResponse, payload: unknown): Promise<void> => {
    let acknowledgement: Acknowledgement;
    try {
      acknowledgement = await dispatch(payload);
    } catch (cause) {
      // Not stored: without a yes Slack sends it again.
      const retryAfterMs =
        cause instanceof AppError ? (cause.retryAfterMs ?? DEFAULT_RETRY_MS) : DEFAULT_RETRY_MS;
      if (!(cause instanceof AppError)) logger.error('slack-payload-failed', cause);
      response.setHeader('retry-after', String(Math.ceil(retryAfterMs / SECOND_MS)));
      return end(response, 503);
    }
    end(response, 200, acknowledgement.body);
  };

  return (request, response) => {
    serve(request, response).catch((cause: unknown) => {
      logger.warn('slack-request-broken', { error: cause instanceof Error ? cause.name : 'unknown' });
      response.destroy();
    });
  };
}

type ReadBody =
  | { readonly kind: 'read'; readonly rawBody: Buffer }
  /** Too large or too slow. */
  | { readonly kind: 'refused'; readonly status: 413 | 408 };

/** What was read so far of a body that is refused is let go. */
async function readBody(request: IncomingMessage): Promise<ReadBody> {
  return await new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = (status: 413 | 408): void => {
      request.pause();
      resolve({ kind: 'refused', status });
    };
    const timer = setTimeout(refuse, BODY_TIMEOUT_MS, 408);
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MAX_BODY_BYTES) refuse(413);
      else parts.push(part);
    });
    request.once('end', () => resolve({ kind: 'read', rawBody: whole(parts) }));
    request.once('error', reject);
    request.once('close', () => {
      clearTimeout(timer);
      if (!request.complete) reject(new Error('the request broke off'));
    });
  });
}

function whole(parts: readonly Buffer[]): Buffer {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 ? first : Buffer.concat(parts);
}

/** Forms carry interactivity and commands; their type may name a charset. */
function readForm(request: IncomingMessage, rawBody: Buffer): URLSearchParams | string {
  const text = rawBody.toString('utf8');
  const isForm = header(request, 'content-type')
    ?.toLowerCase()
    .startsWith('application/x-www-form-urlencoded');
  return isForm === true ? new URLSearchParams(text) : text;
}

/** Undefined when it is not JSON where JSON is due. */
function readJson(body: URLSearchParams | string): unknown {
  const json = typeof body === 'string' ? body : body.get('payload');
  if (json === null) return typeof body === 'string' ? undefined : Object.fromEntries(body);
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function challengeOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const isChallenge = 'type' in payload && payload.type === 'url_verification' && 'challenge' in payload;
  return isChallenge && typeof payload.challenge === 'string' ? payload.challenge : undefined;
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function end(response: ServerResponse, status: number, body?: Readonly<Record<string, unknown>>): void {
  response.statusCode = status;
  if (body === undefined) return void response.end();
  response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(body));
}

/** Reads what went wrong at a model server: whether asking again can help, and when. */
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { AppError } from '../contract/errors.ts';

export interface ModelFailure {
  /** `passing`: the next try may succeed. `lasting`: it cannot. */
  readonly kind: 'passing' | 'lasting';
  /** What the server asked for; undefined when it named no time. */
  readonly retryAfterMs?: number;
}

const PASSING_STATUS: ReadonlySet<number> = new Set([408, 409, 429, 500, 502, 503, 504]);

/** Thrown when a reply ends before the server said that it was whole. */
export function cutReply(cause?: unknown): AppError {
  return new AppError('model-unavailable', 'The language model stopped in the middle of its reply.', {
    cause,
  });
}

export function readFailure(cause: unknown): ModelFailure {
  if (cause instanceof AppError && cause.code !== 'model-unavailable') return { kind: 'lasting' };
  const isAnswer =
    cause instanceof APIError && !(cause instanceof APIConnectionError || cause instanceof APIUserAbortError);
  return isAnswer ? readStatus(cause) : { kind: 'passing' };
}

/** An error for the rest of the product, without a word of the vendor's. */
export function translateFailure(cause: unknown): AppError {
  // `overloaded` is what the database says too; here it is the model's queue that is full.
  if (cause instanceof AppError) {
    return cause.code === 'overloaded' ? new AppError('model-unavailable', cause.message, { cause }) : cause;
  }
  return readFailure(cause).kind === 'lasting'
    ? new AppError('model-refused', 'The language model refused the request.', { cause: withoutBody(cause) })
    : new AppError('model-unavailable', 'The language model cannot be reached.', {
        cause: withoutBody(cause),
      });
}

function readStatus(error: APIError): ModelFailure {
  const isPassing = PASSING_STATUS.has(error.status ?? 0) && error.code !== 'insufficient_quota';
  if (!isPassing) return { kind: 'lasting' };
  const retryAfterMs = readRetryAfter(error.headers);
  return retryAfterMs === undefined ? { kind: 'passing' } : { kind: 'passing', retryAfterMs };
}

/** Seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; `retry-after-ms` is what Azure adds. */
function readRetryAfter(headers: Headers | undefined): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const given = headers?.get('retry-after');
  if (given === null || given === undefined) return undefined;
  const seconds = Number(given);
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(given) - Date.now();
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
}

/** Vendor bodies can quote the prompt; logs get the status alone. */
function withoutBody(cause: unknown): Error {
  if (cause instanceof APIError)
    return new Error(`status ${cause.status ?? 'none'}, code ${cause.code ?? 'none'}`);
  return new Error(cause instanceof Error ? cause.name : 'unknown');
}

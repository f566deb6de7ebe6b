/** Turns whatever was thrown into an `application/problem+json` answer that tells the client what it can act on and nothing else. */
import type { ErrorRequestHandler, Response } from 'express';
import { z } from 'zod';
import type { FieldError } from '../contract/errors.ts';
import { AppError } from '../contract/errors.ts';
import type { Logger } from '../contract/telemetry.ts';
import { requestIdOf } from './request-id.ts';
import { STATUS_OF } from './status.ts';

const INTERNAL_ERROR = 500;
const UNAUTHORIZED = 401;
/** Told with a refusal that will pass when nobody knows how soon. */
const USUAL_RETRY_MS = 2_000;
const PASSING_STATUS: readonly number[] = [429, 503];
const MS_PER_SECOND = 1_000;

/** What Express and its parsers put on errors that are the client's; others may carry a `status` too, of some other server. */
const clientErrorSchema = z.object({ expose: z.literal(true), type: z.string().optional() });

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
}

export type DescribeProblem = (error: AppError, requestId: string) => Problem;

/** `type` leads to the page that explains the code. */
export function createProblemDescriber(publicUrl: string): DescribeProblem {
  return (error, requestId) => ({
    type: new URL(`/docs#${error.code}`, publicUrl).href,
    title: STATUS_OF[error.code] === INTERNAL_ERROR ? 'Something went wrong on our side.' : error.message,
    status: STATUS_OF[error.code],
    code: error.code,
    requestId,
    ...(error.fields.length > 0 && { errors: error.fields }),
  });
}

/** What the frameworks below us throw, as our own error; anything unknown is a bug and becomes `internal`. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const clientError = clientErrorSchema.safeParse(thrown).data;
  const cause = { cause: thrown };
  switch (clientError?.type) {
    case 'entity.too.large':
      return new AppError('payload-too-large', 'The body is larger than 64 KB.', cause);
    case 'entity.parse.failed':
      return new AppError('invalid-request', 'The body is not valid JSON.', cause);
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new AppError('unsupported-media-type', 'Send the body as plain JSON in UTF-8.', cause);
  }
  if (clientError !== undefined || thrown instanceof URIError) {
    return new AppError('invalid-request', 'The request cannot be understood.', cause);
  }
  return new AppError('internal', 'Something went wrong on our side.', cause);
}

export function createProblemHandler(describe: DescribeProblem, logger: Logger): ErrorRequestHandler {
  // Express tells error handlers from others by their four parameters.
  return (thrown, _request, response, _next) => {
    // The client has gone; what it was waiting for goes on.
    if (response.destroyed) return;
    const error = asAppError(thrown);
    report(error, logger);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendProblem(response, describe(error, requestIdOf(response)), error.retryAfterMs);
  };
}

/** Bugs are logged whole, outages by code, a client's mistakes not at all. */
export function report(error: AppError, logger: Logger): void {
  const status = STATUS_OF[error.code];
  if (status === INTERNAL_ERROR) logger.error('request-failed', error, { code: error.code });
  else if (status > INTERNAL_ERROR) logger.warn('request-refused', { code: error.code });
}

function sendProblem(response: Response, problem: Problem, retryAfterMs?: number): void {
  if (problem.status === UNAUTHORIZED) response.setHeader('WWW-Authenticate', 'Bearer');
  if (PASSING_STATUS.includes(problem.status)) {
    response.setHeader('Retry-After', Math.ceil((retryAfterMs ?? USUAL_RETRY_MS) / MS_PER_SECOND));
  }
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

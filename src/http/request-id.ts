/** Gives each request an id by which a caller, a proxy and our log speak of the same thing. */
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

const HEADER = 'X-Request-Id';
/** Short and plain enough to stand in a log line and in a header. */
const ACCEPTABLE = /^[\w.-]{1,128}$/;

/** Keeps the caller's id when it is acceptable. Sets the response header. */
export function assignRequestId(given: string | undefined, response: Response): string {
  const requestId = given !== undefined && ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader(HEADER, requestId);
  return requestId;
}

export function requestIdOf(response: Response): string {
  return String(response.getHeader(HEADER));
}

/** Gives each request an id by which a caller, a proxy and our log speak of the same thing. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const HEADER = 'X-Request-Id';
/** Short and plain enough to stand in a log line and in a header. */
const ACCEPTABLE = /^[\w.-]{1,128}$/;

/** Keeps the caller's id when it is acceptable. Sets the response header. */
export function assignRequestId(given: string | string[] | undefined, response: ServerResponse): string {
  const requestId = typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader(HEADER, requestId);
  return requestId;
}

export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER));
}

/** Ids that a repeated run makes again, so that its rows replace or meet the first run's instead of doubling them. */
import { hash } from 'node:crypto';

/** Our own namespace; never change it: stored ids were made with it. */
const NAMESPACE = Buffer.from('6f0cfb0e5c0f4c559f0b8d2b4a3f7a11', 'hex');
const VARIANTS = '89ab';

/**
 * The same parts give the same id, of version 5 (RFC 9562, section 5.5). Parts are joined with U+001F, which no id contains. Every answer takes
 * a few: the `uuid` package makes the same in four times as long.
 */
export function derivedId(...parts: readonly (string | number)[]): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(parts.join('\u001f'))]), 'hex');
  const variant = VARIANTS[Number.parseInt(digest.charAt(16), 16) % VARIANTS.length] ?? '';
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** Of version 7, or made by `orderedId`: begins with its time in milliseconds. */
const TIMED = /^[\da-f]{8}-[\da-f]{4}-[78]/;
const TIME_CHARACTERS = 13;

/**
 * The same for rows that are made all the time: the id (version 8, RFC 9562, section 5.8) begins with the time of `origin`, if that has one,
 * so that new rows stand together in their indexes. At random places each would cost a page of its own in every commit.
 */
export function orderedId(kind: string, origin: string, ...parts: readonly (string | number)[]): string {
  const id = derivedId(kind, origin, ...parts);
  if (!TIMED.test(origin)) return id;
  return `${origin.slice(0, TIME_CHARACTERS)}-8${id.slice(TIME_CHARACTERS + 2)}`;
}

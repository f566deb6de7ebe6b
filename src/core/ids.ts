/** Ids that a repeated run makes again, so that its rows replace or meet the first run's instead of doubling them. */
import { v5 } from 'uuid';

/** Our own namespace (RFC 9562, section 5.5); never change it: stored ids were made with it. */
const NAMESPACE = '6f0cfb0e-5c0f-4c55-9f0b-8d2b4a3f7a11';

/** The same parts give the same id. Parts are joined with U+001F, which no id contains. */
export function derivedId(...parts: readonly (string | number)[]): string {
  return v5(parts.join('\u001f'), NAMESPACE);
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

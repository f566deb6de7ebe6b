/**
 * How text and structured values stand in a column. The only place that knows, so that sealing content is one change.
 * PostgreSQL stores neither U+0000 nor lone surrogates; text that has them is kept as a marked JSON string instead.
 */

const MARK = '\u001a';
const LONE_SURROGATE = /\p{Surrogate}/u;

export function toStored(text: string): string {
  const odd = text.startsWith(MARK) || text.includes('\u0000') || LONE_SURROGATE.test(text);
  return odd ? MARK + JSON.stringify(text) : text;
}

export function fromStored(stored: string): string {
  return stored.startsWith(MARK) ? JSON.parse(stored.slice(MARK.length)) : stored;
}

/** Absence is NULL in a column. */
export function toOptional(text: string | undefined): string | null {
  return text === undefined ? null : toStored(text);
}

/** JSON escapes whatever a database could refuse. */
export function toStoredJson(value: unknown): string {
  return JSON.stringify(value);
}

/** What `toStoredJson` wrote. */
export function fromStoredJson<Value>(stored: string): Value {
  return JSON.parse(stored);
}

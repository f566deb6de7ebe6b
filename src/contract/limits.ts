/** Bounds of what a client may send, the same over REST and sockets. Lengths are UTF-16 code units. */

/** A customer's message. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
/** The client's own id of a message. */
export const MAX_CLIENT_MESSAGE_ID_CHARACTERS = 200;
/** A reason for wanting a person, a comment on an answer. */
export const MAX_COMMENT_CHARACTERS = 500;
/** Files that come with one message. */
export const MAX_MESSAGE_ATTACHMENTS = 10;
/** Messages in one page of history. */
export const MAX_PAGE_MESSAGES = 200;

const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** False for U+0000 and halves of surrogate pairs: no database gives them back as they came, so they are refused. */
export function isStorableText(text: string): boolean {
  return !UNSTORABLE.test(text);
}

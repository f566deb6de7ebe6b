/** The one error type of the product. Its code is stable and public; its sentence is for the customer or operator. */

export type ErrorCode =
  | 'invalid-request'
  | 'invalid-session-id'
  | 'invalid-message-id'
  | 'invalid-ticket-number'
  | 'invalid-identity-token'
  | 'unauthorized'
  | 'session-expired'
  | 'missing-scope-read'
  | 'missing-scope-reply'
  | 'missing-scope-knowledge'
  | 'missing-scope-admin'
  | 'origin-not-allowed'
  | 'not-found'
  | 'session-not-found'
  | 'message-not-found'
  | 'ticket-not-found'
  | 'unknown-event'
  | 'unknown-attachment'
  | 'address-refused'
  | 'download-failed'
  | 'file-unreadable'
  | 'quota-exceeded'
  | 'method-not-allowed'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'session-closed'
  | 'ticket-already-claimed'
  | 'ticket-not-claimed'
  | 'ticket-not-yours'
  | 'ticket-closed'
  | 'ticket-changed'
  | 'conflict'
  | 'rate-limited'
  | 'too-many-connections'
  | 'overloaded'
  | 'draining'
  | 'reply-timeout'
  | 'storage-unavailable'
  | 'storage-mismatch'
  | 'model-unavailable'
  | 'model-refused'
  | 'embeddings-unavailable'
  | 'knowledge-unreadable'
  | 'cache-unavailable'
  | 'channel-unavailable'
  | 'invalid-configuration'
  | 'internal';

/** One field that is wrong: `path` as in `customer.email`, `message` says what would be right. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

interface AppErrorDetails {
  readonly cause?: unknown;
  readonly fields?: readonly FieldError[];
  /** How long to wait before the same call can succeed. */
  readonly retryAfterMs?: number;
}

/** Thrown wherever something expected goes wrong. `message` holds no id, path, vendor or secret. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = details.fields ?? [];
    this.retryAfterMs = details.retryAfterMs;
  }
}

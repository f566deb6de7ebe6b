/** Which message somebody deleted. Slack says so, or leaves a stone in its place where replies hang on it. Pure. */
import type { MessageBody, MessageEvent } from './message-schema.ts';

export interface DeletedMessage {
  readonly ts: string;
  /** Undefined = Slack does not tell. */
  readonly was: MessageBody | undefined;
}

const STONE = 'tombstone';

/** Undefined when the event is about something else. */
export function deletedMessage({
  subtype,
  deleted_ts,
  message,
  previous_message,
}: MessageEvent): DeletedMessage | undefined {
  const isDeleted = subtype === 'message_deleted';
  const isStone = subtype === 'message_changed' && message?.subtype === STONE;
  const ts = isDeleted ? deleted_ts : isStone ? message.ts : undefined;
  return ts === undefined ? undefined : { ts, was: previous_message ?? undefined };
}

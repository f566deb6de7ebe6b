/** A customer's message together with what the bot said to it. */
import type { PublicMessage } from '../contract/public-shapes.ts';
import { presentMessage } from '../contract/public-shapes.ts';
import type { StoredMessage } from '../contract/records.ts';

export interface AnsweredMessage {
  readonly message: PublicMessage;
  /** Null when a person has the conversation or it waits for one. */
  readonly reply: PublicMessage | null;
}

export function presentAnswered(message: StoredMessage, reply: StoredMessage | undefined): AnsweredMessage {
  return {
    message: presentMessage(message),
    reply: reply === undefined ? null : presentMessage(reply),
  };
}

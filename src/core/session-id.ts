/** The session of a conversation on a platform, known before it exists. */
import type { ConversationPlace } from '../contract/attachments.ts';
import { derivedId } from './ids.ts';

/** On the website the conversation's key is the session's id. */
export function sessionIdOf({ channel, accountId, conversationKey }: ConversationPlace): string {
  return channel === 'web' ? conversationKey : derivedId('session', channel, accountId, conversationKey);
}

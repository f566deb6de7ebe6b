/** A question asked with `/support`, as the common event: it is answered in the direct messages, where only they see it. */
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { CommandPayload } from '../payload.ts';
import { readable } from './entities.ts';

export const SUPPORT_COMMAND = '/support';

const NOBODY: ReadonlySet<string> = new Set();

/** Undefined when it asks nothing. */
export function parseCommand(payload: CommandPayload, now: number): InboundEvent | undefined {
  const { teamId, userId, triggerId } = payload;
  const text = readable(payload.text, NOBODY);
  if (payload.command !== SUPPORT_COMMAND || text === '' || text.toLowerCase() === 'help') return undefined;
  const name = `command:${triggerId ?? `${userId}:${now}`}`;
  return {
    eventId: name,
    channel: 'slack',
    accountId: teamId,
    kind: 'message',
    conversationKey: `dm:${userId}`,
    // Slack takes a user's id for the direct messages with them.
    replyTo: { team: teamId, channel: userId, user: userId },
    messageId: name,
    revision: 0,
    actor: { platformId: userId, role: 'customer', assurance: 'verified' },
    visibility: 'public',
    addressed: 'dm',
    text,
    attachments: [],
    external: false,
    sentAt: now,
    receivedAt: now,
  };
}

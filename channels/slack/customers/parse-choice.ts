/** A pressed topic, when the bot asked back, as the message that the customer would have written. */
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { ActionPayload } from '../payload.ts';
import { OFFER_ACTIONS } from '../render/render-answer.ts';
import { type ParseContext, parseMessage } from './parse-message.ts';

const SECOND_MS = 1_000;

/** Undefined when the button is no topic. A second press of the same message's topics is the same event: one is chosen. */
export function parseChoice(payload: ActionPayload, context: ParseContext): InboundEvent | undefined {
  const { actionId, blockId, value, channel, messageTs, threadTs, teamId, userTeamId, userId } = payload;
  if (!actionId.startsWith(OFFER_ACTIONS.choose) || value === undefined || channel === undefined) {
    return undefined;
  }
  const isDirect = channel.startsWith('D');
  const thread = threadTs ?? (isDirect ? undefined : messageTs);
  const message = parseMessage(
    {
      kind: 'event',
      teamId,
      appId: undefined,
      eventId: undefined,
      isShared: userTeamId !== teamId,
      ownUserIds: [],
      event: {
        type: 'message',
        channel,
        user: userId,
        user_team: userTeamId,
        text: 'topic',
        ts: (context.now / SECOND_MS).toFixed(6),
        ...(thread === undefined ? {} : { thread_ts: thread }),
      },
    },
    context,
  );
  return message && { ...message, eventId: `choice:${channel}:${blockId ?? messageTs ?? ''}`, text: value };
}

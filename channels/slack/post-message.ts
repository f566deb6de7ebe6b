/** How the app writes and changes its messages: found again by their metadata, and in plain words where Slack does not take the blocks. */
import type { Logger } from '../../src/contract/telemetry.ts';
import { clientIdOf, metadataOf, type Place } from './find-posted.ts';
import type { RenderedMessage } from './render/render-answer.ts';
import type { SlackApi, SlackReply } from './slack-api.ts';

/** One message of a delivery. */
export interface MessagePart {
  readonly deliveryId: string;
  /** From 0. */
  readonly number: number;
  readonly message: RenderedMessage;
}

export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
}

export interface Messages {
  post(place: Place, part: MessagePart, signal: AbortSignal): Promise<SlackReply>;
  /** `deliveryId`: of the delivery that the message is from now on; undefined = as before. */
  change(
    posted: PostedMessage,
    message: RenderedMessage,
    deliveryId: string | undefined,
    signal: AbortSignal,
  ): Promise<SlackReply>;
}

/** Slack did nothing, and would not the next time; without blocks it may. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const BLOCKS_REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);

export function createMessages(api: Pick<SlackApi, 'call'>, logger: Logger): Messages {
  /** Words without buttons are better than nothing. */
  const call = async (
    method: 'chat.postMessage' | 'chat.update',
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<SlackReply> => {
    const reply = await api.call(method, args, signal);
    if (reply.kind !== 'refused' || !BLOCKS_REFUSED.has(reply.error)) return reply;
    logger.warn('slack-blocks-refused', { method, error: reply.error });
    // A change that names no blocks leaves those of before.
    return await api.call(method, { ...args, blocks: [] }, signal);
  };

  return {
    post: async ({ channel, thread }, { deliveryId, number, message }, signal) =>
      await call(
        'chat.postMessage',
        {
          ...message,
          channel,
          thread_ts: thread,
          metadata: metadataOf(deliveryId, number),
          client_msg_id: clientIdOf(deliveryId, number),
          unfurl_links: false,
          unfurl_media: false,
        },
        signal,
      ),
    change: async ({ channel, ts }, message, deliveryId, signal) =>
      await call(
        'chat.update',
        {
          ...message,
          channel,
          ts,
          metadata: deliveryId === undefined ? undefined : metadataOf(deliveryId),
        },
        signal,
      ),
  };
}

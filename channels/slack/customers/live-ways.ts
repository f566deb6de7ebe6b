/** The two ways in which Slack can show a message while it grows: its own streams, and a message that is changed again and again. */
import type { ReplyTarget } from '../../../src/contract/event.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { renderBlocks } from '../../markdown/render-blocks.ts';
import type { unfinishedMetadataOf } from '../find-posted.ts';
import { mrkdwn } from '../render/mrkdwn.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';

interface ShownMessage {
  readonly channel: string;
  readonly ts: string;
}

type Metadata = ReturnType<typeof unfinishedMetadataOf>;

export interface LiveWay {
  begin(api: SlackApi, text: string, metadata: Metadata, deliveryId: string): Promise<SlackReply>;
  /** `text`: all of it. */
  goOn(api: SlackApi, message: ShownMessage, text: string): Promise<SlackReply>;
  /** Nothing is added any more; the message can be changed as any other from now on. */
  close(api: SlackApi, message: ShownMessage, metadata: Metadata): Promise<SlackReply>;
}

/** Of one call. https://docs.slack.dev/reference/methods/chat.appendStream */
const MAX_STREAMED_CHARACTERS = 12_000;
const MAX_CHANGED_CHARACTERS = 3_900;
const NOTHING_TO_DO: SlackReply = { kind: 'ok', body: {}, headers: {} };
/** Keeps Slack from seeing a mention, and is not seen. */
const WORD_JOINER = '\u2060';

/** Slack streams only in threads; where it refuses, the next way is tried. */
export function waysOf(target: ReplyTarget): readonly LiveWay[] {
  const changing = changed(target);
  return target.thread === undefined ? [changing] : [streamed(target), changing];
}

function streamed({ channel, thread, user, team }: ReplyTarget): LiveWay {
  let sent = '';
  return {
    async begin(api, text) {
      const said = inert(text).slice(0, MAX_STREAMED_CHARACTERS);
      const reply = await api.call('chat.startStream', {
        channel,
        thread_ts: thread,
        recipient_user_id: user,
        recipient_team_id: team,
        markdown_text: said,
      });
      if (reply.kind === 'ok') sent = said;
      return reply;
    },
    async goOn(api, { ts, channel: place }, text) {
      const whole = inert(text);
      // Words that were taken back stay until the delivery changes the message.
      if (!whole.startsWith(sent)) return NOTHING_TO_DO;
      const said = whole.slice(sent.length, sent.length + MAX_STREAMED_CHARACTERS);
      if (said === '') return NOTHING_TO_DO;
      const reply = await api.call('chat.appendStream', { channel: place, ts, markdown_text: said });
      if (reply.kind === 'ok') sent += said;
      return reply;
    },
    close: async (api, { ts, channel: place }, metadata) =>
      await api.call('chat.stopStream', { channel: place, ts, metadata }),
  };
}

function changed({ channel, thread }: ReplyTarget): LiveWay {
  return {
    begin: async (api, text, metadata, deliveryId) =>
      await api.call('chat.postMessage', {
        channel,
        thread_ts: thread,
        text: soFar(text),
        metadata,
        client_msg_id: deliveryId,
        unfurl_links: false,
        unfurl_media: false,
      }),
    goOn: async (api, { ts, channel: place }, text) =>
      await api.call('chat.update', { channel: place, ts, text: soFar(text) }),
    close: async () => NOTHING_TO_DO,
  };
}

/** Standard Markdown in which nobody is mentioned. The last bracket waits for what follows it. */
function inert(text: string): string {
  return text.replace(/<$/, '').replace(/<(?=[!@#])/g, `<${WORD_JOINER}`);
}

function soFar(text: string): string {
  const blocks = renderBlocks(parseMarkdown(text), {
    dialect: mrkdwn,
    maxCharacters: MAX_CHANGED_CHARACTERS,
  });
  return `${blocks.join('\n\n').slice(0, MAX_CHANGED_CHARACTERS)} …`;
}

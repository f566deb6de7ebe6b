/** Answers that appear while they are made. https://docs.slack.dev/reference/methods/chat.startStream */
import {
  type ApiCall,
  type ApiContext,
  type ApiMethod,
  listArgument,
  refuse,
  textArgument,
} from '../api-call.ts';
import { MAX_MARKDOWN_CHARACTERS, mistakeInBlocks } from '../message-limits.ts';
import { presentMessage } from '../present.ts';
import type { SlackMessage } from '../workspace.ts';
import { addMessage, readContent, writableChannel } from './post.ts';

const start: ApiMethod = (call, context) => {
  const { workspace } = context;
  const place = writableChannel(call, context);
  if ('error' in place) return refuse(place.error);
  const threadTs = textArgument(call, 'thread_ts');
  if (threadTs === undefined) return refuse('missing_thread_ts');
  if (workspace.find(place.channel.id, threadTs) === undefined) return refuse('thread_not_found');
  if (place.channel.kind === 'mpim') return refuse('channel_type_not_supported');
  if (place.channel.kind !== 'im') {
    if (textArgument(call, 'recipient_user_id') === undefined) return refuse('missing_recipient_user_id');
    if (textArgument(call, 'recipient_team_id') === undefined) return refuse('missing_recipient_team_id');
  }
  const said = textArgument(call, 'markdown_text') ?? '';
  if (said.length > MAX_MARKDOWN_CHARACTERS) return refuse('msg_too_long');
  const content = { text: said, blocks: undefined, metadata: undefined, channel: place.channel.id, threadTs };
  const message = addMessage(workspace, content, call);
  message.streaming = true;
  context.told({ kind: 'posted', message });
  return { ok: true, channel: message.channel, ts: message.ts };
};

const append: ApiMethod = (call, context) => {
  const found = openStream(call, context);
  if ('error' in found) return refuse(found.error);
  const said = textArgument(call, 'markdown_text') ?? '';
  if (said === '') return refuse('no_text');
  if (said.length > MAX_MARKDOWN_CHARACTERS) return refuse('msg_too_long');
  found.message.text += said;
  return { ok: true, channel: found.message.channel, ts: found.message.ts };
};

const stop: ApiMethod = (call, context) => {
  const found = openStream(call, context);
  if ('error' in found) return refuse(found.error);
  const { message } = found;
  const blocks = listArgument(call, 'blocks');
  const mistake = blocks === undefined ? undefined : mistakeInBlocks(blocks);
  if (mistake !== undefined) return refuse(mistake);
  const said = textArgument(call, 'markdown_text') ?? '';
  if (said.length > MAX_MARKDOWN_CHARACTERS) return refuse('msg_too_long');
  const content = readContent({ ...call, args: { text: message.text || ' ', metadata: call.args.metadata } });
  if ('error' in content) return refuse(content.error);
  message.text += said;
  if (blocks !== undefined) message.blocks = blocks;
  if (content.metadata !== undefined) message.metadata = content.metadata;
  message.streaming = false;
  context.told({ kind: 'changed', message, previousText: '' });
  return {
    ok: true,
    channel: message.channel,
    ts: message.ts,
    message: presentMessage(message, context.workspace),
  };
};

function openStream(
  call: ApiCall,
  { workspace }: ApiContext,
): { readonly message: SlackMessage } | { readonly error: string } {
  const message = workspace.find(textArgument(call, 'channel') ?? '', textArgument(call, 'ts') ?? '');
  if (message === undefined) return { error: 'message_not_found' };
  if (message.streaming !== true) return { error: 'message_not_in_streaming_state' };
  return { message };
}

export const streamMethods: Readonly<Record<string, ApiMethod>> = {
  'chat.startStream': start,
  'chat.appendStream': append,
  'chat.stopStream': stop,
};

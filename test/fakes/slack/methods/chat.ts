/** `chat.*`, streams apart: what the app writes, changes and takes back. */
import {
  type ApiCall,
  type ApiContext,
  type ApiMethod,
  listArgument,
  refuse,
  textArgument,
} from '../api-call.ts';
import { mistakeInBlocks } from '../message-limits.ts';
import { presentMessage } from '../present.ts';
import type { SlackMessage } from '../workspace.ts';
import { post, readContent, writableChannel } from './post.ts';

const update: ApiMethod = (call, context) => {
  const found = ownMessage(call, context);
  if ('error' in found) return refuse(found.error);
  const content = readContent(call);
  if ('error' in content) return refuse(content.error);
  const { message } = found;
  if (message.streaming === true) return refuse('streaming_state_conflict');
  const previousText = message.text;
  message.text = content.text;
  if (content.blocks !== undefined) message.blocks = content.blocks;
  if (content.metadata !== undefined) message.metadata = content.metadata;
  message.editedTs = context.workspace.nextTs();
  context.told({ kind: 'changed', message, previousText });
  return {
    ok: true,
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: presentMessage(message, context.workspace),
  };
};

const remove: ApiMethod = (call, context) => {
  const found = ownMessage(call, context);
  if ('error' in found) return refuse(found.error);
  const { messages } = context.workspace;
  messages.splice(messages.indexOf(found.message), 1);
  context.told({ kind: 'deleted', message: found.message });
  return { ok: true, channel: found.message.channel, ts: found.message.ts };
};

const postEphemeral: ApiMethod = (call, context) => {
  const place = writableChannel(call, context);
  if ('error' in place) return refuse(place.error);
  const user = textArgument(call, 'user');
  if (user === undefined || !place.channel.members.has(user)) return refuse('user_not_in_channel');
  const blocks = listArgument(call, 'blocks');
  const mistake = blocks === undefined ? undefined : mistakeInBlocks(blocks);
  if (mistake !== undefined) return refuse(mistake);
  const text = textArgument(call, 'text');
  if (text === undefined && blocks === undefined) return refuse('no_text');
  const threadTs = textArgument(call, 'thread_ts');
  context.workspace.ephemerals.push({
    channel: place.channel.id,
    user,
    text: text ?? '',
    ...(threadTs !== undefined && { threadTs }),
    ...(blocks !== undefined && { blocks }),
  });
  return { ok: true, message_ts: context.workspace.nextTs() };
};

const getPermalink: ApiMethod = (call, { workspace, url }) => {
  const channel = textArgument(call, 'channel') ?? '';
  const ts = textArgument(call, 'message_ts') ?? '';
  if (workspace.find(channel, ts) === undefined) return refuse('message_not_found');
  return { ok: true, channel, permalink: `${url()}/archives/${channel}/p${ts.replace('.', '')}` };
};

function ownMessage(
  call: ApiCall,
  { workspace }: ApiContext,
): { readonly message: SlackMessage } | { readonly error: string } {
  const channel = textArgument(call, 'channel') ?? '';
  if (!workspace.channels.has(channel)) return { error: 'channel_not_found' };
  const message = workspace.find(channel, textArgument(call, 'ts') ?? '');
  if (message === undefined) return { error: 'message_not_found' };
  return message.botId === workspace.botId ? { message } : { error: 'cant_update_message' };
}

export const chatMethods: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': post,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
};

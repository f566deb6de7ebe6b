/** `conversations.*`: what is written where, and who is there. */
import {
  type ApiCall,
  type ApiContext,
  type ApiMethod,
  type ApiReply,
  isTrue,
  refuse,
  textArgument,
} from '../api-call.ts';
import { presentChannel, presentMessage } from '../present.ts';
import type { SlackChannel, SlackMessage } from '../workspace.ts';

const DEFAULT_PAGE = 100;
const MAX_PAGE = 999;

/** Newest first, replies left out. */
const history: ApiMethod = (call, context) => {
  const channel = channelOf(call, context);
  if (channel === undefined) return refuse('channel_not_found');
  if (!channel.members.has(context.workspace.botUserId)) return refuse('not_in_channel');
  const roots = context.workspace.messages
    .filter((message) => message.channel === channel.id && message.threadTs === undefined)
    .reverse();
  return page(call, context, roots);
};

/** Oldest first, the thread's own first message among them. */
const replies: ApiMethod = (call, context) => {
  const channel = channelOf(call, context);
  if (channel === undefined) return refuse('channel_not_found');
  const ts = textArgument(call, 'ts') ?? '';
  if (context.workspace.find(channel.id, ts) === undefined) return refuse('thread_not_found');
  return page(call, context, context.workspace.thread(channel.id, ts));
};

function page(call: ApiCall, { workspace }: ApiContext, found: readonly SlackMessage[]): ApiReply {
  const oldest = Number(textArgument(call, 'oldest') ?? 0);
  const latest = Number(textArgument(call, 'latest') ?? Number.MAX_SAFE_INTEGER);
  const limit = Math.min(Number(textArgument(call, 'limit') ?? DEFAULT_PAGE), MAX_PAGE);
  const from = Number(textArgument(call, 'cursor') ?? 0);
  const inRange = found.filter(({ ts }) => Number(ts) >= oldest && Number(ts) <= latest);
  const next = from + limit;
  return {
    ok: true,
    messages: inRange
      .slice(from, next)
      .map((message) => presentMessage(message, workspace, isTrue(call.args.include_all_metadata))),
    has_more: next < inRange.length,
    response_metadata: { next_cursor: next < inRange.length ? String(next) : '' },
  };
}

const members: ApiMethod = (call, context) => {
  const channel = channelOf(call, context);
  if (channel === undefined) return refuse('channel_not_found');
  return { ok: true, members: [...channel.members], response_metadata: { next_cursor: '' } };
};

const info: ApiMethod = (call, context) => {
  const channel = channelOf(call, context);
  if (channel === undefined) return refuse('channel_not_found');
  return { ok: true, channel: presentChannel(channel, context.workspace) };
};

const open: ApiMethod = (call, { workspace }) => {
  const user = textArgument(call, 'users') ?? '';
  if (!workspace.users.has(user)) return refuse('user_not_found');
  return { ok: true, channel: { id: workspace.openDm(user).id } };
};

const join: ApiMethod = (call, context) => {
  const channel = channelOf(call, context);
  if (channel === undefined) return refuse('channel_not_found');
  if (channel.isArchived) return refuse('is_archived');
  if (channel.kind !== 'channel') return refuse('method_not_supported_for_channel_type');
  channel.members.add(context.workspace.botUserId);
  return { ok: true, channel: presentChannel(channel, context.workspace) };
};

function channelOf(call: ApiCall, { workspace }: ApiContext): SlackChannel | undefined {
  return workspace.channels.get(textArgument(call, 'channel') ?? '');
}

export const conversationMethods: Readonly<Record<string, ApiMethod>> = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.members': members,
  'conversations.info': info,
  'conversations.open': open,
  'conversations.join': join,
};

/** Puts a message of the app into a channel, after the checks that Slack makes. */
import {
  type ApiCall,
  type ApiContext,
  type ApiReply,
  isRecord,
  listArgument,
  refuse,
  textArgument,
} from '../api-call.ts';
import { MAX_MARKDOWN_CHARACTERS, MAX_TEXT_CHARACTERS, mistakeInBlocks } from '../message-limits.ts';
import { presentMessage } from '../present.ts';
import type { MessageMetadata, SlackChannel, SlackMessage, Workspace } from '../workspace.ts';

/** The channel of a call, or why the app may not write there. A user's id stands for their direct messages. */
export function writableChannel(
  call: ApiCall,
  { workspace }: ApiContext,
): { readonly channel: SlackChannel } | { readonly error: string } {
  const id = textArgument(call, 'channel');
  if (id === undefined) return { error: 'invalid_arguments' };
  const channel = workspace.users.has(id) ? workspace.openDm(id) : workspace.channels.get(id);
  if (channel === undefined) return { error: 'channel_not_found' };
  if (channel.isArchived) return { error: 'is_archived' };
  return channel.members.has(workspace.botUserId) ? { channel } : { error: 'not_in_channel' };
}

export function post(call: ApiCall, context: ApiContext): ApiReply {
  const place = writableChannel(call, context);
  if ('error' in place) return refuse(place.error);
  const content = readContent(call);
  if ('error' in content) return refuse(content.error);
  const { workspace } = context;
  const threadTs = textArgument(call, 'thread_ts');
  if (threadTs !== undefined && workspace.find(place.channel.id, threadTs) === undefined) {
    return refuse('thread_not_found');
  }
  const message = addMessage(workspace, { ...content, channel: place.channel.id, threadTs }, call);
  context.told({ kind: 'posted', message });
  return { ok: true, channel: message.channel, ts: message.ts, message: presentMessage(message, workspace) };
}

interface Placed extends MessageContent {
  readonly channel: string;
  readonly threadTs: string | undefined;
}

export function addMessage(workspace: Workspace, placed: Placed, call: ApiCall): SlackMessage {
  const { channel, threadTs, text, blocks, metadata } = placed;
  const clientMessageId = textArgument(call, 'client_msg_id');
  const username = textArgument(call, 'username');
  const message: SlackMessage = {
    ts: workspace.nextTs(),
    channel,
    user: workspace.botUserId,
    botId: workspace.botId,
    text,
    files: [],
    reactions: new Map(),
    ...(threadTs !== undefined && { threadTs }),
    ...(blocks !== undefined && { blocks }),
    ...(metadata !== undefined && { metadata }),
    ...(clientMessageId !== undefined && { clientMessageId }),
    ...(username !== undefined && { username }),
  };
  workspace.messages.push(message);
  return message;
}

interface MessageContent {
  readonly text: string;
  readonly blocks: readonly unknown[] | undefined;
  readonly metadata: MessageMetadata | undefined;
}

/** What a call says, or why Slack would not take it. */
export function readContent(call: ApiCall): MessageContent | { readonly error: string } {
  const text = textArgument(call, 'text');
  const markdown = textArgument(call, 'markdown_text');
  const blocks = listArgument(call, 'blocks');
  if (markdown !== undefined && (text !== undefined || blocks !== undefined))
    return { error: 'markdown_text_conflict' };
  if (markdown !== undefined && markdown.length > MAX_MARKDOWN_CHARACTERS) return { error: 'msg_too_long' };
  if (text === undefined && markdown === undefined && blocks === undefined) return { error: 'no_text' };
  const mistake = blocks === undefined ? undefined : mistakeInBlocks(blocks);
  if (mistake !== undefined) return { error: mistake };
  const metadata = readMetadata(call.args.metadata);
  if (call.args.metadata !== undefined && metadata === undefined) return { error: 'invalid_metadata_format' };
  return { text: (text ?? markdown ?? '').slice(0, MAX_TEXT_CHARACTERS), blocks, metadata };
}

function readMetadata(value: unknown): MessageMetadata | undefined {
  if (!isRecord(value) || typeof value.event_type !== 'string' || !isRecord(value.event_payload))
    return undefined;
  return { event_type: value.event_type, event_payload: value.event_payload };
}

/** How Slack writes its objects as JSON. */
import type { SlackChannel, SlackFile, SlackMessage, SlackUser, Workspace } from './workspace.ts';

/** `withMetadata`: only where it was asked for. */
export function presentMessage(message: SlackMessage, workspace: Workspace, withMetadata = false) {
  const { botId, appId = workspace.appId } = message;
  const replies = workspace.thread(message.channel, message.ts).length - 1;
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    team: workspace.users.get(message.user)?.teamId ?? workspace.teamId,
    text: message.text,
    ...(botId !== undefined && { bot_id: botId, app_id: appId }),
    ...(message.subtype !== undefined && { subtype: message.subtype }),
    ...(message.username !== undefined && { username: message.username }),
    ...(message.clientMessageId !== undefined && { client_msg_id: message.clientMessageId }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(message.threadTs === undefined && replies > 0 && { thread_ts: message.ts, reply_count: replies }),
    ...(message.blocks !== undefined && { blocks: message.blocks }),
    ...(message.files.length > 0 && {
      files: message.files.map(({ id, name, bytes }) => ({ id, name, size: bytes.length })),
    }),
    ...(message.editedTs !== undefined && { edited: { user: message.user, ts: message.editedTs } }),
    ...(withMetadata && message.metadata !== undefined && { metadata: message.metadata }),
    ...(message.reactions.size > 0 && {
      reactions: [...message.reactions].map(([name, users]) => ({
        name,
        users: [...users],
        count: users.size,
      })),
    }),
  };
}

export function presentUser({ id, name, teamId, email, isBot, isGuest, isDeactivated }: SlackUser) {
  return {
    id,
    team_id: teamId,
    name,
    real_name: name,
    deleted: isDeactivated ?? false,
    is_bot: isBot ?? false,
    is_restricted: isGuest ?? false,
    is_ultra_restricted: false,
    tz: 'Europe/Amsterdam',
    locale: 'en-GB',
    profile: { real_name: name, display_name: name, ...(email !== undefined && { email }) },
  };
}

export function presentChannel(
  { id, name, kind, members, isArchived, isShared }: SlackChannel,
  workspace: Workspace,
) {
  return {
    id,
    name,
    is_channel: kind === 'channel',
    is_group: kind === 'group',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'channel',
    is_archived: isArchived,
    is_ext_shared: isShared,
    is_member: members.has(workspace.botUserId),
  };
}

export function presentFile({ id, name, mimetype, bytes, user, title }: SlackFile, url: string) {
  return {
    id,
    name,
    title: title ?? name,
    mimetype,
    filetype: name.split('.').at(-1) ?? 'binary',
    user,
    size: bytes.length,
    mode: 'hosted',
    is_external: false,
    file_access: 'visible',
    url_private: `${url}/files-pri/${id}/${encodeURIComponent(name)}`,
    url_private_download: `${url}/files-pri/${id}/download/${encodeURIComponent(name)}`,
    permalink: `${url}/files/${id}`,
  };
}

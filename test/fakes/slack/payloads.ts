/** What Slack tells the app, in the form in which it tells it. */
import { presentFile } from './present.ts';
import { type SlackChannel, type SlackMessage, slackId, type Workspace } from './workspace.ts';

export function envelope(
  workspace: Workspace,
  event: Readonly<Record<string, unknown>>,
  channel?: SlackChannel,
) {
  return {
    token: 'verification-token',
    team_id: workspace.teamId,
    context_team_id: workspace.teamId,
    context_enterprise_id: null,
    api_app_id: workspace.appId,
    event,
    type: 'event_callback',
    event_id: slackId('Ev'),
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel?.isShared ?? false,
    event_context: '4-fake',
  };
}

export function messageEvent(message: SlackMessage, workspace: Workspace, url: string) {
  const author = workspace.users.get(message.user);
  const kind = workspace.channels.get(message.channel)?.kind ?? 'channel';
  return {
    type: 'message',
    ...messageBody(message, workspace, url),
    channel: message.channel,
    event_ts: message.ts,
    channel_type: kind,
    ...(author !== undefined &&
      author.teamId !== workspace.teamId && { user_team: author.teamId, source_team: author.teamId }),
  };
}

/** The event of a mention names neither the kind of channel nor the client's id. */
export function mentionEvent(message: SlackMessage, workspace: Workspace, url: string) {
  const { client_msg_id: _, ...body } = messageBody(message, workspace, url);
  return { ...body, type: 'app_mention', channel: message.channel, event_ts: message.ts };
}

export function changedEvent(message: SlackMessage, previousText: string, workspace: Workspace, url: string) {
  const body = { type: 'message', ...messageBody(message, workspace, url) };
  const ts = workspace.nextTs();
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: message.channel,
    channel_type: workspace.channels.get(message.channel)?.kind ?? 'channel',
    ts,
    event_ts: ts,
    message: {
      ...body,
      ...(message.editedTs !== undefined && { edited: { user: message.user, ts: message.editedTs } }),
    },
    previous_message: { ...body, text: previousText },
  };
}

export function deletedEvent(message: SlackMessage, workspace: Workspace, url: string) {
  const ts = workspace.nextTs();
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: message.channel,
    channel_type: workspace.channels.get(message.channel)?.kind ?? 'channel',
    ts,
    event_ts: ts,
    deleted_ts: message.ts,
    previous_message: { type: 'message', ...messageBody(message, workspace, url) },
  };
}

function messageBody(message: SlackMessage, workspace: Workspace, url: string) {
  const { botId, appId = workspace.appId } = message;
  return {
    user: message.user,
    ts: message.ts,
    team: workspace.users.get(message.user)?.teamId ?? workspace.teamId,
    text: message.text,
    ...(message.subtype !== undefined && { subtype: message.subtype }),
    ...(botId !== undefined && { bot_id: botId, app_id: appId }),
    ...(message.clientMessageId !== undefined && { client_msg_id: message.clientMessageId }),
    ...(message.threadTs !== undefined && {
      thread_ts: message.threadTs,
      parent_user_id: workspace.find(message.channel, message.threadTs)?.user,
    }),
    ...(message.blocks !== undefined && { blocks: message.blocks }),
    ...(message.files.length > 0 && { files: message.files.map((file) => presentFile(file, url)) }),
  };
}

/** What every interactive payload begins with. */
export function interaction(workspace: Workspace, user: string, triggerId: string) {
  const person = workspace.users.get(user);
  return {
    user: {
      id: user,
      username: person?.name,
      name: person?.name,
      team_id: person?.teamId ?? workspace.teamId,
    },
    team: { id: workspace.teamId, domain: 'fake' },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: workspace.appId,
    token: 'verification-token',
    trigger_id: triggerId,
  };
}

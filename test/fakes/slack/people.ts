/** What people do in the fake workspace: each deed changes it and tells the app, as Slack would. */
import { isRecord } from './api-call.ts';
import type { Attempt } from './event-sender.ts';
import { presentView, type Triggers } from './methods/views.ts';
import { changedEvent, deletedEvent, envelope, interaction, mentionEvent, messageEvent } from './payloads.ts';
import { presentMessage } from './present.ts';
import type { ResponseUrls } from './response-urls.ts';
import {
  newClientMessageId,
  type SlackFile,
  type SlackMessage,
  slackId,
  type Workspace,
} from './workspace.ts';

/** How the app was told, and how it answered. */
export type Told = readonly Attempt[];

export interface Said {
  readonly message: SlackMessage;
  /** One for each event that was sent. */
  readonly told: readonly Told[];
}

export interface SayOptions {
  readonly threadTs?: string;
  readonly files?: readonly Pick<SlackFile, 'name' | 'mimetype' | 'bytes'>[];
  readonly subtype?: string;
  /** Only the `message` event, or only `app_mention`; both unless given, the mention second. */
  readonly events?: 'message' | 'app_mention' | 'mention-first';
}

export interface People {
  say(user: string, channel: string, text: string, options?: SayOptions): Promise<Said>;
  edit(message: SlackMessage, text: string): Promise<Told>;
  /** Slack has looked up a link: a change that leaves the text as it is. */
  unfurl(message: SlackMessage): Promise<Told>;
  remove(message: SlackMessage): Promise<Told>;
  react(user: string, message: SlackMessage, name: string): Promise<Told>;
  /** Presses a button of a message. */
  click(user: string, message: SlackMessage, action: ClickedAction): Promise<Attempt>;
  /** Presses a button that only this person sees; blocks are what `chat.postEphemeral` was given. */
  clickEphemeral(
    user: string,
    place: { readonly channel: string; readonly threadTs?: string },
    action: ClickedAction,
  ): Promise<Attempt>;
  /** Sends a modal. `values` by block id and action id. */
  submit(
    user: string,
    viewId: string,
    values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<Attempt>;
  closeView(user: string, viewId: string): Promise<Attempt>;
  command(user: string, channel: string, text: string, command?: string): Promise<Attempt>;
  /** A message shortcut; works in threads, too. */
  shortcut(user: string, message: SlackMessage, callbackId: string): Promise<Attempt>;
  openHome(user: string): Promise<Told>;
  /** Presses a button of a modal that is open. */
  clickInView(
    user: string,
    viewId: string,
    action: ClickedAction,
    /** What stands in its fields, by block id and action id. */
    values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<Attempt>;
  clickHome(user: string, action: ClickedAction): Promise<Attempt>;
  /** Opens the assistant: a thread in the direct messages, begun by the app's own first message. */
  openAssistant(
    user: string,
  ): Promise<{ readonly channel: string; readonly threadTs: string; readonly told: Told }>;
  join(user: string, channel: string): Promise<Told>;
  /** Any event, in an envelope of this workspace. */
  event(event: Readonly<Record<string, unknown>>): Promise<Told>;
}

export interface ClickedAction {
  readonly actionId: string;
  readonly value?: string;
  readonly blockId?: string;
  /** For selects and overflow menus. */
  readonly selected?: string;
  readonly type?: string;
}

export interface PeopleOptions {
  readonly workspace: Workspace;
  readonly url: () => string;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly sendEvent: (body: unknown) => Promise<Told>;
  readonly sendInteraction: (payload: unknown) => Promise<Attempt>;
  readonly sendCommand: (form: Readonly<Record<string, string>>) => Promise<Attempt>;
}

export function createPeople(options: PeopleOptions): People {
  const { workspace, url, triggers, responseUrls, sendEvent, sendInteraction, sendCommand } = options;

  const tell = (event: Readonly<Record<string, unknown>>, channelId?: string): Promise<Told> =>
    sendEvent(envelope(workspace, event, workspace.channels.get(channelId ?? '')));

  const begin = (user: string) => interaction(workspace, user, triggers.issue(user));

  const actionOf = (action: ClickedAction) => ({
    type: action.type ?? (action.selected === undefined ? 'button' : 'overflow'),
    action_id: action.actionId,
    block_id: action.blockId ?? 'block',
    action_ts: workspace.nextTs(),
    ...(action.value !== undefined && { value: action.value }),
    ...(action.selected !== undefined && {
      selected_option: { text: { type: 'plain_text', text: action.selected }, value: action.selected },
    }),
  });

  const eventsOf = (message: SlackMessage, events: SayOptions['events']) => {
    const isMention =
      message.text.includes(`<@${workspace.botUserId}`) &&
      workspace.channels.get(message.channel)?.kind !== 'im';
    const asMessage = messageEvent(message, workspace, url());
    if (!isMention || events === 'message') return [asMessage];
    const asMention = mentionEvent(message, workspace, url());
    if (events === 'app_mention') return [asMention];
    return events === 'mention-first' ? [asMention, asMessage] : [asMessage, asMention];
  };

  return {
    async say(user, channel, text, given = {}) {
      const files = (given.files ?? []).map((file) => ({ ...file, id: slackId('F'), user }));
      for (const file of files) workspace.files.set(file.id, file);
      const subtype = given.subtype ?? (files.length > 0 ? 'file_share' : undefined);
      const message: SlackMessage = {
        ts: workspace.nextTs(),
        channel,
        user,
        text,
        files,
        reactions: new Map(),
        clientMessageId: newClientMessageId(),
        ...workspace.users.get(user)?.bot,
        ...(subtype !== undefined && { subtype }),
        ...(given.threadTs !== undefined && { threadTs: given.threadTs }),
      };
      workspace.messages.push(message);
      const told = await Promise.all(eventsOf(message, given.events).map((event) => tell(event, channel)));
      return { message, told };
    },
    async edit(message, text) {
      const previousText = message.text;
      message.text = text;
      message.editedTs = workspace.nextTs();
      return await tell(changedEvent(message, previousText, workspace, url()), message.channel);
    },
    async unfurl(message) {
      return await tell(changedEvent(message, message.text, workspace, url()), message.channel);
    },
    async remove(message) {
      workspace.messages.splice(workspace.messages.indexOf(message), 1);
      return await tell(deletedEvent(message, workspace, url()), message.channel);
    },
    async react(user, message, name) {
      message.reactions.set(name, new Set([...(message.reactions.get(name) ?? []), user]));
      return await tell({
        type: 'reaction_added',
        user,
        reaction: name,
        item: { type: 'message', channel: message.channel, ts: message.ts },
        item_user: message.user,
        event_ts: workspace.nextTs(),
      });
    },
    async click(user, message, action) {
      return await sendInteraction({
        type: 'block_actions',
        ...begin(user),
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: false,
          ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
        },
        channel: { id: message.channel, name: workspace.channels.get(message.channel)?.name },
        message: presentMessage(message, workspace),
        response_url: responseUrls.issue(),
        actions: [actionOf(action)],
      });
    },
    async clickEphemeral(user, { channel, threadTs }, action) {
      return await sendInteraction({
        type: 'block_actions',
        ...begin(user),
        container: {
          type: 'message',
          message_ts: workspace.nextTs(),
          channel_id: channel,
          is_ephemeral: true,
          ...(threadTs !== undefined && { thread_ts: threadTs }),
        },
        channel: { id: channel, name: workspace.channels.get(channel)?.name },
        response_url: responseUrls.issue(),
        actions: [actionOf(action)],
      });
    },
    async submit(user, viewId, values) {
      const opened = workspace.modals.get(viewId);
      if (opened === undefined) throw new Error(`No modal ${viewId} is open.`);
      const view = { ...presentView(opened, workspace), state: { values } };
      const attempt = await sendInteraction({
        type: 'view_submission',
        ...begin(user),
        view,
        response_urls: [],
      });
      if (attempt.status !== 200) return attempt;
      const { action, view: next } = answerToModal(attempt.body);
      if (action === 'update' && next !== undefined) workspace.modals.set(viewId, { ...opened, view: next });
      else if (action !== 'errors') workspace.modals.delete(viewId);
      return attempt;
    },
    async closeView(user, viewId) {
      const opened = workspace.modals.get(viewId);
      if (opened === undefined) throw new Error(`No modal ${viewId} is open.`);
      workspace.modals.delete(viewId);
      return await sendInteraction({
        type: 'view_closed',
        ...begin(user),
        view: presentView(opened, workspace),
        is_cleared: false,
      });
    },
    async command(user, channel, text, command = '/support') {
      return await sendCommand({
        token: 'verification-token',
        team_id: workspace.teamId,
        team_domain: 'fake',
        channel_id: channel,
        channel_name: workspace.channels.get(channel)?.name ?? 'directmessage',
        user_id: user,
        user_name: workspace.users.get(user)?.name ?? '',
        command,
        text,
        api_app_id: workspace.appId,
        is_enterprise_install: 'false',
        response_url: responseUrls.issue(),
        trigger_id: triggers.issue(user),
      });
    },
    async shortcut(user, message, callbackId) {
      return await sendInteraction({
        type: 'message_action',
        ...begin(user),
        callback_id: callbackId,
        action_ts: workspace.nextTs(),
        message_ts: message.ts,
        channel: { id: message.channel, name: workspace.channels.get(message.channel)?.name },
        message: presentMessage(message, workspace),
        response_url: responseUrls.issue(),
      });
    },
    async openHome(user) {
      return await tell({
        type: 'app_home_opened',
        user,
        channel: workspace.openDm(user).id,
        tab: 'home',
        event_ts: workspace.nextTs(),
      });
    },
    async clickHome(user, action) {
      const home = workspace.homes.get(user);
      if (home === undefined) throw new Error(`${user} sees no App Home.`);
      return await sendInteraction({
        type: 'block_actions',
        ...begin(user),
        container: { type: 'view', view_id: home.id },
        view: presentView(home, workspace),
        actions: [actionOf(action)],
      });
    },
    async clickInView(user, viewId, action, values = {}) {
      const opened = workspace.modals.get(viewId);
      if (opened === undefined) throw new Error(`No modal ${viewId} is open.`);
      return await sendInteraction({
        type: 'block_actions',
        ...begin(user),
        container: { type: 'view', view_id: viewId },
        view: { ...presentView(opened, workspace), state: { values } },
        actions: [actionOf(action)],
      });
    },
    async openAssistant(user) {
      const { id: channel } = workspace.openDm(user);
      const threadTs = workspace.nextTs();
      const told = await tell({
        type: 'assistant_thread_started',
        assistant_thread: {
          user_id: user,
          context: { channel_id: channel, team_id: workspace.teamId, enterprise_id: null },
          channel_id: channel,
          thread_ts: threadTs,
        },
        event_ts: threadTs,
      });
      const root: SlackMessage = {
        ts: threadTs,
        channel,
        user: workspace.botUserId,
        botId: workspace.botId,
        subtype: 'assistant_app_thread',
        text: 'New Assistant Thread',
        files: [],
        reactions: new Map(),
      };
      workspace.messages.push(root);
      return { channel, threadTs, told };
    },
    async join(user, channel) {
      workspace.channels.get(channel)?.members.add(user);
      const joined = {
        type: 'member_joined_channel',
        user,
        channel,
        channel_type: 'C',
        team: workspace.teamId,
      };
      return await tell({ ...joined, event_ts: workspace.nextTs() });
    },
    event: tell,
  };
}

interface ModalAnswer {
  /** Undefined = the modal closes. */
  readonly action?: unknown;
  readonly view?: Readonly<Record<string, unknown>>;
}

function answerToModal(body: string): ModalAnswer {
  const answer: unknown = body === '' ? undefined : JSON.parse(body);
  if (!isRecord(answer)) return {};
  return { action: answer.response_action, ...(isRecord(answer.view) && { view: answer.view }) };
}

/** Whatever Slack sends, read once at the edge. What is unknown is `undefined` and only acknowledged. */
import type { z } from 'zod';
import { blockActions, command, eventCallback, shortcut, viewEvent } from './payload-schemas.ts';

export interface EventPayload {
  readonly kind: 'event';
  /** The workspace that the app is installed in. */
  readonly teamId: string;
  readonly appId: string | undefined;
  /** Of the delivery; one deed may come under two. */
  readonly eventId: string | undefined;
  readonly isShared: boolean;
  /** User ids under which the app is addressed here. */
  readonly ownUserIds: readonly string[];
  /** For the schema of whoever takes it. */
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
}

interface Interaction {
  readonly teamId: string;
  readonly userId: string;
  /** Of the person; another than `teamId` for a stranger from Slack Connect. */
  readonly userTeamId: string;
  readonly triggerId: string | undefined;
  /** As it came, for what is not read here. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ActionPayload extends Interaction {
  readonly kind: 'action';
  readonly actionId: string;
  readonly blockId: string | undefined;
  /** A button's value, or the chosen option's. */
  readonly value: string | undefined;
  readonly channel: string | undefined;
  /** The message with the button; undefined on a view. */
  readonly messageTs: string | undefined;
  readonly threadTs: string | undefined;
  readonly isEphemeral: boolean;
}

export interface ViewPayload extends Interaction {
  readonly kind: 'view';
  readonly isSubmission: boolean;
  readonly viewId: string;
  readonly callbackId: string;
  readonly hash: string | undefined;
  readonly privateMetadata: string | undefined;
  /** By block id, then action id. */
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ShortcutPayload extends Interaction {
  readonly kind: 'shortcut';
  readonly callbackId: string;
  readonly channel: string | undefined;
  /** Undefined for a global one. */
  readonly message:
    | {
        readonly ts: string;
        readonly threadTs: string | undefined;
        readonly user: string | undefined;
        readonly text: string | undefined;
      }
    | undefined;
}

export interface CommandPayload extends Interaction {
  readonly kind: 'command';
  readonly command: string;
  readonly text: string;
  readonly channel: string;
}

export type SlackPayload = EventPayload | ActionPayload | ViewPayload | ShortcutPayload | CommandPayload;

export function readPayload(body: unknown): SlackPayload | undefined {
  const type = typeOf(body);
  switch (type) {
    case 'event_callback':
      return readEvent(body);
    case 'block_actions':
      return readAction(body);
    case 'view_submission':
    case 'view_closed':
      return readView(body);
    case 'shortcut':
    case 'message_action':
      return readShortcut(body);
    default:
      return type === undefined ? readCommand(body) : undefined;
  }
}

const READ: ReadonlySet<unknown> = new Set([
  'event_callback',
  'block_actions',
  'view_submission',
  'view_closed',
  'shortcut',
  'message_action',
]);

/** Of what `readPayload` does not read: whether it should have been able to. */
export function isMalformed(body: unknown): boolean {
  return READ.has(typeOf(body));
}

/** Something that happened, as opposed to something that somebody pressed, sent or called. */
export function isEvent(body: unknown): boolean {
  return typeOf(body) === 'event_callback';
}

function typeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
}

function readEvent(body: unknown): EventPayload | undefined {
  const { data } = eventCallback.safeParse(body);
  if (data === undefined) return undefined;
  const authorizations = data.authorizations ?? [];
  const teamId = data.team_id ?? data.context_team_id ?? authorizations[0]?.team_id ?? data.enterprise_id;
  if (teamId === undefined) return undefined;
  return {
    kind: 'event',
    teamId,
    appId: data.api_app_id,
    eventId: data.event_id,
    isShared: data.is_ext_shared_channel ?? false,
    ownUserIds: authorizations.flatMap(({ is_bot, user_id }) => (is_bot && user_id ? [user_id] : [])),
    event: data.event,
  };
}

type Interactive = z.output<typeof blockActions | typeof viewEvent | typeof shortcut>;

function interactionOf(data: Interactive): Interaction {
  const teamId = data.team?.id ?? data.user.team_id ?? '';
  return {
    teamId,
    userId: data.user.id,
    userTeamId: data.user.team_id ?? teamId,
    triggerId: textOf(data.trigger_id),
    body: data,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readAction(body: unknown): ActionPayload | undefined {
  const { data } = blockActions.safeParse(body);
  const first = data?.actions[0];
  if (data === undefined || first === undefined) return undefined;
  return {
    ...interactionOf(data),
    kind: 'action',
    actionId: first.action_id,
    blockId: first.block_id,
    value: first.value ?? first.selected_option?.value,
    channel: data.channel?.id ?? data.container?.channel_id,
    messageTs: data.message?.ts ?? data.container?.message_ts,
    threadTs: data.message?.thread_ts ?? data.container?.thread_ts,
    isEphemeral: data.container?.is_ephemeral ?? false,
  };
}

function readView(body: unknown): ViewPayload | undefined {
  const { data } = viewEvent.safeParse(body);
  return (
    data && {
      ...interactionOf(data),
      kind: 'view',
      isSubmission: data.type === 'view_submission',
      viewId: data.view.id,
      callbackId: data.view.callback_id ?? '',
      hash: data.view.hash,
      privateMetadata: data.view.private_metadata,
      values: data.view.state?.values ?? {},
    }
  );
}

function readShortcut(body: unknown): ShortcutPayload | undefined {
  const { data } = shortcut.safeParse(body);
  return (
    data && {
      ...interactionOf(data),
      kind: 'shortcut',
      callbackId: data.callback_id,
      channel: data.channel?.id,
      message: data.message
        ? {
            ts: data.message.ts,
            threadTs: data.message.thread_ts,
            user: data.message.user,
            text: data.message.text,
          }
        : undefined,
    }
  );
}

function readCommand(body: unknown): CommandPayload | undefined {
  const { data } = command.safeParse(body);
  const teamId = data?.team_id ?? data?.enterprise_id ?? '';
  return (
    data && {
      kind: 'command',
      teamId,
      userId: data.user_id,
      userTeamId: teamId,
      triggerId: data.trigger_id,
      body: data,
      command: data.command,
      text: data.text ?? '',
      channel: data.channel_id,
    }
  );
}

/** Who wrote a message, when it is somebody that we answer: a person, or a bot that is to be answered like one. Pure. */
import type { Actor } from '../../../src/contract/event.ts';
import type { SlackIdentity } from '../identity.ts';
import type { EventPayload } from '../payload.ts';
import type { MessageBody } from './message-schema.ts';

/** What people write; every other subtype is Slack's own or a program's. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);
/** What a program writes under a name of its own. */
const BY_BOT = 'bot_message';
/** Slack itself, which writes in everybody's direct messages. */
const SLACK_USERS = new Set(['USLACK', 'USLACKBOT']);

export interface AuthorContext {
  /** Undefined until Slack has told us. */
  readonly identity: SlackIdentity | undefined;
  /** User ids that are the app's. */
  readonly own: ReadonlySet<string>;
  /** Ids of bots (`B…`) and apps (`A…`) that are answered. */
  readonly answeredBots: ReadonlySet<string>;
}

export interface Author {
  readonly actor: Actor;
  /** Of another organisation (Slack Connect). */
  readonly external: boolean;
}

/** Undefined = our own, Slack's, or of a bot that is none of ours. */
export function authorOf(
  payload: EventPayload,
  message: MessageBody,
  context: AuthorContext,
): Author | undefined {
  const { user, bot_id: bot, subtype } = message;
  if (user !== undefined && (context.own.has(user) || SLACK_USERS.has(user))) return undefined;
  if (bot !== undefined) return answeredBot(payload, message, bot, context);
  return user === undefined || !WRITTEN.has(subtype) ? undefined : person(payload, message, user);
}

/** The workspace that its author belongs to. Within one organisation the last field may name a sister of ours. */
export function homeOf({ user_team, source_team, team }: MessageBody, isShared: boolean): string | undefined {
  return user_team ?? source_team ?? (isShared ? team : undefined);
}

/** A person is known by workspace and user id: strangers of Slack Connect come from another one. */
function person({ teamId, isShared }: EventPayload, message: MessageBody, user: string): Author {
  const home = homeOf(message, isShared) ?? teamId;
  const external = isShared && home !== teamId;
  const platformId = external ? `${home}:${user}` : user;
  return { actor: { platformId, role: 'customer', assurance: 'verified' }, external };
}

/** As long as it is not known who we are, any bot may be ourselves. */
function answeredBot(
  { appId }: EventPayload,
  { app_id, bot_profile, username, subtype }: MessageBody,
  bot: string,
  { identity, answeredBots }: AuthorContext,
): Author | undefined {
  const app = app_id ?? bot_profile?.app_id;
  const isOwn = bot === identity?.botId || (app !== undefined && app === appId);
  const isAnswered = answeredBots.has(bot) || (app !== undefined && answeredBots.has(app));
  const isWritten = subtype === BY_BOT || WRITTEN.has(subtype);
  if (identity === undefined || isOwn || !isAnswered || !isWritten) return undefined;
  const name = username ?? bot_profile?.name;
  return {
    actor: {
      platformId: bot,
      role: 'bot',
      assurance: 'verified',
      ...(name === undefined ? {} : { name }),
    },
    external: false,
  };
}

/** What the fake workspace holds: people, channels, messages, files and views. Only state; the Web API and the customers change it. */
import { randomBytes, randomUUID } from 'node:crypto';

export interface SlackUser {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly email?: string;
  readonly isBot?: boolean;
  /** Of a bot of another app: what it writes names both. */
  readonly bot?: { readonly botId: string; readonly appId: string };
  /** A guest of the workspace. */
  readonly isGuest?: boolean;
  /** Of another workspace (Slack Connect): `users.info` does not know them. */
  readonly isStranger?: boolean;
  readonly isDeactivated?: boolean;
}

export type ChannelKind = 'channel' | 'group' | 'im' | 'mpim';

export interface SlackChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
  isArchived: boolean;
  /** Shared with another organisation. */
  readonly isShared: boolean;
}

export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly bytes: Buffer;
  readonly user: string;
  readonly title?: string;
}

export interface MessageMetadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it; for the app its bot user. */
  readonly user: string;
  readonly botId?: string;
  /** With `botId`. */
  readonly appId?: string;
  text: string;
  readonly threadTs?: string;
  readonly subtype?: string;
  readonly clientMessageId?: string;
  blocks?: readonly unknown[];
  metadata?: MessageMetadata;
  readonly files: readonly SlackFile[];
  readonly reactions: Map<string, Set<string>>;
  editedTs?: string;
  /** While a stream is open. */
  streaming?: boolean;
  readonly username?: string;
}

/** Seen by one person, kept nowhere. */
export interface EphemeralMessage {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly threadTs?: string;
  readonly blocks?: readonly unknown[];
}

export interface OpenView {
  readonly id: string;
  readonly user: string;
  readonly hash: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export interface Workspace {
  readonly teamId: string;
  readonly appId: string;
  readonly botUserId: string;
  readonly botId: string;
  /** What the app was granted. */
  scopes: readonly string[];
  readonly users: Map<string, SlackUser>;
  readonly groups: Map<string, Set<string>>;
  readonly channels: Map<string, SlackChannel>;
  readonly messages: SlackMessage[];
  readonly ephemerals: EphemeralMessage[];
  readonly files: Map<string, SlackFile>;
  /** Modals, by view id; the newest version. */
  readonly modals: Map<string, OpenView>;
  /** App Home by user. */
  readonly homes: Map<string, OpenView>;
  /** What the bot says it is doing, by `channel:thread`. */
  readonly statuses: Map<string, string>;
  readonly suggestedPrompts: Map<string, readonly { readonly title: string; readonly message: string }[]>;
  nextTs(): string;
  addUser(user: Partial<SlackUser> & { readonly name: string }): SlackUser;
  addChannel(
    channel: Partial<Omit<SlackChannel, 'members'>> & { readonly members?: readonly string[] },
  ): SlackChannel;
  /** The direct message channel of the bot and a user, opened when there is none. */
  openDm(user: string): SlackChannel;
  find(channel: string, ts: string): SlackMessage | undefined;
  /** Oldest first. */
  thread(channel: string, threadTs: string): readonly SlackMessage[];
}

const TS_STEP_MICROSECONDS = 100n;

export function createWorkspace(): Workspace {
  const teamId = slackId('T');
  const botUserId = slackId('U');
  const users = new Map<string, SlackUser>();
  const channels = new Map<string, SlackChannel>();
  const messages: SlackMessage[] = [];
  let lastTs = 0n;

  const addChannel: Workspace['addChannel'] = ({ members = [], ...given }) => {
    const kind = given.kind ?? 'channel';
    const channel: SlackChannel = {
      id: slackId(kind === 'im' ? 'D' : kind === 'channel' ? 'C' : 'G'),
      name: 'general',
      kind,
      isArchived: false,
      isShared: false,
      ...given,
      members: new Set(members),
    };
    channels.set(channel.id, channel);
    return channel;
  };

  users.set(botUserId, { id: botUserId, name: 'switchboard', teamId, isBot: true });
  return {
    teamId,
    appId: slackId('A'),
    botUserId,
    botId: slackId('B'),
    scopes: [],
    users,
    groups: new Map(),
    channels,
    messages,
    ephemerals: [],
    files: new Map(),
    modals: new Map(),
    homes: new Map(),
    statuses: new Map(),
    suggestedPrompts: new Map(),
    nextTs() {
      const now = BigInt(Date.now()) * 1_000n;
      lastTs = now > lastTs ? now : lastTs + TS_STEP_MICROSECONDS;
      const digits = lastTs.toString();
      return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
    },
    addUser(given) {
      const user = { id: slackId('U'), teamId, ...given };
      users.set(user.id, user);
      return user;
    },
    addChannel,
    openDm(user) {
      const open = [...channels.values()].find(({ kind, members }) => kind === 'im' && members.has(user));
      return open ?? addChannel({ kind: 'im', name: user, members: [user, botUserId] });
    },
    find: (channel, ts) => messages.find((message) => message.channel === channel && message.ts === ts),
    thread: (channel, threadTs) =>
      messages.filter(
        (message) =>
          message.channel === channel && (message.ts === threadTs || message.threadTs === threadTs),
      ),
  };
}

/** As Slack's: a letter for what it is, then ten letters and digits. */
export function slackId(letter: string): string {
  return `${letter}${randomBytes(5).toString('hex').toUpperCase()}`;
}

export function newClientMessageId(): string {
  return randomUUID();
}

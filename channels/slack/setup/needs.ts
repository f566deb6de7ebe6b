/** What a half of the app asks of a workspace; the manifest and the checks of `doctor` are made from it. */

export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface MessageShortcut {
  readonly name: string;
  readonly callbackId: string;
  readonly description: string;
}

export interface PartNeeds {
  /** Bot events, as in `message.im`. */
  readonly events: readonly string[];
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly MessageShortcut[];
  /** Web API methods that it calls. */
  readonly methods: readonly string[];
}

const READ_HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const READ_CHANNELS = ['channels:read', 'groups:read'];
const WRITE = ['chat:write'];
const NONE: readonly string[] = [];

/** Bot scopes of each method, as its page at docs.slack.dev names them. A method that is not here must not be called. */
export const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'apps.connections.open': NONE,
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': NONE,
  'chat.appendStream': WRITE,
  'chat.delete': WRITE,
  'chat.getPermalink': NONE,
  'chat.postEphemeral': WRITE,
  'chat.postMessage': WRITE,
  'chat.startStream': WRITE,
  'chat.stopStream': WRITE,
  'chat.update': WRITE,
  'conversations.history': READ_HISTORY,
  'conversations.info': READ_CHANNELS,
  'conversations.members': READ_CHANNELS,
  'conversations.open': ['im:write'],
  'conversations.replies': READ_HISTORY,
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'reactions.add': ['reactions:write'],
  'reactions.remove': ['reactions:write'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read', 'users:read.email'],
  'views.open': NONE,
  'views.publish': NONE,
  'views.push': NONE,
  'views.update': NONE,
};

const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: NONE,
  app_mention: ['app_mentions:read'],
  app_uninstalled: NONE,
  assistant_thread_context_changed: ['assistant:write'],
  assistant_thread_started: ['assistant:write'],
  member_joined_channel: READ_CHANNELS,
  member_left_channel: READ_CHANNELS,
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  reaction_added: ['reactions:read'],
  reaction_removed: ['reactions:read'],
  tokens_revoked: NONE,
  user_change: ['users:read'],
};

/** Bot scopes that all of it takes, sorted. @throws Error for a method or event whose scopes nobody has looked up */
export function scopesOf(needs: readonly PartNeeds[]): readonly string[] {
  const scopes = needs.flatMap(({ events, methods, commands }) => [
    ...methods.flatMap((method) => known(METHOD_SCOPES, method)),
    ...events.flatMap((event) => known(EVENT_SCOPES, event)),
    ...(commands.length > 0 ? ['commands'] : []),
  ]);
  return [...new Set(scopes)].sort();
}

function known(table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  const scopes = table[name];
  if (scopes === undefined) throw new Error(`No scopes are known for ${name}.`);
  return scopes;
}

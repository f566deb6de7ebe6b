/** The channel of the direct messages with a user; a command names only the user. */
import type { SlackApi } from './slack-api.ts';

export interface DirectMessages {
  /** The same id when it is a channel already, or when Slack does not say. */
  channelOf(channelOrUser: string, signal: AbortSignal): Promise<string>;
}

const USER = /^[UW]/;
const MAX_KNOWN = 10_000;

export function createDirectMessages(api: SlackApi): DirectMessages {
  const known = new Map<string, string>();
  return {
    async channelOf(id, signal) {
      if (!USER.test(id)) return id;
      const opened = known.get(id);
      if (opened !== undefined) return opened;
      const reply = await api.call('conversations.open', { users: id }, signal);
      const channel = reply.kind === 'ok' ? idOf(reply.body.channel) : undefined;
      if (channel === undefined) return id;
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(id, channel);
      return channel;
    },
  };
}

function idOf(channel: unknown): string | undefined {
  if (typeof channel !== 'object' || channel === null || !('id' in channel)) return undefined;
  return typeof channel.id === 'string' ? channel.id : undefined;
}

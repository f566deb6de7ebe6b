/** What takes messages back from platforms without serving: for `erase`, which may run while no server does. */
import type { Config } from '../config.ts';
import type { Channel } from '../contract/channel.ts';
import type { ChannelName } from '../contract/event.ts';
import type { Clock } from '../contract/telemetry.ts';

export interface Removers {
  readonly channels: ReadonlyMap<ChannelName, Pick<Channel, 'remove'>>;
  close(): Promise<void>;
}

export async function openRemovers({ slack }: Config, clock: Clock): Promise<Removers> {
  if (slack === undefined) return { channels: new Map(), close: async () => undefined };
  const { createSlackApi } = await import('../../channels/slack/slack-api.ts');
  const { removePosted } = await import('../../channels/slack/remove-posted.ts');
  const api = createSlackApi({ url: slack.apiUrl, token: slack.botToken, observe: () => undefined, clock });
  const remove: Channel['remove'] = async (externalId, signal) => await removePosted(api, externalId, signal);
  return { channels: new Map([['slack', { remove }]]), close: api.close };
}

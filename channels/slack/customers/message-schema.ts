/**
 * A message event as Slack sends it: new, changed or deleted. Only what is read is named, and nothing beside its words, author and place
 * can make it unreadable: a customer's message is not lost for a field that looks odd.
 */
import { z } from 'zod';
import { optionalList, optionalText } from '../lenient.ts';

export const slackFile = z.looseObject({
  id: z.string(),
  name: optionalText,
  title: optionalText,
  mimetype: optionalText,
  size: z.number().nullish().catch(undefined),
  mode: optionalText,
  url_private: optionalText,
  url_private_download: optionalText,
  file_access: optionalText,
});

const messageBody = z.looseObject({
  user: optionalText,
  bot_id: optionalText,
  app_id: optionalText,
  bot_profile: z.looseObject({ app_id: optionalText, name: optionalText }).nullish().catch(undefined),
  /** Under which a program writes. */
  username: optionalText,
  subtype: optionalText,
  ts: optionalText,
  thread_ts: optionalText,
  text: optionalText,
  client_msg_id: optionalText,
  user_team: optionalText,
  source_team: optionalText,
  /** Of its author; mentions name no other one. */
  team: optionalText,
  blocks: optionalList,
  attachments: optionalList,
  files: optionalList,
  edited: z.looseObject({ ts: z.string() }).nullish().catch(undefined),
});

export const messageEvent = messageBody.extend({
  type: z.enum(['message', 'app_mention']),
  channel: z.string().min(1),
  channel_type: optionalText,
  deleted_ts: optionalText,
  event_ts: optionalText,
  message: messageBody.nullish().catch(undefined),
  previous_message: messageBody.nullish().catch(undefined),
});

/** Slack names the place and the time of every message. */
export function isBrokenMessage({ type, channel, ts }: Readonly<Record<string, unknown>>): boolean {
  return (
    (type === 'message' || type === 'app_mention') && (typeof channel !== 'string' || typeof ts !== 'string')
  );
}

export type SlackFile = z.output<typeof slackFile>;
export type MessageEvent = z.output<typeof messageEvent>;
export type MessageBody = z.output<typeof messageBody>;

/**
 * A message event as Slack sends it: new, changed or deleted. Only what is read is named, and nothing beside its words, author and place
 * can make it unreadable: a customer's message is not lost for a field that looks odd.
 */
import { z } from 'zod';

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
  .catch(undefined);
const list = z.array(z.unknown()).nullish().catch(undefined);

export const slackFile = z.looseObject({
  id: z.string(),
  name: optional,
  title: optional,
  mimetype: optional,
  size: z.number().nullish().catch(undefined),
  mode: optional,
  url_private: optional,
  url_private_download: optional,
  file_access: optional,
});

const messageBody = z.looseObject({
  user: optional,
  bot_id: optional,
  app_id: optional,
  bot_profile: z.looseObject({ app_id: optional, name: optional }).nullish().catch(undefined),
  /** Under which a program writes. */
  username: optional,
  subtype: optional,
  ts: optional,
  thread_ts: optional,
  text: optional,
  client_msg_id: optional,
  user_team: optional,
  source_team: optional,
  /** Of its author; mentions name no other one. */
  team: optional,
  blocks: list,
  attachments: list,
  files: list,
  edited: z.looseObject({ ts: z.string() }).nullish().catch(undefined),
});

export const messageEvent = messageBody.extend({
  type: z.enum(['message', 'app_mention']),
  channel: z.string().min(1),
  channel_type: optional,
  deleted_ts: optional,
  event_ts: optional,
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

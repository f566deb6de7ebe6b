/** A message event as Slack sends it: new, changed or deleted. Only what is read is named. */
import { z } from 'zod';

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined);

export const slackFile = z.looseObject({
  id: z.string(),
  name: optional,
  title: optional,
  mimetype: optional,
  size: z.number().nullish(),
  mode: optional,
  url_private: optional,
  url_private_download: optional,
  file_access: optional,
});

const messageBody = z.looseObject({
  user: optional,
  bot_id: optional,
  app_id: optional,
  bot_profile: z.looseObject({ app_id: optional, name: optional }).nullish(),
  /** Under which a program writes. */
  username: optional,
  subtype: optional,
  ts: optional,
  thread_ts: optional,
  text: optional,
  client_msg_id: optional,
  user_team: optional,
  source_team: optional,
  blocks: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  files: z.array(slackFile).nullish(),
  edited: z.looseObject({ ts: z.string() }).nullish(),
});

export const messageEvent = messageBody.extend({
  type: z.enum(['message', 'app_mention']),
  channel: z.string().min(1),
  channel_type: optional,
  hidden: z.boolean().nullish(),
  deleted_ts: optional,
  event_ts: optional,
  message: messageBody.nullish(),
  previous_message: messageBody.nullish(),
});

export type SlackFile = z.output<typeof slackFile>;
export type MessageEvent = z.output<typeof messageEvent>;
export type MessageBody = z.output<typeof messageBody>;

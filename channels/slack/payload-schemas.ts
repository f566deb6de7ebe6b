/** The shapes in which Slack sends what happened and what people press. Only what is read is named. */
import { z } from 'zod';
import { flag, optionalText } from './lenient.ts';

const authorization = z.looseObject({ team_id: optionalText, user_id: optionalText, is_bot: flag });

export const eventCallback = z.looseObject({
  type: z.literal('event_callback'),
  team_id: optionalText,
  context_team_id: optionalText,
  /** Of an app that is installed for a whole organisation. */
  enterprise_id: optionalText,
  api_app_id: optionalText,
  event_id: optionalText,
  is_ext_shared_channel: flag,
  authorizations: z.array(authorization).nullish().catch(undefined),
  event: z.looseObject({ type: z.string() }),
});

const person = z.looseObject({ id: z.string(), team_id: optionalText, name: optionalText });
const place = z.looseObject({ id: z.string() }).nullish().catch(undefined);
/** Null where the app is installed for a whole organisation. */
const team = place;

const container = z
  .looseObject({
    message_ts: optionalText,
    thread_ts: optionalText,
    channel_id: optionalText,
    is_ephemeral: flag,
    view_id: optionalText,
  })
  .nullish()
  .catch(undefined);

const action = z.looseObject({
  action_id: z.string(),
  type: optionalText,
  block_id: optionalText,
  value: optionalText,
  selected_option: z.looseObject({ value: optionalText }).nullish().catch(undefined),
});

export const blockActions = z.looseObject({
  type: z.literal('block_actions'),
  user: person,
  team,
  channel: place,
  container,
  message: z.looseObject({ ts: z.string(), thread_ts: optionalText }).nullish().catch(undefined),
  trigger_id: optionalText,
  actions: z.array(action).min(1),
});

const view = z.looseObject({
  id: z.string(),
  callback_id: optionalText,
  hash: optionalText,
  private_metadata: optionalText,
  state: z
    .looseObject({ values: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .nullish()
    .catch(undefined),
});

export const viewEvent = z.looseObject({
  type: z.enum(['view_submission', 'view_closed']),
  user: person,
  team,
  view,
});

export const shortcut = z.looseObject({
  type: z.enum(['shortcut', 'message_action']),
  user: person,
  team,
  callback_id: z.string(),
  channel: place,
  message: z
    .looseObject({ ts: z.string(), thread_ts: optionalText, user: optionalText, text: optionalText })
    .nullish()
    .catch(undefined),
  trigger_id: optionalText,
});

export const command = z.looseObject({
  command: z.string(),
  text: optionalText,
  team_id: optionalText,
  enterprise_id: optionalText,
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: optionalText,
});

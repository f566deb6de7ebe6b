/** What the Slack channel is told; only when it has all that it needs. */
import type { CardField, DeskRoute } from '../contract/desk.ts';
import type { PlatformSetups } from './platforms.ts';
import type { Values } from './variables.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode with an app token; else HTTP with a signing secret. */
  readonly connection:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl: string;
  /** Ids of bots (`B…`) and apps (`A…`) that are answered; of others nothing is. */
  readonly answeredBots: readonly string[];
  /** Channel id of the staff desk; undefined = there is none. */
  readonly supportChannel: string | undefined;
  /** Other channels of the desk, for some tickets. */
  readonly supportRoutes: readonly DeskRoute[];
  /** User group whose members are staff; undefined = the members of the channel that a ticket is in. */
  readonly staffGroup: string | undefined;
  /** What cards tell about customers. */
  readonly cardFields: readonly CardField[];
  readonly replyMode: 'assignee' | 'explicit';
  /** ISO 639-1. */
  readonly language: string;
}

/** Undefined when Slack is not to be started. */
export function slackSettings(values: Values, { slack }: PlatformSetups): SlackSettings | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = values;
  if (slack.status !== 'complete' || botToken === undefined) return undefined;
  const connection =
    appToken === undefined
      ? ({ kind: 'http', signingSecret: signingSecret ?? '' } as const)
      : ({ kind: 'socket', appToken } as const);
  return {
    botToken,
    connection,
    apiUrl: values.SLACK_API_URL,
    answeredBots: values.SLACK_ANSWERED_BOTS ?? [],
    supportChannel: values.SLACK_SUPPORT_CHANNEL,
    supportRoutes: values.SLACK_SUPPORT_ROUTES ?? [],
    staffGroup: values.SLACK_STAFF_GROUP,
    cardFields: values.DESK_CARD_FIELDS,
    replyMode: values.DESK_REPLY_MODE,
    language: values.DESK_LANGUAGE,
  };
}

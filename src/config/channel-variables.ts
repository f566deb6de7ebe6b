/** Variables about the places where customers write: the website and three chat platforms. */
import { CARD_FIELDS } from '../contract/desk.ts';
import { deskRoutes } from './desk-routes.ts';
import {
  choice,
  choices,
  languageCode,
  onOff,
  origins,
  slackBots,
  text,
  webAddress,
  wholeNumber,
} from './formats.ts';

const YEAR_HOURS = 8_760;

export const website = {
  WIDGET_ORIGINS: origins
    .optional()
    .describe(
      'Origins that may embed the widget, separated by commas. Unset: any in development, else only PUBLIC_URL.',
    ),
  WIDGET_IDENTITY_SECRET: secret('HS256 secret with which a website signs who its customer is.'),
  SESSION_TOKEN_TTL_HOURS: wholeNumber(1, YEAR_HOURS)
    .prefault('720')
    .describe(
      'Hours after its last use in which the key to a conversation stays good: so long a customer finds it again.',
    ),
};

export const slack = {
  SLACK_BOT_TOKEN: secret('Bot token (xoxb-…).'),
  SLACK_SIGNING_SECRET: secret('For Slack over HTTP at POST /slack/events.'),
  SLACK_APP_TOKEN: secret('App token (xapp-…): Socket Mode instead of the signing secret.'),
  SLACK_SUPPORT_CHANNEL: text.optional().describe('Channel id of the staff desk.'),
  SLACK_SUPPORT_ROUTES: deskRoutes
    .optional()
    .describe(
      'Other channels for the cards of some tickets, by priority, reason, topic (of REFUSED_TOPICS) and language; the first that fits counts, as in: priority:urgent=C0123ABCD, reason:legal+language:de=C0456ABCD. Unset: all are in SLACK_SUPPORT_CHANNEL.',
    ),
  SLACK_STAFF_GROUP: text
    .optional()
    .describe('User group whose members are staff. Unset: the members of the channel that a ticket is in.'),
  SLACK_ANSWERED_BOTS: slackBots
    .optional()
    .describe(
      'Bots (B…) and apps (A…) that are answered like customers, separated by commas: where they mention the bot, and in threads that they began, ten messages an hour in each. Unset: none.',
    ),
  DESK_REPLY_MODE: choice(['assignee', 'explicit'])
    .prefault('assignee')
    .describe(
      "assignee: the assignee's plain line goes to the customer. explicit: only what is sent by button or mention.",
    ),
  DESK_CARD_FIELDS: choices(CARD_FIELDS)
    .prefault('name,plan,language,local-time,page,past-tickets,csat')
    .describe(
      `What staff are shown of a customer on a ticket's card, as far as it is known: none, or some of ${CARD_FIELDS.join(', ')}.`,
    ),
  DESK_LANGUAGE: languageCode
    .prefault('en')
    .describe(
      'Language that staff read and write, as in en or de. With a model server, what customers write in another one is translated beside it.',
    ),
  SLACK_API_URL: webAddress.prefault('https://slack.com/api/').describe('Base of the Web API.'),
};

export const discord = {
  DISCORD_BOT_TOKEN: secret('Bot token.'),
  DISCORD_API_URL: webAddress.prefault('https://discord.com/api').describe('Base of the REST API.'),
};

export const teams = {
  TEAMS_APP_ID: text.optional().describe('Application id of the bot.'),
  TEAMS_APP_PASSWORD: secret('Client secret of the bot.'),
  TEAMS_TENANT_ID: text.optional().describe('Directory of a single-tenant bot.'),
  TEAMS_ENABLED: onOff
    .optional()
    .describe(
      'Unset: on when TEAMS_APP_ID is set. true without an app id runs without authentication, on a loopback HOST and outside production only.',
    ),
  TEAMS_OPENID_METADATA_URL: webAddress.optional().describe('Sovereign clouds, tests. Unset: public Azure.'),
  TEAMS_TOKEN_ISSUER: text.optional().describe('Sovereign clouds, tests. Unset: public Azure.'),
  TEAMS_LOGIN_URL: webAddress.optional().describe('Sovereign clouds, tests. Unset: public Azure.'),
  TEAMS_OAUTH_SCOPE: text.optional().describe('Sovereign clouds, tests. Unset: public Azure.'),
  TEAMS_ACCESS_TOKEN: secret('A fixed outgoing token instead of a login, for emulators.'),
};

function secret(description: string) {
  return text.optional().meta({ secret: true, description });
}

/** Connects Slack, when it is configured: its code is loaded only then. */
import type { SlackChannel } from '../../channels/slack/slack-channel.ts';
import type { Config } from '../config.ts';
import type { Attachments } from '../contract/attachments.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';
import { customerIdOf } from '../core/customer-id.ts';
import { sessionIdOf } from '../core/session-id.ts';
import { createFetcher } from '../fetch/fetch-file.ts';
import type { Webhook } from '../http/webhooks.ts';
import type { Storage } from '../storage/open-storage.ts';
import { createAnswerActions } from './answer-actions.ts';
import type { Support } from './support.ts';

interface SlackOptions {
  readonly config: Config;
  readonly support: Pick<Support, 'feedback' | 'escalations' | 'desk'>;
  readonly storage: Pick<Storage, 'messages' | 'sessions' | 'customers' | 'knowledge'>;
  readonly attachments: Attachments;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Slack {
  readonly channel: SlackChannel;
  readonly webhooks: readonly Webhook[];
}

/** Undefined = not configured. */
export async function createSlack(options: SlackOptions): Promise<Slack | undefined> {
  const { config, storage, clock, logger } = options;
  const { slack } = config;
  if (slack === undefined) return undefined;
  const { createSlackChannel, SLACK_PATH } = await import('../../channels/slack/slack-channel.ts');
  const { botToken, apiUrl, connection } = slack;
  const channel = createSlackChannel({
    botToken,
    apiUrl,
    connection,
    actions: createAnswerActions(options),
    answeredBots: new Set(slack.answeredBots),
    hasBegun: async (event) =>
      (await storage.sessions.find(sessionIdOf(event)))?.session.customerId === customerIdOf(event),
    files: {
      fetchFile: createFetcher({ trusted: [apiUrl] }),
      attachments: options.attachments,
      maxFileBytes: config.attachments.fileBytes,
      hasConversation: async (event) => (await storage.sessions.find(sessionIdOf(event))) !== undefined,
    },
    completeCustomer: storage.customers.complete,
    suggestQuestions: async () => (await storage.knowledge.documents()).map(({ title }) => title),
    ...(await createDesk(options)),
    clock,
    logger,
  });
  const { serve } = channel;
  const webhooks = serve === undefined ? [] : [{ path: SLACK_PATH, serve }];
  return { channel, webhooks };
}

/** Nothing when no support channel is named. */
async function createDesk({ config, support, clock, logger }: SlackOptions) {
  const { supportChannel: channel, staffGroup: group } = config.slack ?? {};
  if (channel === undefined) return {};
  const { createSlackDesk } = await import('../../channels/slack/desk/slack-desk.ts');
  const { supportRoutes: routes = [], cardFields = [] } = config.slack ?? {};
  const fields = new Set(cardFields);
  return {
    createDesk: createSlackDesk({ desk: support.desk, channel, routes, group, fields, clock, logger }),
  };
}

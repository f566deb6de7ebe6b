/** Slack as a channel: one Bolt app whose halves are the customers and, where it is set up, the staff desk. */

import type { Channel } from '../../src/contract/channel.ts';
import type { Delivery } from '../../src/contract/delivery.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Clock, Logger } from '../../src/contract/telemetry.ts';
import { isRateLimitNotice } from './account-notices.ts';
import { createBoltApp } from './connect/bolt-app.ts';
import { createHttpReceiver, type ServeSlack } from './connect/http-receiver.ts';
import { createSocketReceiver } from './connect/socket-receiver.ts';
import {
  type CustomersOptions,
  type CustomersPart,
  createCustomersPart,
} from './customers/customers-part.ts';
import { createShareFiles, type ShareFiles } from './customers/share-files.ts';
import { createFetchSlackFile, type FetchSlackFile } from './fetch-slack-file.ts';
import { createSlackHealth } from './health.ts';
import { createIdentity, type KnownIdentity } from './identity.ts';
import type { SlackPart } from './part.ts';
import { isEvent } from './payload.ts';
import { removePosted } from './remove-posted.ts';
import { createRouter, type RoutePayload } from './router.ts';
import { createSlackApi, type SlackApi } from './slack-api.ts';

/** What both halves use. */
export interface SlackWorkspace {
  readonly api: SlackApi;
  readonly identity: Pick<KnownIdentity, 'current'>;
  readonly fetchFile: FetchSlackFile;
  readonly shareFiles: ShareFiles;
}

export interface SlackChannelOptions
  extends Pick<
    CustomersOptions,
    'actions' | 'answeredBots' | 'hasBegun' | 'files' | 'suggestQuestions' | 'completeCustomer'
  > {
  readonly botToken: string;
  readonly connection:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl: string;
  /** The staff desk; it is asked before the customers' half. Undefined = there is none. */
  readonly createDesk?: (workspace: SlackWorkspace) => SlackPart;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface SlackChannel extends Channel {
  /** Takes what Slack sends over HTTP, at `SLACK_PATH`; undefined in Socket Mode. */
  readonly serve: ServeSlack | undefined;
}

export const SLACK_PATH = '/slack/events';

export function createSlackChannel(options: SlackChannelOptions): SlackChannel {
  const { botToken, connection, apiUrl, clock, logger } = options;
  const health = createSlackHealth(logger, clock);
  const api = createSlackApi({ url: apiUrl, token: botToken, observe: health.observe, clock });
  const identity = createIdentity(api, health, logger);
  let parts: readonly SlackPart[] = [];
  let customers: CustomersPart | undefined;
  let dispatch: RoutePayload = refuse;

  const entrance = { dispatch: (body: unknown) => dispatch(body), clock, logger };
  const http = connection.kind === 'http' ? createHttpReceiver({ ...connection, ...entrance }) : undefined;
  const socket =
    connection.kind === 'socket'
      ? createSocketReceiver({ ...connection, apiUrl, health, ...entrance })
      : undefined;

  const partOf = (delivery: Delivery): SlackPart | undefined => parts.find((part) => part.owns(delivery));

  return {
    name: 'slack',
    capabilities: { uncertainSend: 'look-up' },
    async start(receive) {
      customers = createCustomersPart({ ...options, api, identity, receive });
      const desk = options.createDesk?.({
        api,
        identity,
        fetchFile: createFetchSlackFile({ ...options.files, api, apiUrl, botToken }),
        shareFiles: createShareFiles(api, options.files.attachments),
      });
      parts = desk === undefined ? [customers] : [desk, customers];
      const route = createRouter({ parts, health, logger });
      const throughBolt = await createBoltApp(route, logger);
      dispatch = async (body) => {
        // Of an event Bolt would only find out who may answer it, which is known.
        if (isEvent(body)) return await route(body);
        if (!isRateLimitNotice(body)) return await throughBolt(body);
        health.limited();
        return {};
      };
      // Slack may be away when we start: then its deliveries wait, and everything else runs.
      void identity.start();
      socket?.start();
    },
    serve: http,
    async deliver(delivery, signal) {
      const part = partOf(delivery);
      if (part === undefined) return { kind: 'retry', code: 'not-started' };
      // A ticket may open before Slack has told who its customer is.
      if (delivery.operation === 'card') await customers?.introductions.settled();
      return await part.deliver(delivery, signal);
    },
    async lookUp(claimed, signal) {
      const part = partOf(claimed.delivery);
      return part === undefined
        ? { kind: 'ambiguous', code: 'not-started' }
        : await part.lookUp(claimed, signal);
    },
    whoWrote: async (event) => (await customers?.introductions.whoWrote(event)) ?? {},
    remove: async (externalId, signal) => await removePosted(api, externalId, signal),
    live: {
      typing: (draft) => customers?.live.typing(draft),
      stream: (draft, text) => customers?.live.stream(draft, text),
      abandon: (draft, why) => customers?.live.abandon(draft, why),
    },
    health() {
      const whole = health.read();
      const troubles = parts.flatMap((part) => part.health?.() ?? []);
      return whole.status === 'ok' ? (troubles[0] ?? whole) : whole;
    },
    async stop() {
      dispatch = refuse;
      identity.stop();
      await socket?.stop();
      await customers?.stop();
      await api.close();
    },
  };
}

/** Slack sends it again. */
async function refuse(): Promise<never> {
  throw new AppError('draining', 'The service is starting or stopping.');
}

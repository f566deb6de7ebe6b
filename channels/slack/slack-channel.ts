/** Slack as a channel: one Bolt app whose halves are the customers and, where it is set up, the staff desk. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel } from '../../src/contract/channel.ts';
import type { Delivery } from '../../src/contract/delivery.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Clock, Logger } from '../../src/contract/telemetry.ts';
import { createBoltApp } from './connect/bolt-app.ts';
import { createHttpReceiver } from './connect/http-receiver.ts';
import { createCustomersPart } from './customers/customers-part.ts';
import { createSlackHealth } from './health.ts';
import { createIdentity, type KnownIdentity } from './identity.ts';
import type { SlackPart } from './part.ts';
import { createRouter, type RoutePayload } from './router.ts';
import { createSlackApi, type SlackApi } from './slack-api.ts';

/** What both halves use. */
export interface SlackWorkspace {
  readonly api: SlackApi;
  readonly identity: Pick<KnownIdentity, 'current'>;
}

export interface SlackChannelOptions {
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
  /** Takes what Slack sends over HTTP, at `POST /slack/events`. */
  serve(request: IncomingMessage, response: ServerResponse): void;
}

export const SLACK_PATH = '/slack/events';

export function createSlackChannel(options: SlackChannelOptions): SlackChannel {
  const { botToken, connection, apiUrl, clock, logger } = options;
  const health = createSlackHealth(logger, clock);
  const api = createSlackApi({ url: apiUrl, token: botToken, observe: health.observe, clock });
  const identity = createIdentity(api, health, logger);
  let parts: readonly SlackPart[] = [];
  let dispatch: RoutePayload = refuse;

  const partOf = (delivery: Delivery): SlackPart | undefined => parts.find((part) => part.owns(delivery));

  return {
    name: 'slack',
    capabilities: { uncertainSend: 'look-up' },
    async start(receive) {
      const customers = createCustomersPart({ api, identity, receive, clock });
      const desk = options.createDesk?.({ api, identity });
      parts = desk === undefined ? [customers] : [desk, customers];
      dispatch = await createBoltApp(createRouter({ parts, health, logger }), logger);
      // Slack may be away when we start: then its deliveries wait, and everything else runs.
      void identity.start();
    },
    serve:
      connection.kind === 'http'
        ? createHttpReceiver({ ...connection, dispatch: (body) => dispatch(body), clock, logger })
        : () => undefined,
    async deliver(delivery, signal) {
      const part = partOf(delivery);
      return part === undefined
        ? { kind: 'retry', code: 'not-started' }
        : await part.deliver(delivery, signal);
    },
    async lookUp(claimed, signal) {
      const part = partOf(claimed.delivery);
      return part === undefined
        ? { kind: 'ambiguous', code: 'not-started' }
        : await part.lookUp(claimed, signal);
    },
    health: health.read,
    async stop() {
      dispatch = refuse;
      identity.stop();
      await api.close();
    },
  };
}

/** Slack sends it again. */
async function refuse(): Promise<never> {
  throw new AppError('draining', 'The service is starting or stopping.');
}

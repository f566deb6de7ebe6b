/**
 * The Bolt app, with a receiver of our own: Bolt's acknowledge an event before anybody has stored it, take timestamps from the
 * future, and end the process on an envelope without an event. Loaded only where Slack is configured.
 */
import type { App, Logger as BoltLogger, Receiver } from '@slack/bolt';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement } from '../part.ts';
import type { RoutePayload } from '../router.ts';

/** Wraps the router into a Bolt app: what comes back is how a payload enters it. */
export async function createBoltApp(route: RoutePayload, logger: Logger): Promise<RoutePayload> {
  const bolt = await import('@slack/bolt');
  const entrance = createEntrance();
  const app = new bolt.App({
    receiver: entrance.receiver,
    // One workspace, one token: outgoing calls are not Bolt's business.
    authorize: async () => ({}),
    // Ours is stricter: it also knows edits of our own messages.
    ignoreSelf: false,
    logger: quiet(logger, bolt.LogLevel.ERROR),
  });
  app.use(async ({ context, body }) => {
    context.acknowledgement = await route(body);
    const { acknowledged } = context;
    if (typeof acknowledged === 'function') acknowledged(context.acknowledgement);
  });
  app.error(async (error) => {
    throw 'original' in error && error.original instanceof Error ? error.original : error;
  });
  return entrance.dispatch;
}

function createEntrance() {
  let app: App | undefined;
  const receiver: Receiver = {
    init(initialized) {
      app = initialized;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const dispatch: RoutePayload = async (body) => {
    let acknowledgement: Acknowledgement = {};
    await app?.processEvent({
      body: isRecord(body) ? body : {},
      ack: async () => undefined,
      customProperties: {
        acknowledged(given: Acknowledgement) {
          acknowledgement = given;
        },
      },
    });
    return acknowledgement;
  };
  return { receiver, dispatch };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Bolt's lines may hold payloads, so only that there was one is kept. */
function quiet(logger: Logger, level: ReturnType<BoltLogger['getLevel']>): BoltLogger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => logger.debug('slack-bolt-warning'),
    error: () => logger.debug('slack-bolt-error'),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}

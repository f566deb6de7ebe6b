/**
 * The Bolt app, with receivers of our own: Bolt's acknowledge an event before anybody has stored it, take timestamps from the
 * future, and end the process on an envelope without an event. Loaded only where Slack is configured.
 */
import type { App, Logger as BoltLogger, Receiver } from '@slack/bolt';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement } from '../part.ts';
import type { RoutePayload } from '../router.ts';

/** One payload on its way through Bolt. */
interface Passage {
  /** Undefined = Bolt never got as far as the router. */
  routed: Promise<Acknowledgement> | undefined;
}

const NOTHING: Acknowledgement = {};

/** Wraps the router into a Bolt app: what comes back is how a payload enters it. */
export async function createBoltApp(route: RoutePayload, logger: Logger): Promise<RoutePayload> {
  const bolt = await import('@slack/bolt');
  const passages = new WeakMap<object, Passage>();
  let app: App | undefined;
  const receiver: Receiver = {
    init(initialized) {
      app = initialized;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const built = new bolt.App({
    receiver,
    // It would keep something of every channel for ever, for nobody.
    convoStore: false,
    // One workspace, one token: outgoing calls are not Bolt's business.
    authorize: async () => ({}),
    attachFunctionToken: false,
    // Ours is stricter: it also knows edits of our own messages.
    ignoreSelf: false,
    logger: quiet(logger, bolt.LogLevel.ERROR),
  });
  built.use(async ({ body }) => {
    const passage = passages.get(body);
    if (passage === undefined) return;
    passage.routed = route(body);
    await passage.routed;
  });

  return async (body) => {
    if (app === undefined || !isRecord(body)) return NOTHING;
    const passage: Passage = { routed: undefined };
    passages.set(body, passage);
    try {
      await app.processEvent({ body, ack: async () => undefined });
    } catch (cause) {
      if (passage.routed !== undefined) await passage.routed;
      logger.warn('slack-payload-unread', { error: cause instanceof Error ? cause.name : 'unknown' });
    }
    return (await passage.routed) ?? NOTHING;
  };
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

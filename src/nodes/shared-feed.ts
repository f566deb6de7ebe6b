/**
 * Passes on what happens in a session to the other nodes, where its customer may be connected. Of a stored message only the id travels; the others
 * read it from the database. Losing a signal is harmless: rows are the truth.
 */
import { z } from 'zod';
import type { SessionFeed, SessionSignal } from '../contract/conversation.ts';
import type { StoredMessage } from '../contract/records.ts';
import type { Logger } from '../contract/telemetry.ts';
import type { RedisLink } from './redis-link.ts';

export interface SharedFeedOptions {
  readonly own: SessionFeed;
  readonly link: Pick<RedisLink, 'ask' | 'connectAgain' | 'isUp'>;
  readonly nodeId: string;
  /** Of this deployment alone. */
  readonly channel: string;
  readonly findMessage: (messageId: string) => Promise<StoredMessage | undefined>;
  readonly logger: Logger;
}

export interface SharedFeed extends SessionFeed {
  close(): void;
}

/** Signals of other nodes that wait for a message to be read; more are left out. */
const MAX_WAITING = 10_000;

const travelling = z.object({
  from: z.string(),
  sessionId: z.string(),
  signal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('delta'), messageId: z.string(), index: z.int(), text: z.string() }),
    z.object({ kind: z.literal('message'), messageId: z.string() }),
    z.object({
      kind: z.literal('status'),
      status: z.enum(['open', 'escalated', 'resolved', 'closed']),
      handler: z.enum(['bot', 'queue', 'human']),
      ticketNumber: z.int().exactOptional(),
    }),
    z.object({ kind: z.literal('revoked') }),
    z.object({
      kind: z.literal('typing'),
      role: z.enum(['assistant', 'staff', 'user']),
      name: z.string().exactOptional(),
    }),
  ]),
});

type Travelling = z.infer<typeof travelling>;

export function createSharedFeed(options: SharedFeedOptions): SharedFeed {
  const { own, link, nodeId, channel, findMessage, logger } = options;
  /** By session: settles when its signals heard so far were passed on, so that they stay in order. */
  const passing = new Map<string, Promise<void>>();
  let waiting = 0;

  const pass = async ({ sessionId, signal }: Travelling): Promise<void> => {
    try {
      if (signal.kind !== 'message') return own.publish(sessionId, signal);
      const message = await findMessage(signal.messageId);
      if (message !== undefined) own.publish(sessionId, { kind: 'message', message });
    } catch (cause) {
      logger.error('signal-not-passed-on', cause, { sessionId });
    }
  };

  const hear = (heard: Travelling): void => {
    const before = passing.get(heard.sessionId);
    if (before === undefined && heard.signal.kind !== 'message') return void pass(heard);
    if (waiting === MAX_WAITING) return;
    waiting += 1;
    const passed = (before ?? Promise.resolve())
      .then(() => pass(heard))
      .then(() => {
        waiting -= 1;
        if (passing.get(heard.sessionId) === passed) passing.delete(heard.sessionId);
      });
    passing.set(heard.sessionId, passed);
  };

  const listening = link.connectAgain();
  listening.on('message', (_channel, text) => {
    const heard = readTravelling(text);
    if (heard !== undefined && heard.from !== nodeId) hear(heard);
  });
  // It subscribes again by itself whenever it is connected again.
  listening.subscribe(channel).catch((cause) => {
    logger.warn('signals-not-heard', { reason: cause instanceof Error ? cause.name : 'unknown' });
  });

  return {
    ...own,
    publish(sessionId, signal) {
      own.publish(sessionId, signal);
      if (!link.isUp()) return;
      const text = JSON.stringify({ from: nodeId, sessionId, signal: toTravelling(signal) });
      // When it fails the link has logged it.
      link.ask((redis) => redis.publish(channel, text)).catch(() => undefined);
    },
    close: () => listening.disconnect(),
  };
}

function toTravelling(signal: SessionSignal): Travelling['signal'] {
  return signal.kind === 'message' ? { kind: 'message', messageId: signal.message.id } : signal;
}

/** Undefined for what another version sent. */
function readTravelling(text: string): Travelling | undefined {
  try {
    return travelling.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Passes on what happens in a session to the other nodes, where its customer may be connected. Of a stored message only the id travels; the others
 * read it from the database. Losing a signal is harmless: rows are the truth.
 */
import { z } from 'zod';
import type { Hearing, SessionFeed, SessionSignal } from '../contract/conversation.ts';
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

export interface SharedFeed extends SessionFeed, Hearing {
  close(): void;
}

/** Each node speaks to itself, to know that it hears: a connection that is open need not carry anything. */
const PULSE_EVERY_MS = 500;
const DEAF_AFTER_MS = 1_500;

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
      expectedReplyAt: z.number().exactOptional(),
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
  const pulses = `${channel}:${nodeId}`;
  /** Where a node says that it could not say something. */
  const losses = `${channel}:losses`;
  let waiting = 0;
  let heardAt = Number.NEGATIVE_INFINITY;
  let lost = 0;
  let hasWithheld = false;

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
  listening.on('message', (on, text) => {
    if (on === pulses) heardAt = performance.now();
    if (on === losses && text !== nodeId) lost += 1;
    if (on !== channel) return;
    const heard = readTravelling(text);
    if (heard !== undefined && heard.from !== nodeId) hear(heard);
  });
  // It subscribes again by itself whenever it is connected again.
  listening.subscribe(channel, pulses, losses).catch((cause) => {
    logger.warn('signals-not-heard', { reason: cause instanceof Error ? cause.name : 'unknown' });
  });

  /** What is not sent now is not sent later: the others look for themselves. When it fails the link has logged it. */
  const send = (on: string, text: string): void => {
    link
      .ask((redis) => redis.publish(on, text))
      .catch(() => {
        hasWithheld ||= on !== pulses;
      });
  };
  const pulse = (): void => {
    if (!link.isUp()) return;
    send(pulses, '');
    if (!hasWithheld) return;
    hasWithheld = false;
    send(losses, nodeId);
  };
  const timer = setInterval(pulse, PULSE_EVERY_MS);
  pulse();

  return {
    ...own,
    publish(sessionId, signal) {
      own.publish(sessionId, signal);
      if (link.isUp()) {
        send(channel, JSON.stringify({ from: nodeId, sessionId, signal: toTravelling(signal) }));
      } else hasWithheld = true;
    },
    hearsOthers: () => link.isUp() && performance.now() - heardAt < DEAF_AFTER_MS,
    losses: () => lost,
    close() {
      clearInterval(timer);
      listening.disconnect();
    },
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

/**
 * Lets the messages of bots that are answered through only so far that two bots never answer each other for ever. The counts are this
 * process's own: after a restart, or on another node, they begin anew.
 */
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import { createRecentMap } from '../recent-map.ts';

interface BotGateOptions {
  /** Whether the event's author began the conversation that it belongs to. */
  readonly hasBegun: (event: InboundEvent) => Promise<boolean>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** False = a bot's message that is not to be answered. */
export type MayPass = (event: InboundEvent) => Promise<boolean>;

const HOUR_MS = 60 * 60 * 1_000;
/** More turns than a form or a check needs; few enough that a loop costs little. */
const MAX_IN_CONVERSATION = 10;
/** A loop may begin a new thread with each message. */
const MAX_OF_BOT = 100;
const REMEMBERED = 1_000;

export function createBotGate({ hasBegun, clock, logger }: BotGateOptions): MayPass {
  const inConversation = createHourlyCount(MAX_IN_CONVERSATION, clock);
  const ofBot = createHourlyCount(MAX_OF_BOT, clock);

  return async (event) => {
    const { actor, kind, addressed, conversationKey, messageId } = event;
    if (actor.role !== 'bot' || kind !== 'message') return true;
    // In other people's threads a bot has to ask us.
    if (addressed === 'owned-thread' && !(await hasBegun(event))) return false;
    const isWithin = inConversation(conversationKey, messageId) && ofBot(actor.platformId, messageId);
    if (!isWithin) logger.warn('slack-bot-limited', { bot: actor.platformId });
    return isWithin;
  };
}

/** Counts a message once, however often Slack tells of it. False = there were too many within the hour. */
function createHourlyCount(most: number, clock: Clock): (key: string, messageId: string) => boolean {
  const counted = createRecentMap<readonly { readonly messageId: string; readonly at: number }[]>(REMEMBERED);
  return (key, messageId) => {
    const now = clock();
    const recent = (counted.get(key) ?? []).filter(({ at }) => now - at < HOUR_MS);
    if (recent.some((one) => one.messageId === messageId)) return true;
    if (recent.length >= most) return false;
    counted.set(key, [...recent, { messageId, at: now }]);
    return true;
  };
}

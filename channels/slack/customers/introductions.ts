/**
 * Tells who customers are, without keeping a message waiting for it: what is known goes along with the event; what is not is asked for
 * after the event is stored, and its customer is completed then.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CompleteCustomer, Profile } from '../../../src/contract/customer-store.ts';
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { SlackApi } from '../slack-api.ts';
import { createProfiles } from './profiles.ts';

export interface Introductions {
  /** With its author's name and address, if they are known. */
  introduced(event: InboundEvent): InboundEvent;
  /** To be called when the event is stored: asks who its author is, if that is not known. Waits for nothing. */
  introduce(event: InboundEvent): void;
  /** What Slack says of the author, within half a second; empty when it does not. */
  whoWrote(event: InboundEvent): Promise<Profile>;
  /** Resolves when nobody is asked for, or after half a second: what shows a name may wait so long for it. */
  settled(): Promise<void>;
}

export interface IntroductionsOptions {
  readonly api: SlackApi;
  readonly completeCustomer: CompleteCustomer;
  readonly clock: Clock;
  readonly logger: Logger;
}

const PATIENCE_MS = 500;
const NOTHING: Profile = {};

export function createIntroductions(options: IntroductionsOptions): Introductions {
  const { api, completeCustomer, clock, logger } = options;
  const profiles = createProfiles(api, clock);
  const underWay = new Set<Promise<void>>();

  const complete = async ({ channel, accountId, actor: { platformId } }: InboundEvent): Promise<void> => {
    const profile = await profiles.ask(platformId);
    if (Object.keys(profile).length === 0) return;
    await completeCustomer({ channel, accountId, platformId, profile });
  };

  return {
    introduced(event) {
      const profile = canBeginConversation(event) ? profiles.known(event.actor.platformId) : undefined;
      return profile === undefined ? event : { ...event, actor: { ...event.actor, ...profile } };
    },
    introduce(event) {
      if (!canBeginConversation(event) || profiles.known(event.actor.platformId) !== undefined) return;
      const completing: Promise<void> = complete(event)
        .catch((cause: unknown) => logger.error('slack-customer-not-completed', cause))
        .finally(() => underWay.delete(completing));
      underWay.add(completing);
    },
    async whoWrote(event) {
      if (!canBeginConversation(event)) return NOTHING;
      const { platformId } = event.actor;
      return profiles.known(platformId) ?? (await inTime(profiles.ask(platformId))) ?? NOTHING;
    },
    async settled() {
      if (underWay.size > 0) await inTime(Promise.all(underWay));
    },
  };
}

/** Only whoever can begin one is asked for; of strangers Slack tells nothing, and programs bring their name along. */
function canBeginConversation({ kind, addressed, external, actor }: InboundEvent): boolean {
  return kind === 'message' && addressed !== 'owned-thread' && !external && actor.role !== 'bot';
}

/** Undefined when it takes too long. */
async function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  const over = new AbortController();
  const late = sleep(PATIENCE_MS, undefined, { signal: over.signal }).catch(() => undefined);
  const first = await Promise.race([work, late]);
  over.abort();
  return first;
}

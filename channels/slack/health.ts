/** What readiness says of Slack: what its replies and its own notices tell about the account and the connection. */
import type { DependencyHealth } from '../../src/contract/conversation.ts';
import type { Clock, Logger } from '../../src/contract/telemetry.ts';
import { ACCOUNT_ERRORS } from './receipt.ts';
import type { SlackReply } from './slack-api.ts';

export interface SlackHealth {
  observe(method: string, reply: SlackReply): void;
  /** Slack says that the app was removed, or lost its token. */
  lost(reason: 'app_uninstalled' | 'tokens_revoked'): void;
  /** Slack holds events back: too many come. */
  limited(): void;
  /** How many Socket Mode connections are open; never called over HTTP. */
  socketsOpen(count: number): void;
  /** Whether something has been wrong long enough to ask who we are once more. */
  isToBeAsked(): boolean;
  read(): DependencyHealth;
}

const LIMITED_FOR_MS = 60_000;
const ASK_AFTER_MS = 15_000;
/** One lost connection is no trouble. */
const FAILURES_TO_TELL = 3;

interface Loss {
  readonly reason: string;
  /** The call that was refused; undefined when Slack told by itself. */
  readonly method: string | undefined;
  readonly since: number;
}

export function createSlackHealth(logger: Logger, clock: Clock): SlackHealth {
  let loss: Loss | undefined;
  let hasAnswered = false;
  let failures = 0;
  let limitedUntil = 0;
  /** Undefined = events come over HTTP. */
  let openSockets: number | undefined;

  const lose = (reason: string, method?: string): void => {
    if (loss?.reason === reason) return;
    logger.warn('slack-account-lost', { reason });
    loss = { reason, method, since: clock() };
  };

  const reached = (): void => {
    hasAnswered = true;
    failures = 0;
  };

  /** Who may ask who they are has their account back; a scope is back when its own call works. */
  const recover = (method: string): void => {
    if (loss === undefined) return;
    const isBack = method === loss.method || (method === 'auth.test' && loss.reason !== 'missing_scope');
    if (!isBack) return;
    loss = undefined;
    logger.info('slack-account-back');
  };

  return {
    observe(method, reply) {
      switch (reply.kind) {
        case 'ok':
          reached();
          return recover(method);
        case 'refused':
          reached();
          if (ACCOUNT_ERRORS.has(reply.error)) lose(reply.error, method);
          return;
        case 'limited':
          return reached();
        case 'unreachable':
        case 'unclear':
          failures += 1;
      }
    },
    lost: lose,
    limited() {
      logger.warn('slack-events-limited');
      limitedUntil = clock() + LIMITED_FOR_MS;
    },
    socketsOpen(count) {
      openSockets = count;
    },
    isToBeAsked: () => (loss === undefined ? failures > 0 : clock() - loss.since >= ASK_AFTER_MS),
    read() {
      if (loss !== undefined)
        return { status: 'down', detail: `Slack does not let the app in: ${loss.reason}.` };
      if (failures >= FAILURES_TO_TELL || !hasAnswered) {
        return { status: 'degraded', detail: 'Slack does not answer.' };
      }
      if (openSockets === 0) return { status: 'degraded', detail: 'Socket Mode is not connected.' };
      if (clock() < limitedUntil)
        return { status: 'degraded', detail: 'Slack holds events back: too many come.' };
      return { status: 'ok' };
    },
  };
}

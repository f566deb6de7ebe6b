/** Who the app is in its workspace. Found out at the start and again until Slack answers; until then events themselves say it. */
import type { Logger } from '../../src/contract/telemetry.ts';
import type { SlackHealth } from './health.ts';
import type { SlackApi } from './slack-api.ts';

export interface SlackIdentity {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string | undefined;
}

export interface KnownIdentity {
  /** Undefined until Slack has said it. */
  current(): SlackIdentity | undefined;
  /** Asks now, and from then on whenever health says that something is wrong. */
  start(): Promise<void>;
  stop(): void;
}

const ASK_AGAIN_MS = 5_000;

export function createIdentity(api: SlackApi, health: SlackHealth, logger: Logger): KnownIdentity {
  let identity: SlackIdentity | undefined;
  let timer: NodeJS.Timeout | undefined;

  const ask = async (): Promise<void> => {
    const reply = await api.call('auth.test', {});
    if (reply.kind !== 'ok') {
      logger.warn('slack-not-reached', { code: codeOf(reply) });
      return;
    }
    const { team_id: teamId, user_id: botUserId, bot_id: botId } = reply.body;
    if (typeof teamId !== 'string' || typeof botUserId !== 'string') return;
    identity = { teamId, botUserId, botId: typeof botId === 'string' ? botId : undefined };
    logger.info('slack-connected');
  };

  return {
    current: () => identity,
    async start() {
      await ask();
      timer ??= setInterval(() => {
        if (identity === undefined || health.isToBeAsked()) void ask();
      }, ASK_AGAIN_MS);
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

function codeOf(reply: Awaited<ReturnType<SlackApi['call']>>): string {
  switch (reply.kind) {
    case 'refused':
      return reply.error;
    case 'unreachable':
    case 'unclear':
      return reply.code;
    case 'ok':
    case 'limited':
      return reply.kind;
  }
}

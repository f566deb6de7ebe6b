/** Whether the desk's channel can be written in. While it cannot, deliveries wait; nothing is given up because of it. */
import type { DependencyHealth } from '../../../src/contract/conversation.ts';
import type { Receipt } from '../../../src/contract/delivery.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';

/** Somebody has to unarchive the channel, invite the app, or let it write there. */
const PLACE_ERRORS = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
]);
const TRY_AGAIN_MS = 5_000;

export interface DeskHealth {
  /** The receipt, or a waiting one when the channel itself is the trouble. */
  observe(receipt: Receipt): Receipt;
  /** Slack says that the app left the channel, or is in it again. */
  isMember(isIn: boolean): void;
  /** Undefined while nothing is wrong. */
  read(): DependencyHealth | undefined;
}

export function createDeskHealth(logger: Logger): DeskHealth {
  let trouble: string | undefined;
  const lose = (reason: string): void => {
    if (trouble !== reason) logger.warn('desk-unreachable', { reason });
    trouble = reason;
  };
  const recover = (): void => {
    if (trouble !== undefined) logger.info('desk-reachable');
    trouble = undefined;
  };
  return {
    observe(receipt) {
      if (receipt.kind === 'rejected' && PLACE_ERRORS.has(receipt.code)) {
        lose(receipt.code);
        return { kind: 'retry', code: receipt.code, afterMs: TRY_AGAIN_MS, waits: true };
      }
      if (receipt.kind === 'sent') recover();
      return receipt;
    },
    isMember(isIn) {
      if (!isIn) lose('not_in_channel');
      else if (trouble === 'not_in_channel') recover();
    },
    read: () =>
      trouble === undefined
        ? undefined
        : { status: 'degraded', detail: `The support channel cannot be written in: ${trouble}.` },
  };
}

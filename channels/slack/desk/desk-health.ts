/** Whether the desk's channels can be written in. While one cannot, deliveries wait; nothing is given up because of it. */
import type { DependencyHealth } from '../../../src/contract/conversation.ts';
import type { Receipt } from '../../../src/contract/delivery.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';

/** Somebody has to unarchive the channel, invite the app, or let it write there. */
const PLACE_ERRORS = new Set([
  'channel_not_found',
  'is_archived',
  'is_inactive',
  'not_in_channel',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
]);
const TRY_AGAIN_MS = 5_000;

export interface DeskHealth {
  /** The receipt of a post in a channel, or a waiting one when the channel itself is the trouble. */
  observe(receipt: Receipt, channel: string): Receipt;
  /** Slack says that the app left the channel, or is in it again. */
  isMember(channel: string, isIn: boolean): void;
  /** Undefined while nothing is wrong. */
  read(): DependencyHealth | undefined;
}

export function createDeskHealth(logger: Logger): DeskHealth {
  const troubles = new Map<string, string>();
  const lose = (channel: string, reason: string): void => {
    if (troubles.get(channel) !== reason) logger.warn('desk-unreachable', { channel, reason });
    troubles.set(channel, reason);
  };
  const recover = (channel: string): void => {
    if (troubles.delete(channel)) logger.info('desk-reachable', { channel });
  };
  return {
    observe(receipt, channel) {
      if (receipt.kind === 'rejected' && PLACE_ERRORS.has(receipt.code)) {
        lose(channel, receipt.code);
        return { kind: 'retry', code: receipt.code, afterMs: TRY_AGAIN_MS, waits: true };
      }
      if (receipt.kind === 'sent') recover(channel);
      return receipt;
    },
    isMember(channel, isIn) {
      if (!isIn) lose(channel, 'not_in_channel');
      else if (troubles.get(channel) === 'not_in_channel') recover(channel);
    },
    read() {
      if (troubles.size === 0) return undefined;
      const each = [...troubles].map(([channel, reason]) => `${channel} (${reason})`);
      return {
        status: 'degraded',
        detail: `Support channels that cannot be written in: ${each.join(', ')}.`,
      };
    },
  };
}

/** Whether a channel is the trouble, of a receipt that was observed. */
export function isOfPlace(receipt: Receipt): boolean {
  return receipt.kind === 'retry' && PLACE_ERRORS.has(receipt.code);
}

/** Whether the desk's channel can be written in. While it cannot, deliveries wait; nothing is given up because of it. */
import type { DependencyHealth } from '../../../src/contract/conversation.ts';
import type { Receipt } from '../../../src/contract/delivery.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';

/** Somebody has to unarchive the channel, or invite the app. */
const PLACE_ERRORS = new Set(['is_archived', 'not_in_channel', 'channel_not_found', 'restricted_action']);
const TRY_AGAIN_MS = 5_000;

export interface DeskHealth {
  /** The receipt, or a waiting one when the channel itself is the trouble. */
  observe(receipt: Receipt): Receipt;
  /** Undefined while nothing is wrong. */
  read(): DependencyHealth | undefined;
}

export function createDeskHealth(logger: Logger): DeskHealth {
  let trouble: string | undefined;
  return {
    observe(receipt) {
      if (receipt.kind === 'rejected' && PLACE_ERRORS.has(receipt.code)) {
        if (trouble !== receipt.code) logger.warn('desk-unreachable', { reason: receipt.code });
        trouble = receipt.code;
        return { kind: 'retry', code: receipt.code, afterMs: TRY_AGAIN_MS, waits: true };
      }
      if (receipt.kind === 'sent' && trouble !== undefined) {
        logger.info('desk-reachable');
        trouble = undefined;
      }
      return receipt;
    },
    read: () =>
      trouble === undefined
        ? undefined
        : { status: 'degraded', detail: `The support channel cannot be written in: ${trouble}.` },
  };
}

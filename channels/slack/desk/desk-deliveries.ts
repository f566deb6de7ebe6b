/** Makes the desk's effects in Slack, and finds out which of them were made: each kind in its own file. */
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { CardField, StaffDesk } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { ShareFiles } from '../customers/share-files.ts';
import { findPosted, type Place } from '../find-posted.ts';
import { createMessages } from '../post-message.ts';
import type { SlackApi } from '../slack-api.ts';
import type { DeskHealth } from './desk-health.ts';
import { NO_CARD } from './no-card.ts';
import { createCards } from './show-card.ts';
import { createShowInThread, type ShownPost } from './show-in-thread.ts';
import { showReceipt } from './show-receipt.ts';
import { type FilesPost, withFiles } from './thread-files.ts';

interface DeskDeliveriesOptions {
  readonly api: SlackApi;
  readonly board: StaffDesk;
  /** Where new cards are posted. */
  readonly channel: string;
  /** Mentioned when a first reply is overdue. */
  readonly onCall: string;
  readonly health: DeskHealth;
  readonly shareFiles: ShareFiles;
  /** What is told about customers. */
  readonly fields: ReadonlySet<CardField>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface DeskDeliveries {
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Receipt>;
  lookUp(claimed: ClaimedDelivery, signal: AbortSignal): Promise<Receipt>;
}

export function createDeskDeliveries(options: DeskDeliveriesOptions): DeskDeliveries {
  const { api, board, channel, shareFiles } = options;
  const messages = createMessages(api, options.logger);
  const cards = createCards({ ...options, messages });
  const showInThread = createShowInThread({ ...options, messages });

  const showAtCard = async (delivery: Delivery, desk: ShownPost, signal: AbortSignal): Promise<Receipt> => {
    const card = await board.card(ticketOf(delivery));
    if (card === undefined) return NO_CARD;
    if (desk.kind !== 'files') return await showInThread(card, delivery, desk, signal);
    const files = await withFiles(board, delivery, desk);
    // There is nothing beside the card then.
    return files === undefined
      ? { kind: 'sent', externalId: `${card.channel}:${card.messageId}` }
      : await showInThread(card, files, desk, signal);
  };

  /** Undefined = it is no message, and may be made once more without harm. */
  const placeOf = async (delivery: Delivery): Promise<Place | undefined> => {
    const card = await board.card(ticketOf(delivery));
    switch (delivery.operation) {
      case 'card':
        return card === undefined ? { channel, thread: undefined } : undefined;
      case 'post':
        return (
          card && {
            channel: card.channel,
            thread: delivery.content.desk?.kind === 'pointer' ? undefined : card.messageId,
          }
        );
      default:
        return undefined;
    }
  };

  const lookUpFiles = async (
    claimed: ClaimedDelivery,
    desk: FilesPost,
    place: Place,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const delivery = await withFiles(board, claimed.delivery, desk);
    return delivery === undefined
      ? { kind: 'retry', code: 'repeatable' }
      : await shareFiles.find({ ...claimed, delivery }, place, signal);
  };

  return {
    async deliver(delivery, signal) {
      const { desk } = delivery.content;
      if (desk === undefined) return { kind: 'rejected', code: 'nothing-to-show' };
      switch (desk.kind) {
        case 'card':
          return await cards.show(delivery, ticketOf(delivery), desk.again === true, signal);
        case 'receipt':
          return await showReceipt(api, board, desk, signal);
        default:
          return await showAtCard(delivery, desk, signal);
      }
    },
    async lookUp(claimed, signal) {
      const { delivery, firstTriedAt } = claimed;
      const place = await placeOf(delivery);
      if (place === undefined) return { kind: 'retry', code: 'repeatable' };
      const { desk } = delivery.content;
      if (desk?.kind === 'files') return await lookUpFiles(claimed, desk, place, signal);
      const found = await findPosted(api, place, { deliveryId: delivery.id, since: firstTriedAt }, signal);
      if (found.kind === 'failed') return { kind: 'ambiguous', code: `look-up-${found.reply.kind}` };
      const ts = found.parts.get(0);
      if (ts === undefined) return { kind: 'retry', code: 'not-there' };
      const posted = `${place.channel}:${ts}`;
      // What it shows is not known: the next look at stale cards renders it again.
      if (delivery.operation === 'card') await cards.remember(ticketOf(delivery), posted, 0);
      return { kind: 'sent', externalId: posted };
    },
  };
}

function ticketOf({ target }: Delivery): number {
  return Number(target.desk);
}

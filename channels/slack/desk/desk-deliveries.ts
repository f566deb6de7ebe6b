/** Makes the desk's effects in Slack, and finds out which of them were made: each kind in its own file. */
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { CardField, StaffDesk } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { ShareFiles } from '../customers/share-files.ts';
import type { Place } from '../find-posted.ts';
import { createMessages } from '../post-message.ts';
import type { SlackApi } from '../slack-api.ts';
import type { DeskHealth } from './desk-health.ts';
import type { DeskPlaces } from './desk-places.ts';
import { createLookIn } from './look-in.ts';
import { NO_CARD } from './no-card.ts';
import { createCards } from './show-card.ts';
import { createShowInThread, type ShownPost } from './show-in-thread.ts';
import { showReceipt } from './show-receipt.ts';
import { type FilesPost, withFiles } from './thread-files.ts';

interface DeskDeliveriesOptions {
  readonly api: SlackApi;
  readonly board: StaffDesk;
  readonly places: DeskPlaces;
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
  const { api, board, places, shareFiles } = options;
  const messages = createMessages(api, options.logger);
  const cards = createCards({ ...options, messages });
  const lookIn = createLookIn(options);
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

  /** Where it may stand. Nowhere = it is no message, and may be made once more without harm. */
  const placesOf = async (delivery: Delivery): Promise<readonly Place[]> => {
    const card = await board.card(ticketOf(delivery));
    switch (delivery.operation) {
      case 'card':
        // A route may lead elsewhere by now.
        return card === undefined ? [...places.all].map((channel) => ({ channel, thread: undefined })) : [];
      case 'post': {
        const isPointer = delivery.content.desk?.kind === 'pointer';
        return card === undefined
          ? []
          : [{ channel: card.channel, thread: isPointer ? undefined : card.messageId }];
      }
      default:
        return [];
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
      const { delivery } = claimed;
      const tried = await placesOf(delivery);
      const [place] = tried;
      if (place === undefined) return { kind: 'retry', code: 'repeatable' };
      const { desk } = delivery.content;
      if (desk?.kind === 'files') return await lookUpFiles(claimed, desk, place, signal);
      const receipt = await lookIn(tried, claimed, signal);
      // What it shows is not known: the next look at stale cards renders it again.
      if (receipt.kind === 'sent' && delivery.operation === 'card')
        await cards.remember(ticketOf(delivery), receipt.externalId, 0);
      return receipt;
    },
  };
}

function ticketOf({ target }: Delivery): number {
  return Number(target.desk);
}

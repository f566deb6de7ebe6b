/** A ticket's card in the support channel: posted once, then changed to what its row says; posted anew when somebody deletes it. */
import type { Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { CardField, CustomerPast, DeskCard, DeskView, StaffDesk } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { Messages } from '../post-message.ts';
import { postedId, receiptOf } from '../receipt.ts';
import { createRecentMap } from '../recent-map.ts';
import { type DeskHealth, isOfPlace } from './desk-health.ts';
import type { DeskPlaces } from './desk-places.ts';
import { NO_CARD } from './no-card.ts';
import { type RenderedCard, renderCard } from './render-card.ts';

interface CardOptions {
  readonly messages: Messages;
  readonly board: StaffDesk;
  readonly places: DeskPlaces;
  readonly health: DeskHealth;
  /** What cards tell about customers. */
  readonly fields: ReadonlySet<CardField>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Slack lets nobody change that message any more. https://docs.slack.dev/reference/methods/chat.update#errors */
const FROZEN = new Set(['cant_update_message', 'edit_window_closed']);
const KEPT_PASTS = 500;
const NO_PAST: CustomerPast = { tickets: 0 };

export interface Cards {
  /** `isForced`: also when it shows this state already, as far as we know. */
  show(delivery: Delivery, ticketNumber: number, isForced: boolean, signal: AbortSignal): Promise<Receipt>;
  /** `posted`: as its receipt names it. */
  remember(ticketNumber: number, posted: string, shownVersion: number): Promise<void>;
}

export function createCards(options: CardOptions): Cards {
  const { messages, board, places, health, fields, clock, logger } = options;
  const pasts = createRecentMap<CustomerPast>(KEPT_PASTS);

  /** What was before a ticket stays as it is. */
  const pastOf = async (ticketNumber: number): Promise<CustomerPast> => {
    if (!fields.has('past-tickets') && !fields.has('csat')) return NO_PAST;
    const known = pasts.get(String(ticketNumber));
    if (known !== undefined) return known;
    const past = await board.pastOf(ticketNumber);
    pasts.set(String(ticketNumber), past);
    return past;
  };

  const render = async (view: DeskView): Promise<RenderedCard> =>
    renderCard(view, { fields, past: await pastOf(view.ticket.number), now: clock() });

  const remember: Cards['remember'] = async (ticketNumber, posted, shownVersion) => {
    const [place = '', messageId = ''] = posted.split(':');
    await board.rememberCard({ ticketNumber, channel: place, messageId, shownVersion });
  };

  /** Where another card of the ticket stood, or else where its route leads; the main channel when that cannot be written in. */
  const placesFor = async (view: DeskView): Promise<ReadonlySet<string>> => {
    const former = await board.placeOf(view.ticket.number);
    const first = former !== undefined && places.all.has(former) ? former : places.routeOf(view);
    return new Set([first, places.main]);
  };

  const post = async (delivery: Delivery, ticketNumber: number, signal: AbortSignal): Promise<Receipt> => {
    const view = await board.view(ticketNumber);
    const part = { deliveryId: delivery.id, number: 0, message: await render(view) };
    let receipt: Receipt = NO_CARD;
    for (const channel of await placesFor(view)) {
      const reply = await messages.post({ channel, thread: undefined }, part, signal);
      receipt = health.observe(receiptOf(reply, postedId), channel);
      if (!isOfPlace(receipt)) break;
    }
    if (receipt.kind === 'sent') await remember(ticketNumber, receipt.externalId, view.ticket.version);
    return receipt;
  };

  /** By another one, because of what Slack says of a change. */
  const isReplaced = async ({ ticketNumber }: DeskCard, error: string): Promise<boolean> => {
    if (error === 'message_not_found') {
      await board.replaceCard(ticketNumber);
      return true;
    }
    if (!FROZEN.has(error)) return false;
    logger.warn('desk-card-frozen', { ticketNumber, reason: error });
    // A second one would not change either: then the thread alone tells what happens.
    return await board.replaceCard(ticketNumber, { onlyFirst: true });
  };

  const update = async (card: DeskCard, isForced: boolean, signal: AbortSignal): Promise<Receipt> => {
    const view = await board.view(card.ticketNumber);
    // An earlier delivery has shown this state: many changes are one update.
    if (!isForced && card.shownVersion >= view.ticket.version)
      return { kind: 'sent', externalId: `${card.channel}:${card.messageId}` };
    const posted = { channel: card.channel, ts: card.messageId };
    const reply = await messages.change(posted, await render(view), undefined, signal);
    if (reply.kind === 'refused' && (await isReplaced(card, reply.error))) return NO_CARD;
    const receipt = health.observe(receiptOf(reply, postedId), card.channel);
    if (receipt.kind === 'sent') await board.rememberCard({ ...card, shownVersion: view.ticket.version });
    return receipt;
  };

  return {
    remember,
    async show(delivery, ticketNumber, isForced, signal) {
      const card = await board.card(ticketNumber);
      return card === undefined
        ? await post(delivery, ticketNumber, signal)
        : await update(card, isForced, signal);
    },
  };
}

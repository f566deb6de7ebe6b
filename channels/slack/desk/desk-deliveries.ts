/** Makes the desk's effects in Slack: the card from its row, news in its thread, reactions, and words to one person. */
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { DeskCard, DeskPost, LineReceipt, StaffDesk } from '../../../src/contract/desk.ts';
import type { TicketEvent } from '../../../src/contract/records.ts';
import type { ShareFiles } from '../customers/share-files.ts';
import { findPosted, metadataOf, type Place } from '../find-posted.ts';
import { postedId, receiptOf } from '../receipt.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';
import type { DeskHealth } from './desk-health.ts';
import { type RenderedCard, renderCard } from './render-card.ts';
import {
  renderCustomer,
  renderEvent,
  renderPointer,
  renderPrivate,
  renderTranscript,
  transcriptOf,
} from './render-post.ts';
import { translateTranscript } from './translate-transcript.ts';

const REACTIONS: Readonly<Record<LineReceipt, string>> = {
  delivered: 'white_check_mark',
  stored: 'incoming_envelope',
  failed: 'warning',
  waiting: 'hourglass_flowing_sand',
  held: 'raised_hand',
  note: 'lock',
};
const NO_CARD: Receipt = { kind: 'retry', code: 'no-card', afterMs: 1_000, waits: true };
/** It is as it should be already. */
const DONE_ALREADY = new Set(['already_reacted', 'no_reaction', 'message_not_found', 'user_not_in_channel']);

interface DeskDeliveriesOptions {
  readonly api: SlackApi;
  readonly board: StaffDesk;
  /** Where new cards are posted. */
  readonly channel: string;
  /** Mentioned when a first reply is overdue. */
  readonly onCall: string;
  readonly health: DeskHealth;
  readonly shareFiles: ShareFiles;
}

export interface DeskDeliveries {
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Receipt>;
  lookUp(claimed: ClaimedDelivery, signal: AbortSignal): Promise<Receipt>;
}

export function createDeskDeliveries(options: DeskDeliveriesOptions): DeskDeliveries {
  const { api, board, channel, onCall, health, shareFiles } = options;

  const post = async (
    place: { readonly channel: string; readonly thread?: string },
    { text, blocks }: RenderedCard,
    id: string,
    signal: AbortSignal,
  ): Promise<SlackReply> =>
    await api.call(
      'chat.postMessage',
      {
        channel: place.channel,
        thread_ts: place.thread,
        text,
        blocks,
        metadata: metadataOf(id),
        client_msg_id: id,
        unfurl_links: false,
        unfurl_media: false,
      },
      signal,
    );

  const postCard = async (delivery: Delivery, ticket: number, signal: AbortSignal): Promise<Receipt> => {
    const view = await board.view(ticket);
    const receipt = health.observe(
      receiptOf(await post({ channel }, renderCard(view), delivery.id, signal), postedId),
    );
    if (receipt.kind === 'sent') await remember(ticket, receipt.externalId, view.ticket.version);
    return receipt;
  };

  const remember = async (ticketNumber: number, posted: string, shownVersion: number): Promise<void> => {
    const [place = '', messageId = ''] = posted.split(':');
    await board.rememberCard({ ticketNumber, channel: place, messageId, shownVersion });
  };

  const updateCard = async (card: DeskCard, isForced: boolean, signal: AbortSignal): Promise<Receipt> => {
    const view = await board.view(card.ticketNumber);
    const sent: Receipt = { kind: 'sent', externalId: `${card.channel}:${card.messageId}` };
    // An earlier delivery has shown this state: many changes are one update.
    if (!isForced && card.shownVersion >= view.ticket.version) return sent;
    const { text, blocks } = renderCard(view);
    const reply = await api.call(
      'chat.update',
      { channel: card.channel, ts: card.messageId, text, blocks },
      signal,
    );
    if (reply.kind === 'refused' && reply.error === 'message_not_found') {
      await board.forgetCard(card.ticketNumber);
      return NO_CARD;
    }
    const receipt = health.observe(receiptOf(reply, postedId));
    if (receipt.kind === 'sent') await board.rememberCard({ ...card, shownVersion: view.ticket.version });
    return receipt;
  };

  const postInThread = async (
    card: DeskCard,
    delivery: Delivery,
    desk: ThreadPost,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const place = { channel: card.channel, thread: card.messageId };
    const rendered = await render(card, delivery, desk, signal);
    const receipt = health.observe(receiptOf(await post(place, rendered, delivery.id, signal), postedId));
    return receipt;
  };

  const point = async (
    card: DeskCard,
    delivery: Delivery,
    event: TicketEvent,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const { ticket } = await board.view(card.ticketNumber);
    const linked = await api.call(
      'chat.getPermalink',
      { channel: card.channel, message_ts: card.messageId },
      signal,
    );
    if (linked.kind !== 'ok') return receiptOf(linked, () => undefined);
    const rendered = renderPointer(event, ticket, String(linked.body.permalink));
    return health.observe(
      receiptOf(await post({ channel: card.channel }, rendered, delivery.id, signal), postedId),
    );
  };

  const render = async (
    card: DeskCard,
    { id, sessionId, content }: Delivery,
    desk: ThreadPost,
    signal: AbortSignal,
  ): Promise<RenderedCard> => {
    const view = await board.view(card.ticketNumber);
    switch (desk.kind) {
      case 'transcript': {
        const shown = transcriptOf(view, desk.until);
        return renderTranscript(shown, await translateTranscript(board, shown, signal));
      }
      case 'customer':
        return renderCustomer(
          desk,
          {
            text: content.text,
            translation: await board.translation({ id, sessionId, text: content.text }, signal),
          },
          view.customer?.name ?? 'Customer',
        );
      case 'event':
        return renderEvent(desk.event, content.text, onCall);
      case 'private':
        return renderPrivate(desk, content.text, view);
    }
  };

  const react = async (
    desk: Extract<DeskPost, { kind: 'receipt' }>,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const shownAt = await board.placeOfLine(desk.lineId);
    // The post was refused, so there is nothing to mark.
    if (shownAt === undefined) return { kind: 'rejected', code: 'not-posted' };
    const [place = '', timestamp = ''] = shownAt.split(':');
    const call = async (method: string, receipt: LineReceipt): Promise<Receipt> => {
      const reply = await api.call(method, { channel: place, timestamp, name: REACTIONS[receipt] }, signal);
      if (reply.kind === 'refused' && DONE_ALREADY.has(reply.error))
        return { kind: 'sent', externalId: desk.lineId };
      return receiptOf(reply, () => desk.lineId);
    };
    const removed = desk.remove === undefined ? undefined : await call('reactions.remove', desk.remove);
    if (removed !== undefined && removed.kind !== 'sent') return removed;
    return desk.add === undefined
      ? { kind: 'sent', externalId: desk.lineId }
      : await call('reactions.add', desk.add);
  };

  const whisper = async (
    card: DeskCard,
    delivery: Delivery,
    desk: Extract<DeskPost, { kind: 'private' }>,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const { text, blocks } = await render(card, delivery, desk, signal);
    const reply = await api.call(
      'chat.postEphemeral',
      { channel: card.channel, user: desk.to, thread_ts: card.messageId, text, blocks },
      signal,
    );
    return receiptOf(reply, () => delivery.id);
  };

  const showCard = async (delivery: Delivery, isForced: boolean, signal: AbortSignal): Promise<Receipt> => {
    const ticket = ticketOf(delivery);
    const card = await board.card(ticket);
    return card === undefined
      ? await postCard(delivery, ticket, signal)
      : await updateCard(card, isForced, signal);
  };

  const showInThread = async (delivery: Delivery, desk: ShownPost, signal: AbortSignal): Promise<Receipt> => {
    const card = await board.card(ticketOf(delivery));
    if (card === undefined) return NO_CARD;
    if (desk.kind === 'files') {
      const place = { channel: card.channel, thread: card.messageId };
      return health.observe(await shareFiles.share(delivery, place, signal));
    }
    if (desk.kind === 'pointer') return await point(card, delivery, desk.event, signal);
    return desk.kind === 'private'
      ? await whisper(card, delivery, desk, signal)
      : await postInThread(card, delivery, desk, signal);
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

  return {
    async deliver(delivery, signal) {
      const { desk } = delivery.content;
      if (desk === undefined) return { kind: 'rejected', code: 'nothing-to-show' };
      switch (desk.kind) {
        case 'card':
          return await showCard(delivery, desk.again === true, signal);
        case 'receipt':
          return await react(desk, signal);
        default:
          return await showInThread(delivery, desk, signal);
      }
    },
    async lookUp(claimed, signal) {
      const { delivery, firstTriedAt } = claimed;
      const place = await placeOf(delivery);
      if (place === undefined) return { kind: 'retry', code: 'repeatable' };
      if (delivery.content.desk?.kind === 'files') return await shareFiles.find(claimed, place, signal);
      const found = await findPosted(api, place, { deliveryId: delivery.id, since: firstTriedAt }, signal);
      if (found.kind === 'failed') return { kind: 'ambiguous', code: `look-up-${found.reply.kind}` };
      const ts = found.parts.get(0);
      if (ts === undefined) return { kind: 'retry', code: 'not-there' };
      const posted = `${place.channel}:${ts}`;
      // What it shows is not known: the next look at stale cards renders it again.
      if (delivery.operation === 'card') await remember(ticketOf(delivery), posted, 0);
      return { kind: 'sent', externalId: posted };
    },
  };
}

type ShownPost = Exclude<DeskPost, { kind: 'card' | 'receipt' }>;
type ThreadPost = Exclude<ShownPost, { kind: 'pointer' | 'files' }>;

function ticketOf({ target }: Delivery): number {
  return Number(target.desk);
}

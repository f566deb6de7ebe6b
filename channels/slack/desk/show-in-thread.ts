/** News in the thread of a ticket's card, files in it, a word to one person there, and what leads from the channel into it. */
import type { Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { CardField, DeskCard, DeskPost, StaffDesk } from '../../../src/contract/desk.ts';
import type { TicketEvent } from '../../../src/contract/records.ts';
import type { ShareFiles } from '../customers/share-files.ts';
import type { Place } from '../find-posted.ts';
import type { Messages } from '../post-message.ts';
import { postedId, receiptOf } from '../receipt.ts';
import type { RenderedMessage } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';
import type { DeskHealth } from './desk-health.ts';
import { NO_CARD } from './no-card.ts';
import {
  renderCustomer,
  renderEvent,
  renderPointer,
  renderPrivate,
  renderTranscript,
  transcriptOf,
} from './render-post.ts';
import { translateTranscript } from './translate-transcript.ts';

interface ThreadOptions {
  readonly api: SlackApi;
  readonly messages: Messages;
  readonly board: StaffDesk;
  /** Mentioned when a first reply is overdue. */
  readonly onCall: string;
  readonly health: DeskHealth;
  readonly shareFiles: ShareFiles;
  /** What is told about customers. */
  readonly fields: ReadonlySet<CardField>;
}

export type ShownPost = Exclude<DeskPost, { kind: 'card' | 'receipt' }>;
type ThreadPost = Exclude<ShownPost, { kind: 'pointer' | 'files' | 'private' }>;
type PrivatePost = Extract<DeskPost, { kind: 'private' }>;

export type ShowInThread = (
  card: DeskCard,
  delivery: Delivery,
  desk: ShownPost,
  signal: AbortSignal,
) => Promise<Receipt>;

/** What Slack says of a thread whose first message is gone. */
const NO_THREAD = new Set(['thread_not_found', 'message_not_found']);

export function createShowInThread(options: ThreadOptions): ShowInThread {
  const { api, messages, board, onCall, health, shareFiles, fields } = options;

  const post = async (
    place: Place,
    { id }: Delivery,
    message: RenderedMessage,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const reply = await messages.post(place, { deliveryId: id, number: 0, message }, signal);
    return health.observe(receiptOf(reply, postedId), place.channel);
  };

  const render = async (
    { ticketNumber }: DeskCard,
    { id, sessionId, content: { text } }: Delivery,
    desk: ThreadPost,
    signal: AbortSignal,
  ): Promise<RenderedMessage> => {
    switch (desk.kind) {
      case 'transcript': {
        const shown = transcriptOf(await board.view(ticketNumber), desk.until);
        return renderTranscript(shown, await translateTranscript(board, shown, signal));
      }
      case 'customer': {
        const { customer } = await board.view(ticketNumber);
        const translation = await board.translation({ id, sessionId, text }, signal);
        const name = fields.has('name') ? (desk.name ?? customer?.name) : undefined;
        return renderCustomer(desk, { text, translation }, name ?? 'Customer');
      }
      case 'event':
        return renderEvent(desk.event, text, onCall);
    }
  };

  const point = async (
    { ticketNumber, channel, messageId }: DeskCard,
    delivery: Delivery,
    event: TicketEvent,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const { ticket } = await board.view(ticketNumber);
    const linked = await api.call('chat.getPermalink', { channel, message_ts: messageId }, signal);
    if (linked.kind !== 'ok' && linked.kind !== 'refused') return receiptOf(linked, () => undefined);
    // News without a link is better than none.
    const link = linked.kind === 'ok' ? String(linked.body.permalink) : undefined;
    const message = renderPointer(event, ticket, link);
    return await post({ channel, thread: undefined }, delivery, message, signal);
  };

  const whisper = async (
    { ticketNumber, channel, messageId }: DeskCard,
    delivery: Delivery,
    desk: PrivatePost,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const { text, blocks } = renderPrivate(desk, delivery.content.text, await board.view(ticketNumber));
    const args = { channel, user: desk.to, thread_ts: messageId, text, blocks };
    return receiptOf(await api.call('chat.postEphemeral', args, signal), () => delivery.id);
  };

  const show: ShowInThread = async (card, delivery, desk, signal) => {
    const place = { channel: card.channel, thread: card.messageId };
    switch (desk.kind) {
      case 'files':
        return health.observe(await shareFiles.share(delivery, place, signal), place.channel);
      case 'pointer':
        return await point(card, delivery, desk.event, signal);
      case 'private':
        return await whisper(card, delivery, desk, signal);
      default:
        return await post(place, delivery, await render(card, delivery, desk, signal), signal);
    }
  };

  return async (card, delivery, desk, signal) => {
    const receipt = await show(card, delivery, desk, signal);
    if (receipt.kind !== 'rejected' || !NO_THREAD.has(receipt.code)) return receipt;
    await board.replaceCard(card.ticketNumber);
    return NO_CARD;
  };
}

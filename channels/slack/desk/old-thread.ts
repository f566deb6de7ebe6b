/** The thread of a card that was deleted or cannot be changed any more: whoever writes there is told alone that nobody got it, and where the ticket is now. */
import type { StaffDesk } from '../../../src/contract/desk.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { SlackApi } from '../slack-api.ts';
import { section } from './desk-blocks.ts';

export interface OldThread {
  readonly channel: string;
  readonly ts: string;
  /** Who wrote there. */
  readonly user: string;
  readonly ticketNumber: number;
}

export async function tellOfNewThread(
  api: Pick<SlackApi, 'call'>,
  board: Pick<StaffDesk, 'card'>,
  { channel, ts, user, ticketNumber }: OldThread,
): Promise<void> {
  const text = `The card of ${presentTicketNumber(ticketNumber)} was replaced here: your line was *not* sent to the customer, and it is no note. ${await whereNow(api, board, ticketNumber)}`;
  await api.call('chat.postEphemeral', { channel, user, thread_ts: ts, text, blocks: [section(text)] });
}

async function whereNow(
  api: Pick<SlackApi, 'call'>,
  board: Pick<StaffDesk, 'card'>,
  ticketNumber: number,
): Promise<string> {
  const card = await board.card(ticketNumber);
  if (card === undefined) return 'It gets a new card here when it is open again.';
  const { channel, messageId } = card;
  const linked = await api.call('chat.getPermalink', { channel, message_ts: messageId });
  return linked.kind === 'ok' && typeof linked.body.permalink === 'string'
    ? `The ticket goes on in <${linked.body.permalink}|the thread of its new card>.`
    : 'The ticket goes on in the thread of its new card.';
}
